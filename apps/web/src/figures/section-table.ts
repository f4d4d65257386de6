import { type FigurePlace } from './figure-words.ts'
import { measureWords } from './measure-words.ts'
import type { SectionFigure } from './section-figures.ts'
import { type CellKey, granularityOf, missingValue, type Period } from '@noegletal/domain'
import { formatBare, formatFigure, formatPeriod, missingLabel } from '@noegletal/format'

export type SectionColumn = {
  readonly key: string
  readonly title: string
  readonly detail: string
}

export type SectionCell = {
  readonly column: string
  readonly area: string
  /** The bare figure, or in a word why there is none. */
  readonly text: string
  /** The figure with its unit. */
  readonly figure: string
  readonly isPreliminary: boolean
  /** Where it comes from; null where nothing is known of it. */
  readonly origin: CellKey | null
}

/** Figures over the same kind of periods, the newest first. */
export type SectionTable = {
  readonly title: string
  readonly columns: readonly SectionColumn[]
  readonly rows: readonly {
    readonly period: Period
    readonly title: string
    readonly cells: readonly SectionCell[]
  }[]
}

/** The tables of a report's section: a column for each indicator and area, and a table for each kind of period. */
export function sectionTables(figures: readonly SectionFigure[]): SectionTable[] {
  const byGranularity = Map.groupBy(figures, ({ shown }) => granularityOf(firstPeriod(shown)))
  return [...byGranularity.values()].map((together) => toTable(together.flatMap(toColumns)))
}

type Column = SectionColumn & {
  readonly indicator: string
  readonly area: string
  readonly cells: ReadonlyMap<Period, Omit<SectionCell, 'column' | 'area'>>
  readonly periods: readonly Period[]
}

function firstPeriod({ periods }: SectionFigure['shown']): Period {
  const [first] = periods
  if (first === undefined) throw new RangeError('Figures without a period have no table')
  return first
}

function toTable(columns: readonly Column[]): SectionTable {
  const indicators = new Set(columns.map(({ indicator }) => indicator))
  const areas = new Set(columns.map(({ area }) => area))
  const isOneIndicator = indicators.size === 1
  const periods = [...new Set(columns.flatMap((column) => column.periods))].toSorted().toReversed()
  return {
    title: [...indicators].join(', '),
    columns: columns.map(({ key, indicator, area, detail }) => ({
      key,
      title: isOneIndicator ? area : indicator,
      detail: isOneIndicator || areas.size === 1 ? detail : `${area}, ${detail}`,
    })),
    rows: periods.map((period) => ({
      period,
      title: formatPeriod(period),
      cells: columns.map(({ key, area, cells }) => ({
        column: key,
        area,
        ...(cells.get(period) ?? notKnown),
      })),
    })),
  }
}

const notKnown = { text: '–', figure: '–', isPreliminary: false, origin: null }

function toColumns({ shown }: SectionFigure): Column[] {
  const { indicator, periods, series, category } = shown
  return series.map(({ area, points }) => ({
    key: `${indicator.slug} ${area.code}`,
    title: area.name,
    detail: measureWords(shown),
    indicator: indicator.title,
    area: area.name,
    periods,
    cells: new Map(
      periods.map((period, place) => [
        period,
        toCell(shown, points[place] ?? null, {
          indicator: indicator.slug,
          area: area.code,
          category,
          period,
        }),
      ]),
    ),
  }))
}

function toCell(
  { figure }: SectionFigure['shown'],
  point: FigurePlace['point'],
  origin: CellKey,
): Omit<SectionCell, 'column' | 'area'> {
  const value = point?.value ?? missingValue('missing')
  return {
    text: value.kind === 'missing' ? missingLabel(value.reason) : formatBare(value, figure),
    figure: formatFigure(value, figure),
    isPreliminary: point?.preliminary ?? false,
    origin: point === null ? null : origin,
  }
}
