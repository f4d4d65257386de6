import { type FigurePlace, rowStatus } from './figure-words.ts'
import { measureWords } from './measure-words.ts'
import type { SectionFigure } from './section-figures.ts'
import { windowWords } from './window-words.ts'
import { reportsText } from '../text/reports.ts'
import {
  type CellKey,
  notesAt,
  type NumberedNote,
  type Period,
  remarksAt,
  type ShownArea,
  type ShownFigures,
  type ShownPoint,
} from '@noegletal/domain'
import {
  formatBare,
  formatFigure,
  formatPeriod,
  listOf,
  missingLabel,
  noNumber,
} from '@noegletal/format'

const { table: text } = reportsText

/** A figure or the title of a row, and the numbers of the notes on it. */
export type TableEntry = { readonly text: string; readonly notes: readonly number[] }

export type TableFigure = TableEntry & {
  /** Where it comes from, with what it is in whole words; null where nothing is known of it. */
  readonly origin: (CellKey & { readonly figure: string; readonly areaName: string }) | null
}

/**
 * A table of a report, the same on the page and on paper. On paper nothing can be looked up: what must be known of a figure
 * stands in its row.
 */
export type ReportTable = {
  readonly caption: string
  /** Over the first column, which titles the rows. */
  readonly rowHeading: string
  readonly columns: readonly string[]
  /** `status` says what must be known of the row's figures: "foreløbig", "simuleret". */
  readonly rows: readonly {
    readonly title: TableEntry
    readonly cells: readonly TableFigure[]
    readonly status: string
  }[]
  /** What the numbers refer to. */
  readonly notes: readonly NumberedNote[]
  /** The key figures that it shows. */
  readonly indicators: readonly string[]
}

/**
 * The tables of a section, the newest period first: one for each key figure with a column for each area, or a single one
 * where all are about the own area in the same periods.
 */
export function reportTables(figures: readonly SectionFigure[], own: ShownArea): ReportTable[] {
  const shown = figures.map((figure) => figure.shown)
  const [first] = shown
  if (first !== undefined && shown.length > 1 && shareOneTable(shown)) {
    return [ownTable(shown, { own, periods: first.periods })]
  }
  return shown.map(areaTable)
}

function shareOneTable(figures: readonly ShownFigures[]): boolean {
  const windows = new Set(figures.map(({ periods }) => periods.join()))
  return (
    windows.size === 1 &&
    figures.every(({ series, own }) => series.every(({ area }) => area.code === own.code))
  )
}

function areaTable(shown: ShownFigures): ReportTable {
  const { indicator, series, footnotes, periods } = shown
  return {
    caption: [indicator.title, measureWords(shown), windowWords(shown)].join(', '),
    rowHeading: text.period,
    columns: series.map(({ area }) => area.name),
    rows: newestFirst(periods, (period, place) => {
      const places = series.map(({ area, points }) => ({
        area,
        point: points[place] ?? null,
        period,
      }))
      const notes = notesAt(footnotes, { period, before: periods[place - 1] })
      return {
        title: { text: formatPeriod(period), notes: notes.map(({ number }) => number) },
        cells: places.map((cell) => ({
          ...tableFigure(shown, cell),
          notes: remarksAt(footnotes, { area: cell.area.code, period }),
        })),
        status: rowStatus(places, shown),
      }
    }),
    notes: footnotes,
    indicators: [indicator.slug],
  }
}

/** A column for each key figure; of a few periods a row for each, since its title is then the longer word. */
function ownTable(figures: readonly ShownFigures[], { own, periods }: OwnFigures): ReportTable {
  const [first] = figures
  const window = first === undefined ? '' : windowWords(first)
  const grid = figures.map((shown) => ({ shown, points: pointsOf(shown) }))
  const same = {
    caption: [own.name, listOf([...new Set(figures.map(measureWords))]), window].join(', '),
    notes: [],
    indicators: figures.map(({ indicator }) => indicator.slug),
  }
  if (periods.length > fewPeriods) {
    return {
      ...same,
      rowHeading: text.period,
      columns: figures.map(({ indicator }) => indicator.title),
      rows: newestFirst(periods, (period, place) =>
        ownRow(
          formatPeriod(period),
          grid.map(({ shown, points }) => ({
            shown,
            column: shown.indicator.title,
            point: points[place] ?? null,
            period,
          })),
        ),
      ),
    }
  }
  return {
    ...same,
    rowHeading: text.keyFigure,
    columns: newestFirst(periods, formatPeriod),
    rows: grid.map(({ shown, points }) =>
      ownRow(
        shown.indicator.title,
        newestFirst(periods, (period, place) => ({
          shown,
          column: formatPeriod(period),
          point: points[place] ?? null,
          period,
        })),
      ),
    ),
  }
}

const fewPeriods = 5

type OwnFigures = { readonly own: ShownArea; readonly periods: readonly Period[] }
type OwnCell = {
  readonly shown: ShownFigures
  readonly column: string
  readonly point: ShownPoint | null
  readonly period: Period
}

function pointsOf({ series }: ShownFigures): readonly (ShownPoint | null)[] {
  return series[0]?.points ?? []
}

function ownRow(title: string, cells: readonly OwnCell[]): ReportTable['rows'][number] {
  return {
    title: { text: title, notes: [] },
    cells: cells.map(({ shown, ...cell }) => ({
      ...tableFigure(shown, { ...cell, area: shown.own }),
      notes: [],
    })),
    status: rowStatus(
      // The words about a row name its columns.
      cells.map(({ shown, column, point, period }) => ({
        area: { ...shown.own, name: column },
        point,
        period,
      })),
      { footnotes: [] },
    ),
  }
}

function newestFirst<Item>(
  periods: readonly Period[],
  toItem: (period: Period, place: number) => Item,
): Item[] {
  return periods.map((period, place) => toItem(period, place)).toReversed()
}

function tableFigure(
  { indicator, category, figure }: ShownFigures,
  { area, point, period }: FigurePlace,
): Omit<TableFigure, 'notes'> {
  const origin = point && {
    indicator: indicator.slug,
    area: area.code,
    category,
    period,
    figure: formatFigure(point.value, figure),
    areaName: area.name,
  }
  return { text: cellText(point, figure), origin }
}

/** The figure without its unit, which the caption says; where there is none, why in a word. */
function cellText(point: ShownPoint | null, figure: ShownFigures['figure']): string {
  if (point === null) return noNumber
  const { value } = point
  return value.kind === 'missing' ? missingLabel(value.reason) : formatBare(value, figure)
}
