import type { AreaName, Point, SeriesReply } from '@noegletal/contract'
import {
  AreaCode,
  type AreaKind,
  type Break,
  CategorySlug,
  type Gap,
  IndicatorSlug,
  missingValue,
  numberValue,
  Period,
  periodRange,
} from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'

/** A valid area in every field that the test does not mention: Herning. */
export function anArea(code = '657', name = 'Herning', kind: AreaKind = 'municipality'): AreaName {
  return { code: AreaCode.parse(code), slug: code, name, kind }
}

export const herning = anArea()
export const rar = anArea('rar-vestjylland', 'RAR Vestjylland', 'rar')
export const country = anArea('000', 'Hele landet', 'country')

/** A valid point in every field that the test does not mention; null is a suppressed figure. */
export function aPoint(period: string, number: number | null, words: Partial<Point> = {}): Point {
  return {
    period: Period.parse(period),
    value: number === null ? missingValue('suppressed') : numberValue(number),
    preliminary: false,
    simulated: false,
    importId: 1,
    note: null,
    ...words,
  }
}

/** Points one after another from a period on; undefined leaves one out. */
export function points(from: string, numbers: readonly (number | null | undefined)[]): Point[] {
  const first = Period.parse(from)
  const periods = periodRange(first, Period.parse('2030M12'))
  return numbers.flatMap((number, index) =>
    number === undefined ? [] : aPoint(periods[index] ?? first, number),
  )
}

/** A valid reply in every field that the test does not mention: two months of gross unemployment in Herning and the country. */
export function aReply(words: Partial<SeriesReply> = {}): SeriesReply {
  return {
    asOf: null,
    indicator: anIndicator(),
    category: CategorySlug.parse('i-alt'),
    series: [
      { area: herning, points: points('2019M08', [3.1, 3]) },
      { area: country, points: points('2019M08', [3.6, 3.5]) },
    ],
    breaks: [],
    gaps: [],
    footnotes: [],
    typicalRevision: null,
    finding: null,
    publishedOn: '2019-11-13',
    importedAt: '2019-11-14T08:12:00Z',
    changedSince: 0,
    simulated: false,
    ...words,
  }
}

/** A valid break in every field that the test does not mention. */
export function aBreak(date: string, words: Partial<Break> = {}): Break {
  return {
    date,
    kind: 'break',
    label: 'Ny opgørelse',
    description: 'Tal før og efter kan ikke sammenlignes.',
    source: 'STAR',
    indicators: [IndicatorSlug.parse('bruttoledighed')],
    ...words,
  }
}

/** A gap in the figures of every area, for a stated reason. */
export function aGap(from: string, til: string | null, words: Partial<Gap> = {}): Gap {
  return {
    indicator: IndicatorSlug.parse('bruttoledighed'),
    area: null,
    from: Period.parse(from),
    til: til === null ? null : Period.parse(til),
    reason: 'Kilden viste ikke tal.',
    expected: null,
    simulated: false,
    ...words,
  }
}
