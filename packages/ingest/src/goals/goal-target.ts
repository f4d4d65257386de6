import {
  type GoalTarget,
  type Indicator,
  type Period,
  periodOf,
  periodParts,
  readPeriod,
  unitKind,
} from '@noegletal/domain'
import { isDoubtful, parseNumber } from '../cells/danish-number.ts'
import { foldName } from '../cells/folded-name.ts'
import { unreadable } from '../problem.ts'
import { type GoalRow, readArea } from './goal-row.ts'
import type { GoalWords } from './goal-words.ts'

type Side = 'lower' | 'higher'
type Kind =
  | { readonly kind: 'level' | 'relative'; readonly side: Side }
  | { readonly kind: 'change'; readonly side: Side; readonly base: 'year-before' | 'stated' }
  | { readonly kind: 'rank' }

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['højst', { kind: 'level', side: 'lower' }],
  ['mindst', { kind: 'level', side: 'higher' }],
  ['lavere end område', { kind: 'relative', side: 'lower' }],
  ['højere end område', { kind: 'relative', side: 'higher' }],
  ['færre end året før', { kind: 'change', side: 'lower', base: 'year-before' }],
  ['flere end året før', { kind: 'change', side: 'higher', base: 'year-before' }],
  ['færre end', { kind: 'change', side: 'lower', base: 'stated' }],
  ['flere end', { kind: 'change', side: 'higher', base: 'stated' }],
  ['besparelse, mio. kr.', { kind: 'change', side: 'lower', base: 'year-before' }],
  ['besparelse', { kind: 'change', side: 'lower', base: 'year-before' }],
  ['placering', { kind: 'rank' }],
])
const kindsByName = new Map([...kinds].map(([name, kind]) => [foldName(name), kind]))

type About = { readonly indicator: Indicator; readonly from: Period }

/** One level of a path, when the line says which period it is for. */
export type PathLevel = { readonly period: Period; readonly level: number }
export type ReadTarget =
  | { readonly kind: 'whole'; readonly target: GoalTarget }
  | { readonly kind: 'part'; readonly side: Side; readonly level: PathLevel }

/** What the goal of a line asks for; null when that cannot be read, and the row has its faults then. */
export function readTarget(row: GoalRow, about: About, words: GoalWords): ReadTarget | null {
  const text = row.text('Type')
  const kind = kindsByName.get(foldName(text))
  if (kind === undefined) {
    row.refuse('Type', unreadable(text, `en af typerne: ${[...kinds.keys()].join('; ')}`).message)
    return null
  }
  if (kind.kind !== 'level' && row.text('Periode') !== '') {
    row.refuse('Periode', 'kun typerne højst og mindst kan have et niveau for hver periode')
    return null
  }
  switch (kind.kind) {
    case 'level':
      return readLevel(row, { ...about, side: kind.side }, words)
    case 'relative': {
      const area = readArea(row, 'Mod', words)
      return area === null ? null : whole({ kind: 'relative', side: kind.side, area })
    }
    case 'change':
      return readChange(row, { ...about, ...kind }, words)
    case 'rank': {
      const place = readNumber(row, about.indicator, words)
      return place === null ? null : whole({ kind: 'rank', place })
    }
  }
}

const whole = (target: GoalTarget): ReadTarget => ({ kind: 'whole', target })

function readLevel(
  row: GoalRow,
  { indicator, side }: About & { readonly side: Side },
  words: GoalWords,
): ReadTarget | null {
  const level = readNumber(row, indicator, words)
  const text = row.text('Periode')
  if (level === null || text === '')
    return level === null ? null : whole({ kind: 'level', side, level })
  const period = readPeriod(text)
  if (period !== null) return { kind: 'part', side, level: { period, level } }
  row.refuse('Periode', unreadable(text, 'en periode som marts 2019 eller et år').message)
  return null
}

type ChangeKind = About & Extract<Kind, { readonly kind: 'change' }>

function readChange(
  row: GoalRow,
  { indicator, from, side, base }: ChangeKind,
  words: GoalWords,
): ReadTarget | null {
  const size = readNumber(row, indicator, words)
  const since = base === 'stated' ? readBase(row) : yearBefore(from)
  if (size === null || since === null) return null
  if (size <= 0) {
    row.refuse(
      'Værdi',
      unreadable(row.text('Værdi'), 'et tal over 0; typen siger, hvilken vej').message,
    )
    return null
  }
  return whole({ kind: 'change', base: since, change: side === 'lower' ? -size : size })
}

function readBase(row: GoalRow): Period | null {
  const text = row.text('Mod')
  const period = readPeriod(text)
  if (period === null)
    row.refuse('Mod', unreadable(text, 'en periode at regne fra, som 2018').message)
  return period
}

function yearBefore(from: Period): Period {
  return periodOf({ granularity: 'year', year: periodParts(from).year - 1, number: 1 })
}

function readNumber(row: GoalRow, { unit }: Indicator, { decimal }: GoalWords): number | null {
  const text = row.text('Værdi')
  const isShare = unitKind(unit) === 'share'
  const plain = isShare ? text.replace(/\s*(?:%|pct[.]?)$/, '') : text
  const isTwoNumbers = decimal === 'point' && isDoubtful(plain)
  const number = isTwoNumbers ? null : parseNumber(plain, decimal)
  if (number !== null) return number
  const expected = isTwoNumbers
    ? 'et tal uden tusindskille, som 1077'
    : 'et tal som 1.030 eller 12,3'
  row.refuse('Værdi', unreadable(text, expected).message)
  return null
}
