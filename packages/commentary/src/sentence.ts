import type { AreaCode, IndicatorSlug, Period } from '@noegletal/domain'
import type { Cell, DescribedIndicator } from './figures.ts'

/**
 * What a sentence claims: lower or higher than an area through the whole window or since a month; how it stands to the
 * areas in the newest period; what it was the same time last year; its place on a ranking; how it stood
 * to what was expected.
 */
export type SentenceKind = 'whole-window' | 'since' | 'latest' | 'last-year' | 'place' | 'expected'

/** A sentence and the figures it rests on: the indicator, the areas and the periods. */
export type Sentence = {
  readonly kind: SentenceKind
  readonly text: string
  readonly indicator: IndicatorSlug
  readonly areas: readonly AreaCode[]
  /** In time order. */
  readonly periods: readonly Period[]
}

/** A claim that the figures bear out, in several wordings. */
export type Statement = {
  readonly kind: SentenceKind
  /** Whole and with its figures and period, without the full stop. */
  readonly full: string
  /** For a title, the best first. */
  readonly short: readonly string[]
  /** For a title when even those are too long: without the indicator's name, which stands above it. The best first. */
  readonly bare: readonly string[]
  /** What the whole wording rests on. */
  readonly cells: readonly Cell[]
  /** What the wordings for a title rest on, where that is less. */
  readonly titleCells?: readonly Cell[]
}

/** The whole wording as a sentence with its full stop. */
export function toSentence(
  { kind, full, cells }: Statement,
  indicator: DescribedIndicator,
): Sentence {
  return restingOn(cells, { kind, text: capitalised(`${full}.`), indicator: indicator.slug })
}

/** One of the wordings for a title, without a full stop. */
export function toTitle(
  { kind, cells, titleCells = cells }: Statement,
  indicator: DescribedIndicator,
  wording: string,
): Sentence {
  return restingOn(titleCells, { kind, text: capitalised(wording), indicator: indicator.slug })
}

function restingOn(
  cells: readonly Cell[],
  sentence: Pick<Sentence, 'kind' | 'text' | 'indicator'>,
): Sentence {
  return {
    ...sentence,
    areas: [...new Set(cells.map(({ area }) => area.code))],
    periods: [...new Set(cells.map(({ period }) => period))].toSorted(),
  }
}

/** " (foreløbige tal)" after a wording that rests on preliminary figures; a comma instead where it ends with a bracket. */
export function markPreliminary(text: string, cells: readonly Cell[]): string {
  const words = preliminaryWords(cells)
  if (words === null) return text
  return text.endsWith(')') ? `${text}, ${words}` : `${text} (${words})`
}

/** " (foreløbige tal)" inside a wording; nothing when every figure is final. */
export function preliminaryBracket(cells: readonly Cell[]): string {
  const words = preliminaryWords(cells)
  return words === null ? '' : ` (${words})`
}

/** "foreløbigt tal" or "foreløbige tal"; null when every figure is final. */
export function preliminaryWords(cells: readonly Cell[]): string | null {
  const count = cells.filter(({ preliminary }) => preliminary).length
  if (count === 0) return null
  return count === 1 ? 'foreløbigt tal' : 'foreløbige tal'
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
