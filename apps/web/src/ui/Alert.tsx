import { accessText } from '../text/access.ts'
import type { ReactNode } from 'react'

type Props = {
  readonly kind: 'info' | 'success' | 'warning' | 'error'
  readonly heading?: string
  readonly children?: ReactNode
  /** Read aloud as soon as it appears: `alert` at once, `status` when the reader pauses. */
  readonly live?: 'alert' | 'status'
}

/** A message in a frame whose kind is said in a word for those who do not see its colour. */
export function Alert({ kind, heading, children, live }: Props) {
  return (
    <div className={`alert alert-${kind}`} role={live}>
      <span className={`alert-icon alert-icon--${kind}`} aria-hidden="true" />
      <div className="alert-body">
        <span className="sr-only">{accessText.alert[kind]}: </span>
        {heading !== undefined && <p className="alert-heading">{heading}</p>}
        {children !== undefined && <div className="alert-text">{children}</div>}
      </div>
    </div>
  )
}
