import type { ChartCell, ChartLine, LineChartData } from '../../../../charts/line-chart-data.ts'
import type { ToneName } from '../../../../charts/tones.ts'
import { keyFigureText } from '../../../../text/key-figure.ts'
import { chartCells } from '../../../../figures/chart-cells.ts'
import { partName, partShortName } from './part-name.ts'
import {
  firstDayOf,
  type Period,
  periodOf,
  periodParts,
  periodsPerYear,
  type ShownFigures,
  type ShownSeries,
} from '@noegletal/domain'

/** More years than this could not be told apart in one picture; the table has them all. */
export const mostYears = 11

const { yearByYear: text } = keyFigureText

/**
 * One area's years laid over each other from January to December, the newest first. A break parts the line of its year in
 * two, and every line before it says so, since it cannot be compared with the newer ones.
 */
export function toYearChart(shown: ShownFigures, series: ShownSeries): LineChartData {
  const [first] = shown.periods
  if (first === undefined) return { ...noMarks, times: [], lines: [] }
  const parts = partsOf(first)
  const cells = chartCells(shown, series)
  const years = Map.groupBy(
    shown.periods.map((period, place) => ({ period, cell: cells[place] ?? noCell })),
    ({ period }) => periodParts(period).year,
  )
  const newest = [...years.keys()].toSorted((a, b) => b - a).slice(0, mostYears)
  return {
    ...noMarks,
    times: parts.map((period) => ({
      time: Date.parse(firstDayOf(period)),
      label: partName(period),
      short: partShortName(period),
    })),
    lines: newest.flatMap((year, age) =>
      linesOf(shown, { year, age, entries: years.get(year) ?? [], count: parts.length }),
    ),
  }
}

type Entry = { readonly period: Period; readonly cell: ChartCell }

type Year = {
  readonly year: number
  /** 0 for the newest year, 1 for the one before. */
  readonly age: number
  readonly entries: readonly Entry[]
  /** How many periods a year has. */
  readonly count: number
}

const noMarks = { breaks: [], events: [], gaps: [], remarks: [] }
const noCell: ChartCell = { value: null, preliminary: false, text: '', remark: null }

/** The line of a year, in as many pieces as the breaks in it make; the newest piece first. */
function linesOf(
  { footnotes }: Pick<ShownFigures, 'footnotes'>,
  { year, age, entries, count }: Year,
): ChartLine[] {
  const breaks = footnotes.flatMap((note) =>
    note.kind === 'break' && note.break.kind === 'break'
      ? { number: note.number, date: note.break.date }
      : [],
  )
  const nextBreak = ({ period }: Entry): number | null =>
    breaks.find(({ date }) => date > firstDayOf(period))?.number ?? null
  const pieces = [...Map.groupBy(entries, nextBreak)].toReversed()
  return pieces
    .filter(([, piece]) => piece.some(({ cell }) => cell.value !== null))
    .map(([number, piece]) => ({
      id: number === null ? String(year) : `${year}-${number}`,
      name: number === null ? String(year) : text.beforeBreak(year, number),
      tone: toneOf(age),
      cells: inYear(piece, count),
    }))
}

/** The cells at their places in the year, and nothing at the others. */
function inYear(entries: readonly Entry[], count: number): ChartCell[] {
  const byNumber = new Map(entries.map(({ period, cell }) => [periodParts(period).number, cell]))
  return Array.from({ length: count }, (_, index) => byNumber.get(index + 1) ?? noCell)
}

/** This year in the own colour, the earlier ones in greys that fade with age. */
function toneOf(age: number): ToneName {
  if (age === 0) return 'own'
  if (age === 1) return 'last-year'
  return age <= 3 ? 'earlier-year' : 'earliest-year'
}

/** Every period of the year of a period. */
function partsOf(period: Period): Period[] {
  const { granularity, year } = periodParts(period)
  return Array.from({ length: periodsPerYear(period) }, (_, index) =>
    periodOf({ granularity, year, number: index + 1 }),
  )
}
