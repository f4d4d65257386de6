import { accountText } from '../../text/accounts.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useState } from 'react'

type Props = { readonly name: string; readonly onClose: () => void }

/** Closes somebody's account, after asking once more. */
export function CloseAccount({ name, onClose }: Props) {
  const [isAsking, setIsAsking] = useState(false)
  const { close, closing } = accountText.users

  function confirm() {
    setIsAsking(false)
    onClose()
  }

  return (
    <>
      <button type="button" className="link-button" onClick={() => setIsAsking(true)}>
        {close}
        <span className="sr-only"> ({name})</span>
      </button>
      {isAsking && (
        <ConfirmDialog
          heading={closing.heading(name)}
          confirm={close}
          keep={closing.keep}
          onConfirm={confirm}
          onClose={() => setIsAsking(false)}
        >
          <p>{closing.explanation}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
