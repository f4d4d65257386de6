import { rowStatus } from '../figures/figure-words.ts'
import { measureWords } from '../figures/measure-words.ts'
import type { SectionFigure } from '../figures/section-figures.ts'
import { windowWords } from '../figures/window-words.ts'
import { wordText as text } from '../text/word.ts'
import {
  notesAt,
  type NumberedNote,
  type Period,
  remarksAt,
  type ShownArea,
  type ShownFigures,
  type ShownPoint,
} from '@noegletal/domain'
import { formatBare, formatPeriod, listOf, missingLabel, noNumber } from '@noegletal/format'

/** A figure or the title of a row, and the numbers of the notes on it. */
export type TableEntry = { readonly text: string; readonly notes: readonly number[] }

/** A table for paper, where nothing can be looked up: what must be known of a figure stands in its row. */
export type PaperTable = {
  readonly caption: string
  /** Over the first column, which titles the rows. */
  readonly rowHeading: string
  readonly columns: readonly string[]
  /** `status` says what must be known of the row's figures: "foreløbig", "simuleret". */
  readonly rows: readonly {
    readonly title: TableEntry
    readonly cells: readonly TableEntry[]
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
export function paperTables(figures: readonly SectionFigure[], own: ShownArea): PaperTable[] {
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

function areaTable(shown: ShownFigures): PaperTable {
  const { indicator, series, footnotes, periods, figure } = shown
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
        cells: places.map(({ area, point }) => ({
          text: cellText(point, figure),
          notes: remarksAt(footnotes, { area: area.code, period }),
        })),
        status: rowStatus(places, shown),
      }
    }),
    notes: footnotes,
    indicators: [indicator.slug],
  }
}

/** A column for each key figure; of a few periods a row for each, since its title is then the longer word. */
function ownTable(figures: readonly ShownFigures[], { own, periods }: OwnFigures): PaperTable {
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

function ownRow(title: string, cells: readonly OwnCell[]): PaperTable['rows'][number] {
  return {
    title: { text: title, notes: [] },
    cells: cells.map(({ shown, point }) => ({ text: cellText(point, shown.figure), notes: [] })),
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

/** The figure without its unit, which the caption says; where there is none, why in a word. */
function cellText(point: ShownPoint | null, figure: ShownFigures['figure']): string {
  if (point === null) return noNumber
  const { value } = point
  return value.kind === 'missing' ? missingLabel(value.reason) : formatBare(value, figure)
}
