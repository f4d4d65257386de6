import type { ReadIndicator } from '@noegletal/contract'
import {
  type Figures,
  type Indicator,
  type IndicatorFigures,
  type SeriesFigures,
  periodsOf,
} from '@noegletal/domain'

type UseSeries = (series: SeriesFigures) => void

/**
 * The same figures; who goes through them lets `use` see each series on the way, so that one pass serves two. Of an
 * indicator that is gone through twice only the first time is heard.
 */
export function overheard({ size, indicators }: Figures, use: UseSeries): Figures {
  const heard = new Set<string>()
  return {
    size,
    indicators: iterable(function* eachIndicator() {
      for (const part of indicators) {
        const series = iterable(() => {
          const isHeard = heard.has(part.indicator)
          heard.add(part.indicator)
          return isHeard ? part.series[Symbol.iterator]() : tellingOf(part.series, use)
        })
        yield { ...part, series }
      }
    }),
  }
}

function* tellingOf(series: Iterable<SeriesFigures>, use: UseSeries): Generator<SeriesFigures> {
  for (const one of series) {
    use(one)
    yield one
  }
}

const iterable = <Item>(iterate: () => Iterator<Item>): Iterable<Item> => ({
  [Symbol.iterator]: iterate,
})

/** Takes the series of a file one by one and says in the end what there was for each indicator. */
export function createReadSummary(indicators: readonly Indicator[]): {
  add(series: SeriesFigures): void
  indicators(): ReadIndicator[]
} {
  const parts = new Map<string, Part>()
  return {
    add(series) {
      const { key } = series
      const periods = periodsOf(series)
      const [first] = periods
      const last = periods.at(-1)
      if (first === undefined || last === undefined) return
      const part = parts.get(key.indicator) ?? newPart(first)
      parts.set(key.indicator, part)
      part.cells += periods.length
      part.areas.add(key.area)
      part.categories.add(key.category)
      if (first < part.first) part.first = first
      if (last > part.last) part.last = last
    },
    indicators: () =>
      indicators.flatMap((indicator) => {
        const part = parts.get(indicator.slug)
        return part === undefined ? [] : [toReadIndicator(indicator, part)]
      }),
  }
}

/** What a page needs to know of an indicator to write its figures. */
export function toIndicatorWords(indicator: Indicator): ReadIndicator['indicator'] {
  const { slug, title, measure, unit, decimals } = indicator
  return { slug, title, measure, unit, decimals }
}

type Part = {
  cells: number
  readonly areas: Set<string>
  readonly categories: Set<string>
  first: IndicatorFigures['periods'][number]
  last: IndicatorFigures['periods'][number]
}

function newPart(period: Part['first']): Part {
  return { cells: 0, areas: new Set(), categories: new Set(), first: period, last: period }
}

function toReadIndicator(indicator: Indicator, part: Part): ReadIndicator {
  return {
    indicator: toIndicatorWords(indicator),
    cells: part.cells,
    areas: part.areas.size,
    categories: part.categories.size,
    first: part.first,
    last: part.last,
  }
}
