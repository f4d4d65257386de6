import {
  type AreaCode,
  type Figures,
  type Indicator,
  type IndicatorFigures,
  type Mapping,
  type Period,
  type SeriesFigures,
  type SourcedObservation,
  total,
  unitKind,
} from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'
import { cellText } from '../cells/value-reader.ts'
import { figureText } from '../checks/figure-text.ts'
import type { CellFault } from '../problem.ts'
import type { FigureRules } from './figure-rules.ts'

/** A total that is not the sum of its parts, at the line of the total. */
export type WrongSum = { readonly fault: CellFault; readonly found: string; readonly line: number }

/**
 * Finds totals that differ from the sum of their parts by more than rounding can explain, for the figures that the
 * catalogue says add up. Each number may be off by half a unit of the last decimal that the area's figures have. Only
 * where the file has the total and every part as numbers can anything be said.
 */
export function* findWrongSums(
  figures: Figures,
  { indicators, areas }: Pick<FigureRules, 'indicators' | 'areas'>,
  { targets }: Pick<Mapping, 'targets'>,
): Generator<WrongSum> {
  const areaName = (code: AreaCode): string =>
    areas.find((area) => area.code === code)?.name ?? code
  const bySlug = new Map(indicators.map((indicator) => [indicator.slug, indicator]))
  for (const read of figures.indicators) {
    const indicator = bySlug.get(read.indicator)
    if (indicator !== undefined && addsUp(indicator)) {
      const factors = targets.filter((target) => target.indicator === read.indicator)
      const factor = Math.max(1, ...factors.map((target) => target.factor))
      yield* wrongSumsOf(read, { indicator, factor, areaName })
    }
  }
}

function addsUp({ dimension, unit }: Indicator): boolean {
  const kind = unitKind(unit)
  return dimension !== null && dimension.sumsToTotal && (kind === 'count' || kind === 'money')
}

/** `factor` is what the file's numbers have been multiplied by, and their rounding with them. */
type Addition = {
  readonly indicator: Indicator
  readonly factor: number
  readonly areaName: (code: AreaCode) => string
}

function* wrongSumsOf(read: IndicatorFigures, addition: Addition): Generator<WrongSum> {
  let area: AreaCode | null = null
  let series: SeriesFigures[] = []
  for (const one of read.series) {
    if (one.key.area !== area) {
      yield* wrongSumsIn(series, addition)
      series = []
      area = one.key.area
    }
    series.push(one)
  }
  yield* wrongSumsIn(series, addition)
}

function* wrongSumsIn(
  series: readonly SeriesFigures[],
  { indicator, factor, areaName }: Addition,
): Generator<WrongSum> {
  const whole = series.find(({ key }) => key.category === total)
  const parts = series.filter(({ key }) => key.category !== total)
  if (whole === undefined || parts.length < (indicator.dimension?.categories.length ?? 0)) return

  const sums = sumsByPeriod(parts)
  const step = lastDecimalOf(series, factor)
  const tolerance = ((parts.length + 1) * step) / 2 + step / 1000
  for (const observation of whole.observations) {
    const sum = sums.get(observation.period)
    if (sum === undefined || sum.parts < parts.length || observation.value.kind !== 'number')
      continue
    if (Math.abs(observation.value.number - sum.sum) <= tolerance) continue
    const { number } = observation.value
    yield wrongSum(observation, { indicator, areaName, total: number, sum: sum.sum })
  }
}

type Sum = { sum: number; parts: number }

function sumsByPeriod(parts: readonly SeriesFigures[]): ReadonlyMap<Period, Sum> {
  const sums = new Map<Period, Sum>()
  for (const { observations } of parts) {
    for (const { period, value } of observations) {
      if (value.kind !== 'number') continue
      const sum = sums.get(period) ?? { sum: 0, parts: 0 }
      if (sum.parts === 0) sums.set(period, sum)
      sum.sum += value.number
      sum.parts += 1
    }
  }
  return sums
}

const mostDecimals = 6

/** One unit of the last decimal that any of the numbers has: 1 for whole numbers, 0.01 for 46.71. */
function lastDecimalOf(series: readonly SeriesFigures[], factor: number): number {
  let decimals = 0
  for (const { observations } of series) {
    for (const { value } of observations) {
      while (
        value.kind === 'number' &&
        decimals < mostDecimals &&
        !hasDecimals(value.number / factor, decimals)
      ) {
        decimals += 1
      }
    }
  }
  return factor * 10 ** -decimals
}

/** Whether a number has no more decimals than so many. */
function hasDecimals(number: number, decimals: number): boolean {
  const moved = number * 10 ** decimals
  return Math.abs(moved - Math.round(moved)) < 1e-6
}

type Numbers = Omit<Addition, 'factor'> & { readonly total: number; readonly sum: number }

function wrongSum(
  { area, period, line }: SourcedObservation,
  { indicator, areaName, total: found, sum }: Numbers,
): WrongSum {
  const expected = `summen af kategorierne, ${figureText(sum)}`
  const message = `»${indicator.title}« i alt for ${areaName(area)}, ${formatPeriod(period)}, er ${figureText(found)}, men kategorierne giver ${figureText(sum)}`
  const fault: CellFault = {
    kind: 'sum-of-parts',
    expected,
    message,
    matter: `${indicator.slug}: i alt er ikke summen`,
  }
  return { fault, found: cellText(found), line }
}
