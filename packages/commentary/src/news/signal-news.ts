import {
  type ControlLimits,
  type Period,
  type Signal,
  type SignalRule,
  type WatchedMeasure,
  type WatchedSeries,
  granularityOf,
  leastForLimits,
  limitFactor,
  sameTimeLastYear,
  signalRun,
} from '@noegletal/domain'
import { changeSizeWords, formatFigureInText, formatNumber } from '@noegletal/format'
import { inArea } from '../area-words.ts'
import type { DescribedIndicator, NamedArea } from '../figures.ts'
import { countWord } from '../numerals.ts'
import { listPeriods } from '../preliminary.ts'
import { capitalised } from '../sentence.ts'
import { inPeriod, span } from '../time.ts'
import { periodNouns } from './period-words.ts'

/** A signal with the series that it was found in. */
export type SignalCase = {
  readonly signal: Signal
  readonly limits: ControlLimits
  readonly series: WatchedSeries
  /** The indicator's own figure in the last period of the signal. */
  readonly figure: number
  readonly indicator: DescribedIndicator
  readonly area: NamedArea
}

/** What a signal is, calmly: which figures, and beside what they are unusual. */
export function signalNews(found: SignalCase): string {
  const words = wordings[found.series.measure][found.signal.rule](toWords(found))
  return [`${capitalised(words)}.`, ...goingOn(found), ...confirmation(found)].join(' ')
}

const measured =
  'Måneder og kvartaler ses som forskellen fra samme periode året før, andre tal, som de er; kun endelige tal siden det seneste databrud tæller med.'

/** The rules in one sentence each; the whole of a rule is what it says of the figures, and which figures count. */
export const signalRules: Readonly<Record<SignalRule, string>> = {
  'outside-limits': `Uden for grænserne: et tal længere fra gennemsnittet end ${formatNumber(limitFactor, 2)} gange den gennemsnitlige bevægelse fra periode til periode, regnet af mindst ${leastForLimits} tal. ${measured}`,
  'one-side': `${capitalised(countWord(signalRun['one-side']))} i træk på samme side af gennemsnittet. ${measured}`,
  'one-direction': `${capitalised(countWord(signalRun['one-direction']))} i træk i samme retning. ${measured}`,
}

/** The rule that a signal was raised by, and the limits that it was held against. */
export function signalRule(found: SignalCase): string {
  const { limits, signal } = found
  const basis = `Her er der regnet på ${formatNumber(limits.periods.length, 0)} tal, ${span(limits.periods)}. Gennemsnit: ${write(found, limits.mean)}. Grænser: fra ${write(found, limits.lower)} til ${write(found, limits.upper)}.`
  return `${signalRules[signal.rule]} ${basis}`
}

type Words = {
  /** "antallet af sygedagpengeforløb i Herning". */
  readonly subject: string
  /** "var 1.498 i juli 2019": its last figure. */
  readonly was: string
  /** The last of its periods, with its difference, or its figure. */
  readonly last: Period
  readonly number: string
  /** "otte måneder i træk, juni 2018 – januar 2019". */
  readonly inRow: string
  readonly limits: string
  readonly mean: string
  readonly isAbove: boolean
  readonly one: string
}

function toWords(found: SignalCase): Words {
  const { signal, series, indicator, area, limits, figure } = found
  const { periods, side } = signal
  const last = lastOf(periods)
  const point = series.points.find(({ period }) => period === last)
  const [one, many] = periodNouns[granularityOf(last)]
  return {
    subject: `${indicator.phrase} ${inArea(area)}`,
    was: `var ${formatFigureInText({ kind: 'number', number: figure }, indicator)} ${inPeriod(last)}`,
    last,
    number: write(found, point?.number ?? 0),
    inRow: `${countWord(periods.length)} ${many} i træk, ${span(periods)}`,
    limits: `fra ${write(found, limits.lower)} til ${write(found, limits.upper)}`,
    mean: write(found, limits.mean),
    isAbove: side === 'above',
    one,
  }
}

type Wording = (words: Words) => string

const wordings: Record<WatchedMeasure, Record<SignalRule, Wording>> = {
  'year-change': {
    'outside-limits': ({ subject, was, last, number, limits }) =>
      `${subject} ${was}, ${number} ${beside(number, last)}. Den forskel ligger uden for det, den plejer at svinge inden for (${limits})`,
    'one-side': ({ subject, inRow, mean, isAbove, one }) =>
      `ændringen i ${subject} fra samme ${one} året før har ligget ${isAbove ? 'over' : 'under'} sit gennemsnit (${mean}) ${inRow}`,
    'one-direction': ({ subject, inRow, isAbove, one, number }) =>
      `ændringen i ${subject} fra samme ${one} året før er gået ${isAbove ? 'opad' : 'nedad'} ${inRow}, og er nu ${number}`,
  },
  figure: {
    'outside-limits': ({ subject, was, limits }) =>
      `${subject} ${was} og ligger uden for det, tallet plejer at svinge inden for (${limits})`,
    'one-side': ({ subject, inRow, mean, isAbove }) =>
      `${subject} har ligget ${isAbove ? 'over' : 'under'} sit gennemsnit (${mean}) ${inRow}`,
    'one-direction': ({ subject, inRow, isAbove, number }) =>
      `${subject} er ${isAbove ? 'steget' : 'faldet'} ${inRow}, og er nu ${number}`,
  },
}

/** "47 flere end i januar 2018", "uændret fra januar 2018". */
function beside(number: string, last: Period): string {
  const then = sameTimeLastYear(last)
  return number === 'uændret' ? `fra ${listPeriods([then])}` : `end ${inPeriod(then)}`
}

/** That the figures before it lay outside the limits too. */
function goingOn({ signal }: SignalCase): string[] {
  const { rule, periods } = signal
  if (rule !== 'outside-limits' || periods.length === 1) return []
  const [, many] = periodNouns[granularityOf(lastOf(periods))]
  return [`Sådan har det været ${countWord(periods.length)} ${many} i træk.`]
}

function confirmation({ signal: { confirmedBy } }: SignalCase): string[] {
  if (confirmedBy.length === 0) return []
  const subject = confirmedBy.length === 1 ? 'Det foreløbige tal' : 'De foreløbige tal'
  return [`${subject} for ${listPeriods(confirmedBy)} peger samme vej.`]
}

function write({ series, indicator }: SignalCase, number: number): string {
  return series.measure === 'year-change'
    ? changeSizeWords(number, indicator)
    : formatFigureInText({ kind: 'number', number }, indicator)
}

function lastOf(periods: readonly Period[]): Period {
  const last = periods.at(-1)
  if (last === undefined) throw new RangeError('A signal without figures')
  return last
}
