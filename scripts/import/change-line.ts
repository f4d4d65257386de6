import type { KeptDifference } from '@noegletal/api'
import { type Catalogue, type Indicator, type Value, sameValue, total } from '@noegletal/domain'
import { formatNumber, formatPeriod, missingLabel } from '@noegletal/format'

const shownAtMost = 20

/** The changed and withdrawn cells that a terminal has room for, those with another value first. */
export function changesWorthTelling(differences: readonly KeptDifference[]): KeptDifference[] {
  const known = differences.filter(({ kind }) => kind !== 'new')
  return known
    .toSorted((a, b) => Number(keepsItsValue(a)) - Number(keepsItsValue(b)))
    .slice(0, shownAtMost)
}

/** `  Bruttoledighed, Herning, marts 2019: 3,9 → 3,84 (linje 2)`. */
export function changeLine(
  change: KeptDifference,
  { indicators, areas }: Pick<Catalogue, 'indicators' | 'areas'>,
): string {
  const indicator = indicators.find(({ slug }) => slug === change.indicator)
  const area = areas.find(({ code }) => code === change.area)
  const name = [
    indicator?.title ?? change.indicator,
    area?.name ?? change.area,
    ...(change.category === total ? [] : [categoryTitle(change, indicator)]),
    formatPeriod(change.period),
  ].join(', ')
  const line = change.line === null ? '' : ` (linje ${change.line})`
  const after = formatted(change.after, indicator)
  return keepsItsValue(change)
    ? `  ${name}: ${after} som før, men med anden note, status eller oprindelse${line}`
    : `  ${name}: ${formatted(change.before, indicator)} → ${after}${line}`
}

function keepsItsValue({ before, after }: Pick<KeptDifference, 'before' | 'after'>): boolean {
  return before !== null && sameValue(before, after)
}

function categoryTitle(
  { category }: Pick<KeptDifference, 'category'>,
  indicator: Indicator | undefined,
): string {
  const found = indicator?.dimension?.categories.find(({ slug }) => slug === category)
  return found?.title ?? category
}

// With all its decimals, or a small revision would look like no change.
function formatted(value: Value | null, indicator: Indicator | undefined): string {
  if (value === null) return 'intet tal'
  if (value.kind === 'missing') return missingLabel(value.reason)
  const written = String(value.number).split('.')[1]?.length ?? 0
  return formatNumber(value.number, Math.min(Math.max(written, indicator?.decimals ?? 0), 6))
}
