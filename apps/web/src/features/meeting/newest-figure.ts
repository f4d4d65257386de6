import type { ChartCell, ChartLine } from '../../charts/line-chart-data.ts'
import { meetingText } from '../../text/meeting.ts'
import { capital } from '../../ui/capital.ts'
import {
  cleanDifference,
  numberOf,
  type Period,
  sameTimeLastYear,
  type ShownFigures,
  type ShownPoint,
} from '@noegletal/domain'
import { changeSizeWords, formatFigure, formatPeriod, noteWords } from '@noegletal/format'

export type NewestFigure = {
  readonly period: Period
  /** The place of the period among those that are shown. */
  readonly place: number
  readonly point: ShownPoint
  readonly text: string
}

/** The own municipality's newest number; null when it has none. */
export function newestFigure({ series, own, periods, figure }: ShownFigures): NewestFigure | null {
  const points = series.find(({ area }) => area.code === own.code)?.points ?? []
  const place = points.findLastIndex((candidate) => candidate?.value.kind === 'number')
  const [point, period] = [points[place], periods[place]]
  if (point === undefined || point === null || period === undefined) return null
  return { period, place, point, text: formatFigure(point.value, figure) }
}

/** The same time last year with the change since, in words; null where the two cannot be compared. */
export function yearBeforeWords(
  { yearBefore, indicator, figure }: ShownFigures,
  { place, period, point }: NewestFigure,
): string | null {
  const then = yearBefore[place] ?? null
  const now = numberOf(point.value)
  if (then === null || now === null) return null
  return meetingText.figure.yearBefore(
    capital(formatPeriod(sameTimeLastYear(period))),
    formatFigure({ kind: 'number', number: then }, figure),
    changeSizeWords(cleanDifference(now, then), indicator, now),
  )
}

export type ComparedFigure = { readonly line: ChartLine; readonly cell: ChartCell }

/** The other areas' figures of the same period, in the order of the chart. */
export function comparedFigures(
  lines: readonly ChartLine[],
  { own, place }: { readonly own: string; readonly place: number },
): ComparedFigure[] {
  return lines.flatMap((line) => {
    const cell = line.cells[place]
    return line.id === own || cell === undefined ? [] : { line, cell }
  })
}

/** Why there are no figures, or no newer ones; null when nothing is missing at the end. */
export function gapWords(shown: ShownFigures): string | null {
  const newest = newestFigure(shown)
  const gap = shown.footnotes.find(
    (note) =>
      note.kind === 'gap' &&
      (note.gap.area === null || note.gap.area === shown.own.code) &&
      (newest === null || note.gap.from > newest.period),
  )
  if (gap === undefined) return newest === null ? meetingText.figure.noReason : null
  const { text } = noteWords(gap)
  return newest === null
    ? meetingText.figure.noFigures(text)
    : meetingText.figure.newerMissing(text)
}
