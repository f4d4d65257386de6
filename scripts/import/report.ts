import type { Comparison, Prepared, Published, Reading, Refusal } from '@noegletal/api'
import {
  type Catalogue,
  type ImportCounts,
  type Indicator,
  type Value,
  sameValue,
  total,
} from '@noegletal/domain'
import { formatDate, formatNumber, formatPeriod, missingLabel } from '@noegletal/format'
import { type RowProblem, problemText } from '@noegletal/ingest'
import type { CellChange } from '@noegletal/store'

/** The lines about a file that is not imported. */
export function refusalLines(refusal: Refusal): string[] {
  switch (refusal.kind) {
    case 'unreadable':
      return [`Fejl: ${refusal.fault.message}`, nothingChanged]
    case 'faulty':
      return [...readingLines(refusal.reading), nothingChanged]
    case 'already-published': {
      const { id, title, publishedOn } = refusal.import
      const day = formatDate(publishedOn)
      return [`Filen er indlæst før: nr. ${id}, »${title}«, udgivet ${day}.`, nothingChanged]
    }
  }
}

/** The lines about a file that can be imported: how it was understood, and what it changes. */
export function comparisonLines(
  { reading }: Prepared,
  { counts, changes }: Comparison,
  catalogue: Catalogue,
): string[] {
  const known = changes.filter(({ before }) => before !== null)
  const old = known.toSorted((a, b) => Number(keepsItsValue(a)) - Number(keepsItsValue(b)))
  const shown = old.slice(0, shownAtMost).map((change) => changeLine(change, catalogue))
  const left = old.length - shown.length
  return [
    ...readingLines(reading),
    countsLine(counts),
    ...shown,
    ...(left > 0 ? [`  … og ${whole(left)} til`] : []),
  ]
}

/** The last line about a file that was imported. */
export function publishedLine({ import: { id, publishedOn } }: Published, today: string): string {
  const day = formatDate(publishedOn)
  const isLater = publishedOn > today
  return `Indlæst som nr. ${id}, udgivet ${day}${isLater ? '; tallene vises først fra den dag' : ''}.`
}

export const nothingChanged = 'Intet er ændret.'

const shownAtMost = 20

const whole = (number: number): string => formatNumber(number, 0)

function readingLines(reading: Reading): string[] {
  const { problems, skipped, rows, encoding, delimiter, decimal } = reading
  const decimals = decimal === 'comma' ? 'decimalkomma' : 'decimalpunktum'
  const left = problems.errors + problems.warnings - problems.first.length
  return [
    `Læst som ${encoding} med ${delimiters[delimiter]} mellem felterne og ${decimals}; ${lines(rows)} med tal.`,
    ...(skipped.outside > 0 ? [`Sprunget over: ${lines(skipped.outside)} om ${outside}.`] : []),
    ...(skipped.repeated > 0
      ? [`Sprunget over: ${lines(skipped.repeated)}, der gentager en tidligere.`]
      : []),
    ...problems.first.map(problemLine),
    ...(left > 0 ? [`… og ${whole(left)} fejl og advarsler til.`] : []),
  ]
}

const delimiters: Record<Reading['delimiter'], string> = {
  ';': 'semikolon',
  '\t': 'tabulator',
  ',': 'komma',
}

const outside = 'Udlandet, Uoplyst kommune eller Christiansø'

const lines = (number: number): string => `${whole(number)} ${number === 1 ? 'linje' : 'linjer'}`

function problemLine(problem: RowProblem): string {
  return `${problem.severity === 'error' ? 'Fejl' : 'Advarsel'}: ${problemText(problem)}`
}

function countsLine({ new: added, changed, unchanged, withdrawn }: ImportCounts): string {
  return `${counted(added, 'ny')}, ${counted(changed, 'ændret')}, ${counted(unchanged, 'uændret')}, ${whole(withdrawn)} trukket tilbage.`
}

const plurals = { ny: 'nye', ændret: 'ændrede', uændret: 'uændrede' }

const counted = (number: number, one: keyof typeof plurals): string =>
  `${whole(number)} ${number === 1 ? one : plurals[one]}`

function changeLine(change: CellChange, { indicators, areas }: Catalogue): string {
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

const keepsItsValue = ({ before, after }: CellChange): boolean =>
  before !== null && sameValue(before, after)

function categoryTitle({ category }: CellChange, indicator: Indicator | undefined): string {
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
