import { type ReactNode, useEffect, useId, useRef } from 'react'

type Props = {
  readonly heading: string
  readonly children: ReactNode
  readonly confirm: string
  readonly keep: string
  readonly isBusy?: boolean
  readonly onConfirm: () => void
  /** Also by Escape. */
  readonly onClose: () => void
}

/** Asks once more before something is done that cannot be taken back. It opens as it appears, and holds the focus. */
export function ConfirmDialog({
  heading,
  children,
  confirm,
  keep,
  isBusy = false,
  onConfirm,
  onClose,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  return (
    <dialog ref={dialog} className="confirm" aria-labelledby={title} onCancel={onClose}>
      <h2 id={title} className="confirm__title">
        {heading}
      </h2>
      {children}
      <p className="actions">
        <button
          type="button"
          className="button button-primary"
          disabled={isBusy}
          onClick={onConfirm}
        >
          {confirm}
        </button>
        <button type="button" className="button button-secondary" onClick={onClose}>
          {keep}
        </button>
      </p>
    </dialog>
  )
}
