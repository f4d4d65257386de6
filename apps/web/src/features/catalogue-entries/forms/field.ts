/** What has been written in a form: one text for each field; several choices stand in one text with a comma between them. */
export type FormValues = Readonly<Record<string, string>>

export type Choice = {
  readonly value: string
  readonly title: string
  /** What it stands under in a list. */
  readonly group?: string
}

/** One field of a form. */
export type Field = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** Set once and for all: cannot be changed when an entry is edited. */
  readonly isFixed?: boolean
  /** Stands in the field until something else is written. */
  readonly proposal?: string
} & (
  | { readonly kind: 'text' | 'long' | 'date' | 'number' }
  /** The words at a line in the chart, shown as they will stand there; `most` characters at the most. */
  | { readonly kind: 'mark'; readonly most: number }
  /** Yes or nothing. */
  | { readonly kind: 'check' }
  /** One of a few; or of many, found by writing a part of its name. */
  | {
      readonly kind: 'choice' | 'search'
      readonly choices: readonly Choice[]
      readonly empty: string
    }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
)

/** What is wrong with one field, in Danish. */
export type FieldFault = { readonly field: string; readonly message: string }

export function valueOf(values: FormValues, name: string): string {
  return values[name]?.trim() ?? ''
}

/** The text of a field; null when nothing is written. */
export function textOrNull(values: FormValues, name: string): string | null {
  return valueOf(values, name) || null
}

export function choicesOf(values: FormValues, name: string): string[] {
  return valueOf(values, name).split(',').filter(Boolean)
}

export const joinChoices = (choices: readonly string[]): string => choices.join(',')
