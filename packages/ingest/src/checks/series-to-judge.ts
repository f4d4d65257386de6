import type { SeriesFigures } from '@noegletal/domain'
import type { PublishedPoint, PublishedSeries } from './published-figures.ts'
import { type Timeline, countNumbers, emptyRow } from './timeline.ts'
import { at } from './usual-change.ts'

/** A series of a file beside what is published of it; every row has a number or NaN for each period of the timeline. */
export type SeriesToJudge = {
  readonly key: SeriesFigures['key']
  /** What would stand: the file's numbers on top of the published ones. */
  readonly merged: Float64Array
  /**
   * What is known to be right, to judge by: what is published, or the file's own earlier numbers where that is too little,
   * or the simulated figures in their place where both are. */
  readonly history: Float64Array
  /** The places that are new or changed and have a history before them, in time order. */
  readonly judged: readonly number[]
  /** The line of the file for each place; 0 where it has none. */
  readonly lines: Int32Array
  /** Whether the history is mostly simulated figures, which say little of the real ones. */
  readonly restsOnStandIns: boolean
}

/** A year of months and one: enough to know how a series moves. */
const enough = 12
const newestOfNewSeries = 2

/** Lays a series of the file over the published one (null when nothing of it is published). */
export function layOver(
  series: SeriesFigures,
  published: PublishedSeries | null,
  timeline: Timeline,
): SeriesToJudge {
  const { key } = series
  const { own, lines } = ownRow(series, timeline)
  const before = rowOf(published?.points, timeline)
  const merged = published === null ? own : overlaid(before, own)
  const isNews = (place: number): boolean =>
    !Number.isNaN(at(own, place)) && !isSame(at(own, place), at(before, place))

  const judgedBy = (history: Float64Array): number[] => {
    const first = history.findIndex((number) => !Number.isNaN(number))
    return first === -1 ? [] : placesOf(own).filter((place) => place > first && isNews(place))
  }

  const judgedSeries = { key, lines, restsOnStandIns: false }
  if (countNumbers(before) >= enough) {
    return { ...judgedSeries, merged, history: before, judged: judgedBy(before) }
  }
  if (tellsItself(own)) {
    const newest = placesOf(own).slice(-newestOfNewSeries)
    const history = own.slice()
    for (const place of newest) history[place] = Number.NaN
    return { ...judgedSeries, merged, history, judged: newest.filter(isNews) }
  }
  const shown = overlaid(rowOf(published?.standIns, timeline), before)
  const restsOnStandIns = countNumbers(shown) > countNumbers(before)
  return {
    key,
    lines,
    merged: overlaid(shown, own),
    history: shown,
    judged: judgedBy(shown),
    restsOnStandIns,
  }
}

/** Whether a series of a file is long enough to judge its newest numbers by the others. */
export function tellsItself(own: Float64Array): boolean {
  return countNumbers(own) >= enough + newestOfNewSeries
}

/** The numbers of a series of the file, and the line of each. */
export function ownRow(
  series: SeriesFigures,
  timeline: Timeline,
): { readonly own: Float64Array; readonly lines: Int32Array } {
  const own = emptyRow(timeline)
  const lines = new Int32Array(timeline.periods.length)
  if (series.plain) {
    const { periods, numbers, lines: given } = series.plain
    for (const [index, period] of periods.entries()) {
      const place = timeline.place(period)
      own[place] = at(numbers, index)
      lines[place] = given[index] ?? 0
    }
    return { own, lines }
  }
  for (const { period, value, line } of series.observations) {
    const place = timeline.place(period)
    if (value.kind === 'number') own[place] = value.number
    lines[place] = line
  }
  return { own, lines }
}

function rowOf(points: readonly PublishedPoint[] | undefined, timeline: Timeline): Float64Array {
  const row = emptyRow(timeline)
  for (const { period, number } of points ?? []) {
    const place = timeline.place(period)
    if (place >= 0) row[place] = number
  }
  return row
}

function overlaid(below: Float64Array, above: Float64Array): Float64Array {
  const row = below.slice()
  for (const place of placesOf(above)) row[place] = at(above, place)
  return row
}

function placesOf(row: Float64Array): number[] {
  const places: number[] = []
  for (let place = 0; place < row.length; place += 1) {
    if (!Number.isNaN(at(row, place))) places.push(place)
  }
  return places
}

// Another number of decimals is no other figure.
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
}
