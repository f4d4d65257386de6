import {
  type Area,
  type Break,
  type CategorySlug,
  type Gap,
  type Indicator,
  type Period,
  type TypicalRevision,
  type Value,
  numberOf,
} from '@noegletal/domain'
import { formatFigureInText } from '@noegletal/format'

/** What the sentences need to know of an area, of a figure and of its definition. */
export type NamedArea = Pick<Area, 'code' | 'name' | 'kind'>
export type LinePoint = {
  readonly period: Period
  readonly value: Value
  readonly preliminary: boolean
}
export type Line = {
  readonly area: NamedArea
  readonly points: readonly LinePoint[]
  /** The lines of the area's municipalities, where they are to be put in order. */
  readonly members?: () => readonly Line[]
}
export type DescribedIndicator = Pick<
  Indicator,
  'slug' | 'title' | 'phrase' | 'unit' | 'decimals' | 'direction'
>

/** One indicator's figures: the own area's line first, then the areas that it is compared with. */
export type Figures = {
  readonly indicator: DescribedIndicator
  readonly lines: readonly Line[]
  /** Those of other indicators may be there too; they are left out of account. */
  readonly breaks: readonly Break[]
  /** Up to which relative difference two figures are level; 0 where the printed digits decide. */
  readonly levelWithin: number
  /** How the own area's newest figure usually changes at the next publication; null when nobody knows. */
  readonly usualRevision?: TypicalRevision | null
  /** What is registered of missing figures; those of other indicators and areas may be there too. */
  readonly gaps?: readonly Gap[]
  /** The period that the text is written for; the newest figure's when left out. */
  readonly til?: Period | null
  /** The other figures of the same ranking: persons and money beside a place. */
  readonly beside?: readonly Figures[]
}

/** One number that a sentence rests on. */
export type Cell = {
  readonly indicator: DescribedIndicator
  readonly area: NamedArea
  readonly period: Period
  readonly number: number
  readonly preliminary: boolean
  /** Left out for a total. */
  readonly category?: CategorySlug
}

/** The number of a line in a period; null when it is missing for whatever reason. */
export function findCell(
  { indicator }: Pick<Figures, 'indicator'>,
  { area, points }: Line,
  period: Period,
): Cell | null {
  const point = points.find((candidate) => candidate.period === period)
  const number = point ? numberOf(point.value) : null
  if (!point || number === null) return null
  return { indicator, area, period, number, preliminary: point.preliminary }
}

/** The own area's newest number; null when it has none. Texts order as times, because a line has one granularity. */
export function findNewest(figures: Pick<Figures, 'indicator' | 'lines'>): Cell | null {
  const [own] = figures.lines
  const periods = (own?.points ?? [])
    .filter(({ value }) => value.kind === 'number')
    .map(({ period }) => period)
  const newest = periods.toSorted().at(-1)
  return own === undefined || newest === undefined ? null : findCell(figures, own, newest)
}

/** The number as it stands in a text, with its unit. */
export function writeCell({ number, indicator }: Cell): string {
  return formatFigureInText({ kind: 'number', number }, indicator)
}

/** The breaks of the indicator itself. */
export function ownBreaks({ indicator, breaks }: Figures): Break[] {
  return breaks.filter(({ indicators }) => indicators.includes(indicator.slug))
}
