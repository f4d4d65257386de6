import { meetingText } from '../../text/meeting.ts'
import { type ReactNode, useEffect, useId, useRef } from 'react'

type Props = {
  readonly title: string
  readonly children: ReactNode
  /** Also by Escape. */
  readonly onClose: () => void
}

/** Something looked up over the screen; it opens as it appears, holds the focus and gives it back. */
export function Overlay({ title, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className="presenter__overlay"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="presenter__overlay-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="presenter__button" onClick={onClose}>
          {meetingText.close}
        </button>
      </div>
      <section
        className="presenter__overlay-body"
        aria-labelledby={heading}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrow keys scroll a region that has the focus
        tabIndex={0}
      >
        {children}
      </section>
    </dialog>
  )
}
