import type { NewsQuery } from '@noegletal/contract'
import type { Import } from '@noegletal/domain'
import { badRequest, notFound } from '../errors/refusal.ts'
import { readImports } from '../imports/published-imports.ts'
import type { View } from '../view.ts'

/** The two days whose knowledge is compared. */
export type NewsSpan = {
  /** What was known at the end of this day is not news; null where nothing was known before. */
  readonly before: string | null
  readonly after: string
  /** The only import that is looked at; null for all that have come between the days. */
  readonly import: Import | null
}

/** Throws a 400 for a day after that of the view, and a 404 for an import that nobody may see then. */
export async function findNewsSpan(
  view: View,
  { since, import: id }: Pick<NewsQuery, 'since' | 'import'>,
): Promise<NewsSpan> {
  const { asOf } = view
  const imports = (await readImports(view)).filter(({ publishedOn }) => publishedOn <= asOf)
  if (id !== undefined) return spanOfImport(imports, id)
  if (since === undefined) {
    const newest = imports.find((one) => !isUndone(one, asOf))
    return { before: newest ? dayBefore(newest.publishedOn) : null, after: asOf, import: null }
  }
  if (since > asOf) throw badRequest('since', 'Datoen ligger efter den dag, tallene ses pr.')
  return { before: since, after: asOf, import: null }
}

/** Whether an import was taken back by a day. */
export function isUndone({ undone }: Pick<Import, 'undone'>, day: string): boolean {
  return undone !== null && undone.on <= day
}

function spanOfImport(imports: readonly Import[], id: number): NewsSpan {
  const found = imports.find((one) => one.id === id)
  if (found === undefined) throw notFound(`Indlæsning ${id} findes ikke.`, 'import')
  return { before: dayBefore(found.publishedOn), after: found.publishedOn, import: found }
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
