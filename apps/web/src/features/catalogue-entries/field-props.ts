import type { Field } from './forms/field.ts'

/** What every field of a form is given. */
export type FieldProps = {
  readonly field: Field
  readonly value: string
  readonly fault: string | null
  /** The entry is there already, so what is set once cannot be changed. */
  readonly isEdited: boolean
  readonly onValue: (value: string) => void
}
