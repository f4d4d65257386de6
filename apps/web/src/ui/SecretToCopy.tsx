import { accountText } from '../text/accounts.ts'
import { Alert } from './Alert.tsx'
import { useEffect, useId, useRef, useState } from 'react'

type Props = {
  readonly heading: string
  readonly explanation: string
  readonly label: string
  readonly secret: string
}

/** A link or key that is told once; its field gets the focus as it appears, ready to be copied. Wants the secret as its key. */
export function SecretToCopy({ heading, explanation, label, secret }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setIsCopied] = useState(false)
  const id = useId()
  useEffect(() => field.current?.select(), [])

  function copy() {
    field.current?.select()
    void navigator.clipboard?.writeText(secret).then(() => setIsCopied(true))
  }

  return (
    <Alert kind="success" heading={heading}>
      <p>{explanation}</p>
      <p className="inline-form">
        <label className="form-label" htmlFor={id}>
          {label}
        </label>
        <input ref={field} id={id} className="form-input secret" readOnly value={secret} />
        <button type="button" className="button button-secondary" onClick={copy}>
          {accountText.copy.button}
        </button>
        <output>{isCopied && accountText.copy.done}</output>
      </p>
    </Alert>
  )
}
