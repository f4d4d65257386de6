import type { FieldFault, Field, FormValues } from './field.ts'
import type { IndicatorList } from '@noegletal/contract'
import type { Area, CatalogueEntry, Goal } from '@noegletal/domain'

/** What the forms choose from. */
export type FormCatalogue = IndicatorList & {
  readonly areas: readonly Area[]
  readonly goals: readonly Goal[]
  /** The municipality whose dashboard it is. */
  readonly own: Pick<Area, 'code'>
}

/** The content as it would be saved, before it is checked; `unknown` because nobody has checked it yet. */
export type Written = {
  /** The entry's name for good where the form gives one; null for a name that is made up. */
  readonly key: string | null
  readonly content: unknown
  /** Faults that the content's own check cannot see or name. */
  readonly faults: readonly FieldFault[]
}

/** How one kind of entry is written and read back. */
export type EntryFormKind = {
  readonly fields: (catalogue: FormCatalogue, values: FormValues) => readonly Field[]
  /** The form of a new entry. */
  readonly blank: FormValues
  readonly toValues: (entry: CatalogueEntry) => FormValues
  readonly toContent: (values: FormValues, catalogue: FormCatalogue) => Written
  /** The names that a new entry cannot have; of none where its name is made up. */
  readonly taken?: (catalogue: FormCatalogue) => readonly string[]
  /** The field that a path of the content stands in ("source.url", "source"), where the two are called differently. */
  readonly fieldOf?: Readonly<Record<string, string>>
}
