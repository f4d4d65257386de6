import {
  type Area,
  type Break,
  type Indicator,
  type Period,
  type Value,
  numberOf,
} from '@noegletal/domain'
import { formatFigure } from '@noegletal/format'

/** What the sentences need to know of an area, of a figure and of its definition. */
export type NamedArea = Pick<Area, 'code' | 'name' | 'kind'>
export type LinePoint = {
  readonly period: Period
  readonly value: Value
  readonly preliminary: boolean
}
export type Line = { readonly area: NamedArea; readonly points: readonly LinePoint[] }
export type DescribedIndicator = Pick<Indicator, 'slug' | 'phrase' | 'unit' | 'decimals'>

/** One indicator's figures: the own area's line first, then the areas that it is compared with. */
export type Figures = {
  readonly indicator: DescribedIndicator
  readonly lines: readonly Line[]
  /** Those of other indicators may be there too; they are left out of account. */
  readonly breaks: readonly Break[]
}

/** One number that a sentence rests on. */
export type Cell = {
  readonly area: NamedArea
  readonly period: Period
  readonly number: number
  readonly preliminary: boolean
}

/** The number of a line in a period; null when it is missing for whatever reason. */
export function findCell({ area, points }: Line, period: Period): Cell | null {
  const point = points.find((candidate) => candidate.period === period)
  const number = point ? numberOf(point.value) : null
  if (!point || number === null) return null
  return { area, period, number, preliminary: point.preliminary }
}

/** The newest number of a line; null when it has none. Texts order as times, because a line has one granularity. */
export function findNewest(line: Line): Cell | null {
  const periods = line.points
    .filter(({ value }) => value.kind === 'number')
    .map(({ period }) => period)
  const newest = periods.toSorted().at(-1)
  return newest === undefined ? null : findCell(line, newest)
}

/** The number as it stands in a text, with its unit. */
export function writeCell({ number }: Cell, indicator: DescribedIndicator): string {
  return formatFigure({ kind: 'number', number }, indicator)
}

/** The breaks of the indicator itself. */
export function ownBreaks({ indicator, breaks }: Figures): Break[] {
  return breaks.filter(({ indicators }) => indicators.includes(indicator.slug))
}
