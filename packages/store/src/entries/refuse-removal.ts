import {
  type CatalogueEntry,
  type Footnote,
  type Gap,
  type Indicator,
  areasOfGoal,
  indicatorsOfGoal,
} from '@noegletal/domain'
import type { EntryChange } from './entry-change.ts'
import { refuseNewDefinition } from './refuse-restatement.ts'

/** Why an entry cannot be taken away, in Danish: it has figures, or something else names it. */
export function refuseRemoval(change: EntryChange): string | null {
  const { kind, key, product, categoriesWithFigures } = change
  if (kind !== 'indicator' && kind !== 'area-group') return null

  const successor = product.indicators.find(({ slug }) => kind === 'indicator' && slug === key)
  if (successor !== undefined) return refuseSuccessor(change, successor)
  if (kind === 'area-group' && product.areas.some(({ code }) => code === key)) return null

  if (categoriesWithFigures.size > 0) return `${named(change)} har tal og kan ikke fjernes.`
  const user = change.others.map((other) => useOf(other, key)).find((use) => use !== null)
  return user === undefined ? null : `${named(change)} bruges af ${user} og kan ikke fjernes.`
}

/** The product's own indicator of the same name comes to light. */
function refuseSuccessor(change: EntryChange, successor: Indicator): string | null {
  const { before, categoriesWithFigures } = change
  if (before?.kind !== 'indicator') return null
  return refuseNewDefinition(before.content, successor, categoriesWithFigures)
}

function named({ before, kind, key }: EntryChange): string {
  if (before?.kind === 'indicator') return `Nøgletallet »${before.content.title}«`
  if (before?.kind === 'area-group') return `Gruppen »${before.content.name}«`
  return kind === 'indicator' ? `Nøgletallet »${key}«` : `Gruppen »${key}«`
}

/** What an entry is to the indicator or group that it names; null when it does not name it. */
function useOf(entry: CatalogueEntry, key: string): string | null {
  const { names, word } = usesOf(entry)
  return names.includes(key) ? word : null
}

type Uses = { readonly names: readonly (string | null)[]; readonly word: string }

function usesOf(entry: CatalogueEntry): Uses {
  switch (entry.kind) {
    case 'gap':
      return { names: namesOf(entry.content), word: 'en oplysning om manglende tal' }
    case 'footnote':
      return { names: namesOf(entry.content), word: 'en fodnote' }
    case 'break':
      return { names: entry.content.indicators, word: `bruddet »${entry.content.label}«` }
    case 'goal': {
      const { title } = entry.content
      const names = [...indicatorsOfGoal(entry.content), ...areasOfGoal(entry.content)]
      return { names, word: `målet »${title}«` }
    }
    case 'indicator': {
      const { onlyAreas, replaces, share = null, title } = entry.content
      return { names: [...onlyAreas, replaces, share], word: `nøgletallet »${title}«` }
    }
    case 'area-group':
      return { names: entry.content.members, word: `gruppen »${entry.content.name}«` }
  }
}

function namesOf({ indicator, area }: Gap | Footnote): readonly (string | null)[] {
  return [indicator, area]
}
