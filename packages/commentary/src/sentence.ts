import type {
  AreaCode,
  CategorySlug,
  IndicatorSlug,
  Period,
  StatementKind,
} from '@noegletal/domain'
import { type Cell, type DescribedIndicator, writeCell } from './figures.ts'

/**
 * What a sentence claims; `goal` says how a goal stands, `preliminary` names the preliminary figures that the sentences before
 * it rest on.
 */
export type SentenceKind = StatementKind | 'goal' | 'preliminary'

/** A figure that a sentence rests on, as it is printed. */
export type PrintedCell = {
  readonly indicator: IndicatorSlug
  readonly area: AreaCode
  readonly period: Period
  readonly printed: string
  readonly preliminary: boolean
  /** Left out for a total. */
  readonly category?: CategorySlug | undefined
}

/** A sentence and the figures it rests on. */
export type Sentence = {
  readonly kind: SentenceKind
  readonly text: string
  readonly indicator: IndicatorSlug
  readonly areas: readonly AreaCode[]
  /** In time order. */
  readonly periods: readonly Period[]
  readonly cells: readonly PrintedCell[]
}

/** A claim that the figures bear out, in several wordings; none of them ends with a full stop. */
export type Statement = {
  readonly kind: SentenceKind
  /** For a text with the figures beside it and its preliminary figures named below. */
  readonly claim: string
  /** Whole, with its figures and period. */
  readonly full: string
  /** For a title, the best first. */
  readonly short: readonly string[]
  /** For a title when even those are too long: without the indicator's name, which stands above it. The best first. */
  readonly bare: readonly string[]
  /** What the claim and the whole wording rest on, the own area's newest first. */
  readonly cells: readonly Cell[]
  /** What the wordings for a title rest on, where that is less. */
  readonly titleCells?: readonly Cell[]
  /** What it is about where there is no figure to rest on. */
  readonly about?: Pick<Sentence, 'areas' | 'periods'>
}

/** A statement that only stands in a text, never in a title. */
export function textStatement(
  kind: SentenceKind,
  claim: string,
  cells: readonly Cell[],
): Statement {
  return { kind, claim, full: markPreliminary(claim, cells), short: [], bare: [], cells }
}

/** The claim as a sentence with its full stop. */
export function toClaim(statement: Statement, indicator: DescribedIndicator): Sentence {
  const { kind, claim, cells, about } = statement
  return {
    ...restingOn(cells, { kind, text: asSentence(claim), indicator: indicator.slug }),
    ...about,
  }
}

/** The whole wording as a sentence with its full stop. */
export function toSentence(statement: Statement, indicator: DescribedIndicator): Sentence {
  const { kind, full, cells } = statement
  return restingOn(cells, { kind, text: asSentence(full), indicator: indicator.slug })
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
    cells: cells.map(printCell),
  }
}

/** A figure as data beside its sentence. */
export function printCell(cell: Cell): PrintedCell {
  const { indicator, area, period, preliminary, category } = cell
  return {
    indicator: indicator.slug,
    area: area.code,
    period,
    printed: writeCell(cell),
    preliminary,
    ...(category !== undefined && { category }),
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

/** A text that begins with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function asSentence(text: string): string {
  return capitalised(text.endsWith('.') ? text : `${text}.`)
}
