import type {
  Figures,
  IndicatorFigures,
  Period,
  PlainCells,
  SeriesFigures,
  SeriesKey,
  SourcedObservation,
} from '@noegletal/domain'
import type { FigureTable } from './figure-table.ts'
import { createPlainCells } from './plain-table-cells.ts'

/** Told of two rows of the table that are about the same cell; the earlier one is kept. */
export type OnRepeated = (earlier: number, later: number) => void

/**
 * Puts the figures of a table in the order in which they are kept: by indicator, area, category and period. Only row numbers
 * are moved; an observation becomes an object when its series is asked for.
 */
export function arrangeTable(table: FigureTable, onRepeated: OnRepeated): Figures {
  const ranks = ranksOf(table.periods)
  const shelves = shelveBySeries(table)
  const series = [...table.series.entries()]
    .map(([number, key]): Shelf => {
      const rows = shelves(number)
      const rankOf = (row: number): number => ranks[table.periodNumberOf(row)] ?? 0
      if (isAscending(rows, rankOf)) return { key, rows }
      rows.sort((a, b) => rankOf(a) - rankOf(b) || a - b)
      return { key, rows: withoutRepeated(rows, table, onRepeated) }
    })
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => bySeries(a.key, b.key))

  const indicators = Map.groupBy(series, ({ key }) => key.indicator)
  return {
    size: series.reduce((sum, { rows }) => sum + rows.length, 0),
    indicators: [...indicators.values()].flatMap((some) => indicatorFigures(some, table)),
  }
}

type Shelf = { readonly key: SeriesKey; readonly rows: Uint32Array }

/** The rows of each series, in the order of the file: counted first, then put where they belong. */
function shelveBySeries(table: FigureTable): (series: number) => Uint32Array {
  const ends = new Uint32Array(table.series.length + 1)
  for (const column of table.seriesColumns()) {
    for (const series of column) ends[series + 1] = (ends[series + 1] ?? 0) + 1
  }
  for (let index = 1; index < ends.length; index += 1) {
    ends[index] = (ends[index] ?? 0) + (ends[index - 1] ?? 0)
  }

  const starts = ends.slice()
  const rows = new Uint32Array(table.size)
  let row = 0
  for (const column of table.seriesColumns()) {
    for (const series of column) {
      const place = ends[series] ?? 0
      rows[place] = row
      ends[series] = place + 1
      row += 1
    }
  }
  return (series) => rows.subarray(starts[series], starts[series + 1])
}

/** Whether every row is of a later period than the one before, as in most files; a period that stands twice is not. */
function isAscending(rows: Uint32Array, rankOf: (row: number) => number): boolean {
  let last = -1
  for (const row of rows) {
    const rank = rankOf(row)
    if (rank <= last) return false
    last = rank
  }
  return true
}

/** The place of each period, by its number in the table, when all are in time order. */
function ranksOf(periods: readonly Period[]): Uint32Array {
  const ranks = new Uint32Array(periods.length)
  const order = [...periods.entries()].toSorted(([, a], [, b]) => byText(a, b))
  for (const [rank, [number]] of order.entries()) ranks[number] = rank
  return ranks
}

/** Keeps the first row of each period; those of one period stand together. */
function withoutRepeated(
  rows: Uint32Array,
  table: FigureTable,
  onRepeated: OnRepeated,
): Uint32Array {
  let kept = 0
  for (const row of rows) {
    const last = rows[kept - 1]
    if (last !== undefined && table.periodNumberOf(last) === table.periodNumberOf(row))
      onRepeated(last, row)
    else {
      rows[kept] = row
      kept += 1
    }
  }
  return rows.subarray(0, kept)
}

function indicatorFigures(shelves: readonly Shelf[], table: FigureTable): IndicatorFigures[] {
  const [first] = shelves
  if (first === undefined) return []
  const plainOf = eachOnce(createPlainCells(table))
  return [
    {
      indicator: first.key.indicator,
      periods: periodsOf(shelves, table),
      series: {
        *[Symbol.iterator]() {
          for (const shelf of shelves) yield seriesFigures(shelf, table, plainOf)
        },
      },
    },
  ]
}

function periodsOf(shelves: readonly Shelf[], table: FigureTable): Period[] {
  const isThere = new Uint8Array(table.periods.length)
  for (const { rows } of shelves) for (const row of rows) isThere[table.periodNumberOf(row)] = 1
  return table.periods.filter((_, number) => isThere[number] === 1).toSorted(byText)
}

/** Remembers what was made of each list of rows: columns are mostly views, which cost nothing to keep. */
function eachOnce<Made>(make: (rows: Uint32Array) => Made): (rows: Uint32Array) => Made {
  const made = new Map<Uint32Array, { readonly made: Made }>()
  return (rows) => {
    const known = made.get(rows) ?? { made: make(rows) }
    made.set(rows, known)
    return known.made
  }
}

/** Who only looks at the keys of the series, or at plain cells, pays nothing for their observations. */
function seriesFigures(
  { key, rows }: Shelf,
  table: FigureTable,
  plainOf: (rows: Uint32Array) => PlainCells | null,
): SeriesFigures {
  let made: SourcedObservation[] | null = null
  return {
    key,
    get plain() {
      return plainOf(rows)
    },
    get observations() {
      made ??= observationsOf(key, rows, table)
      return made
    },
  }
}

function observationsOf(
  key: SeriesKey,
  rows: Uint32Array,
  table: FigureTable,
): SourcedObservation[] {
  const observations: SourcedObservation[] = []
  for (const row of rows) observations.push(observationAt(table, key, row))
  return observations
}

function observationAt(table: FigureTable, key: SeriesKey, row: number): SourcedObservation {
  return {
    indicator: key.indicator,
    area: key.area,
    category: key.category,
    period: table.periodOf(row),
    value: table.valueOf(row),
    preliminary: table.isPreliminary(row),
    note: table.noteOf(row),
    line: table.lineOf(row),
  }
}

function bySeries(a: SeriesKey, b: SeriesKey): number {
  return (
    byText(a.indicator, b.indicator) || byText(a.area, b.area) || byText(a.category, b.category)
  )
}

/** By code unit, as databases compare texts. */
function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
