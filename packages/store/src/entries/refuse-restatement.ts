import type { CatalogueEntry, CategorySlug, Indicator } from '@noegletal/domain'
import { total } from '@noegletal/domain'
import type { EntryChange } from './entry-change.ts'

/** Why an indicator cannot get a new definition, in Danish: figures that are there would come to mean something else. */
export function refuseRestatement(
  { before, categoriesWithFigures }: EntryChange,
  after: CatalogueEntry,
): string | null {
  if (before?.kind !== 'indicator' || after.kind !== 'indicator') return null
  return refuseNewDefinition(before.content, after.content, categoriesWithFigures)
}

/** The same for two definitions of one indicator. */
export function refuseNewDefinition(
  before: Indicator,
  after: Indicator,
  categoriesWithFigures: ReadonlySet<CategorySlug>,
): string | null {
  if (categoriesWithFigures.size === 0) return null
  if (after.unit !== before.unit) return `Enheden kan ikke ændres, ${becauseOfFigures}`
  if (after.granularity !== before.granularity) {
    return `Periodetypen kan ikke ændres, ${becauseOfFigures}`
  }
  const lost = [...categoriesWithFigures].find((category) => !hasCategory(after, category))
  return lost === undefined ? null : `Kategorien »${lost}« har tal og kan ikke fjernes.`
}

const becauseOfFigures = 'når nøgletallet har tal.'

function hasCategory({ dimension }: Indicator, category: CategorySlug): boolean {
  return category === total || dimension?.categories.some(({ slug }) => slug === category) === true
}
