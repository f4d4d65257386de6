import { accountText } from '../text/accounts.ts'
import { Alert } from './Alert.tsx'
import { useEffect, useId, useRef, useState } from 'react'

type Props = {
  readonly heading: string
  readonly explanation: string
  readonly label: string
  readonly secret: string
}

/** A link or key that is told once; its field gets the focus as it appears, and is ready to be copied. */
export function SecretToCopy({ heading, explanation, label, secret }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<string | null>(null)
  const id = useId()
  useEffect(() => field.current?.select(), [secret])

  function copy() {
    field.current?.select()
    void navigator.clipboard?.writeText(secret).then(() => setCopied(secret))
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
        <span role="status">{copied === secret ? accountText.copy.done : ''}</span>
      </p>
    </Alert>
  )
}
