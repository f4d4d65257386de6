import { type Period, type Unit, unitKind } from '@noegletal/domain'
import { type FigureFormat, formatSize } from './figure.ts'
import { formatNumber, printsAsZero } from './number.ts'
import { formatPeriodShort } from './period.ts'

/** A change from the same period last year as the API gives it; `difference` in the figure's own unit. */
export type Change =
  | {
      readonly kind: 'change'
      readonly from: Period
      readonly difference: number
      readonly judgement?: 'better' | 'worse' | null
      /** Whether it is smaller than what the source usually corrects the newest figure by. */
      readonly withinRevision?: boolean
    }
  | { readonly kind: 'none'; readonly from: Period; readonly reason: 'missing' | 'break' }

export type ChangeWords = {
  /** ▲ up, ▼ down, ▶ unchanged, or less than a correction; a better place on a ranking is up. Empty when there is no comparison. */
  readonly sign: '▲' | '▼' | '▶' | ''
  /** Beside the sign, so it need not say up or down: "0,3 pct.point siden sep. 2018". */
  readonly text: string
  /** The same without a sign, for those who hear it: "faldet 0,3 pct.point siden sep. 2018". */
  readonly spoken: string
  /** Null when nobody may judge, when nothing changed, and for a rank, whose text already says it. */
  readonly judgement: 'bedre' | 'dårligere' | null
}

/**
 * A change in words: "0,3 pct.point siden sep. 2018", "47 flere end sep. 2018", "uændret siden sep. 2018", "2 pladser bedre
 * end 1. halvår 2018", "intet tal for sep. 2018". Never a bare + or −. With the figure of today in `now`, two figures
 * that print the same are "uændret" however their hidden decimals differ.
 */
export function changeWords(change: Change, figure: FigureFormat, now?: number): ChangeWords {
  const earlier = formatPeriodShort(change.from)
  if (change.kind === 'none') return withoutSign(noComparison[change.reason](earlier))
  const size = changeSize(change.difference, figure, now)
  if (size === null) return withoutDirection(`${unchanged} siden ${earlier}`)
  if (change.withinRevision === true) return withoutDirection(`${nearlyUnchanged} siden ${earlier}`)

  const words = phraseOf(figure.unit)({ ...size, earlier })
  return { ...words, judgement: unitKind(figure.unit) === 'rank' ? null : judgementOf(change) }
}

/** What figures are called that print the same. */
export const unchanged = 'uændret'

/** What a change is called that is smaller than the usual correction of the figure: neither a rise nor a fall. */
export const nearlyUnchanged = 'stort set uændret'

/**
 * A change in words without when it was: "0,3 pct.point lavere", "47 flere", "2 pladser bedre", "uændret"; the column's
 * heading says since when.
 */
export function changeSizeWords(difference: number, figure: FigureFormat, now?: number): string {
  const size = changeSize(difference, figure, now)
  if (size === null) return unchanged
  return `${size.amount} ${comparative(figure.unit, size.rises)}`
}

function comparative(unit: Unit, rises: boolean): string {
  const kind = unitKind(unit)
  if (kind === 'rank') return rises ? 'dårligere' : 'bedre'
  if (kind === 'money') return rises ? 'mere' : 'mindre'
  if (kind === 'count' || unit === 'person-difference') return rises ? 'flere' : 'færre'
  return rises ? 'højere' : 'lavere'
}

export type ChangeSize = {
  /** Without a sign, in the unit of a change: "47", "0,3 pct.point", "2 pladser"; "under 0,1 pct.point" when it is smaller. */
  readonly amount: string
  /** Whether the number grew; a rank that grows is a worse place. */
  readonly rises: boolean
}

/** How large a change is; null when it prints as none, and with the figure of today in `now` when both figures print the same. */
export function changeSize(
  difference: number,
  figure: FigureFormat,
  now?: number,
): ChangeSize | null {
  if (isUnchanged({ difference, figure, now })) return null
  return { amount: amountOf(difference, figure), rises: difference > 0 }
}

const noComparison = {
  missing: (earlier: string) => `intet tal for ${earlier}`,
  break: (earlier: string) => `kan ikke sammenlignes med ${earlier} (databrud)`,
}

function withoutSign(text: string): ChangeWords {
  return { sign: '', text, spoken: text, judgement: null }
}

function withoutDirection(text: string): ChangeWords {
  return { sign: '▶', text, spoken: text, judgement: null }
}

type Compared = {
  readonly difference: number
  readonly figure: FigureFormat
  readonly now: number | undefined
}

function isUnchanged({ difference, figure, now }: Compared): boolean {
  const { decimals } = figure
  if (now === undefined) return printsAsZero(difference, decimals)
  // Nine decimals undo the binary noise of the subtraction: 3.5 − 0.1 is 3.4, not 3.4000000000000004.
  const then = Number((now - difference).toFixed(9))
  return formatNumber(now, decimals) === formatNumber(then, decimals)
}

/** The size of a change. One that prints as zero between figures that print differently is "under" one last decimal. */
function amountOf(difference: number, figure: FigureFormat): string {
  const size = Math.abs(difference)
  const isHidden = printsAsZero(size, figure.decimals)
  const shown = isHidden ? 10 ** -figure.decimals : size
  return `${isHidden ? 'under ' : ''}${inUnit(shown, figure)}`
}

function inUnit(number: number, figure: FigureFormat): string {
  const kind = unitKind(figure.unit)
  if (kind === 'rank') return `${formatNumber(number, 0)} ${number === 1 ? 'plads' : 'pladser'}`
  // A difference of shares is in percentage points.
  const unit = kind === 'share' ? 'percentage-points' : figure.unit
  return formatSize(number, { unit, decimals: figure.decimals })
}

type Amount = ChangeSize & { readonly earlier: string }
type Phrase = Pick<ChangeWords, 'sign' | 'text' | 'spoken'>

function phraseOf(unit: Unit): (change: Amount) => Phrase {
  switch (unitKind(unit)) {
    case 'share':
      return sinceThen
    case 'difference':
      return unit === 'person-difference' ? comparedWith('flere', 'færre') : sinceThen
    case 'count':
      return comparedWith('flere', 'færre')
    case 'money':
      return comparedWith('mere', 'mindre')
    case 'rank':
      return placeMoved
  }
}

function placeMoved({ amount, rises, earlier }: Amount): Phrase {
  const text = `${amount} ${rises ? 'dårligere' : 'bedre'} end ${earlier}`
  return { sign: rises ? '▼' : '▲', text, spoken: text }
}

function sinceThen({ amount, rises, earlier }: Amount): Phrase {
  const text = `${amount} siden ${earlier}`
  return { sign: rises ? '▲' : '▼', text, spoken: `${rises ? 'steget' : 'faldet'} ${text}` }
}

function comparedWith(more: string, less: string): (change: Amount) => Phrase {
  return ({ amount, rises, earlier }) => {
    const text = `${amount} ${rises ? more : less} end ${earlier}`
    return { sign: rises ? '▲' : '▼', text, spoken: text }
  }
}

function judgementOf({ judgement }: Extract<Change, { kind: 'change' }>): ChangeWords['judgement'] {
  if (judgement === 'better') return 'bedre'
  return judgement === 'worse' ? 'dårligere' : null
}
