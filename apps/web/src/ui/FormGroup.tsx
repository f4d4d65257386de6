import { FieldFault } from './FieldFault.tsx'
import { type ReactNode, useId } from 'react'

type Props = {
  readonly label: string
  readonly hint?: string | undefined
  /** Null while nothing is wrong. */
  readonly fault: string | null
  /** Of the field; made up where nobody looks for it. */
  readonly id?: string | undefined
  /** The id of something else that describes the field. */
  readonly describedBy?: string
  readonly className?: string
  readonly children: (field: FieldAttributes) => ReactNode
}

/** What ties a field to its label, its hint and its fault. */
export type FieldAttributes = {
  readonly id: string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
}

/** A field of a form with its label, its hint, and what is wrong with it told where it stands. */
export function FormGroup({
  label,
  hint,
  fault,
  describedBy,
  className,
  children,
  ...named
}: Props) {
  const ownId = useId()
  const id = named.id ?? ownId
  const parts = [hint !== undefined && `${id}-hint`, describedBy, fault !== null && `${id}-fault`]
  return (
    <div
      className={['form-group', className, fault !== null && 'form-error']
        .filter(Boolean)
        .join(' ')}
    >
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span className="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <FieldFault id={id} message={fault} />
      {children({
        id,
        'aria-invalid': fault !== null,
        'aria-describedby': parts.filter(Boolean).join(' ') || undefined,
      })}
    </div>
  )
}
