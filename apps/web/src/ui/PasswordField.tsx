import { accountText } from '../text/accounts.ts'
import { Field } from './Field.tsx'
import { type ComponentProps, useId, useState } from 'react'

type Props = Pick<ComponentProps<typeof Field>, 'label' | 'fault' | 'value' | 'onValue'> & {
  /** A new one gets a hint, and password managers offer to make it. */
  readonly isNew?: boolean
}

/** A password, that can be shown: what one sees one need not write twice. */
export function PasswordField({ isNew = false, ...field }: Props) {
  const [isShown, setIsShown] = useState(false)
  const id = useId()
  return (
    <>
      <Field
        {...field}
        {...(isNew && { hint: accountText.newPasswordHint })}
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        maxLength={128}
        spellCheck={false}
        autoCapitalize="none"
      />
      <div className="form-group-checkbox">
        <input
          id={id}
          type="checkbox"
          className="form-checkbox"
          checked={isShown}
          onChange={() => setIsShown(!isShown)}
        />
        <label htmlFor={id}>{accountText.showPassword}</label>
      </div>
    </>
  )
}
