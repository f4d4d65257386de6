import { readPeriod } from '@noegletal/domain'
import type { Cell, TableRow } from '../files/row-source.ts'
import type { FaultyRow, Layout, Preview, RawFigure } from './dialect.ts'
import { decimalOf, statbankMarks } from './statbank-marks.ts'
import { isMarked, withMarkedPeriods } from './statbank-periods.ts'

/**
 * Recognises the CSV of Danmarks Statistik's API (api.statbank.dk, formats CSV and BULK): a heading of variable codes in
 * capitals with `TID` among them and `INDHOLD` last. Members are texts, codes or both (`727 Odder`), Danish or English, in
 * any order of rows. The table's name and the measure's stand nowhere in it.
 */
export function recogniseStatbankCsv({ form, rows }: Preview): Layout | null {
  const [heading, ...figureRows] = rows
  const headings = heading === undefined ? [] : withoutEmptyEnd(heading.cells.map(textOf))
  if (form.kind !== 'csv' || heading === undefined || !isHeading(headings)) return null

  const axes = headings.slice(0, -1)
  const decimal = decimalOf(figureRows.map(({ cells }) => cells[axes.length] ?? null))
  const layout: Layout = {
    dialect: 'statbank-csv',
    title: null,
    tableId: null,
    unit: null,
    axes,
    measures: [measure],
    marks: statbankMarks(decimal),
    unknownHeadings: [],
    notes: () => [],
    columns: [...axes.map((_, axis) => ({ axis })), 'value'],
    figures: (all) => figuresOf(all, { axes, headingLine: heading.line }),
  }
  const timeAxis = axes.indexOf(time)
  const hasMarks = figureRows.some(({ cells }) => isMarked(textOf(cells[timeAxis] ?? null)))
  return hasMarks ? withMarkedPeriods(layout) : layout
}

const measure = 'INDHOLD'
const time = 'TID'

function isHeading(headings: readonly string[]): boolean {
  const areCodes = headings.every((heading) => heading !== '' && heading === heading.toUpperCase())
  return areCodes && headings.at(-1) === measure && headings.includes(time)
}

type Columns = { readonly axes: readonly string[]; readonly headingLine: number }

function* figuresOf(
  rows: Iterable<TableRow>,
  { axes, headingLine }: Columns,
): Generator<RawFigure | FaultyRow> {
  const period = createPeriodReader()
  const timeAxis = axes.indexOf(time)
  for (const { cells, line } of rows) {
    if (line === headingLine) continue
    if (!fits(cells, axes.length + 1)) {
      yield otherWidth({ cells, line }, axes.length + 1)
      continue
    }
    const members = cells.slice(0, axes.length).map(textOf)
    members[timeAxis] = period(members[timeAxis] ?? '')
    const value = cells[axes.length] ?? null
    yield { members, measure: 0, value, status: '', note: '', line, column: measure }
  }
}

const textOf = (cell: Cell): string => String(cell ?? '').trim()

function withoutEmptyEnd(headings: readonly string[]): readonly string[] {
  return headings.slice(0, headings.findLastIndex((heading) => heading !== '') + 1)
}

/** Excel may add empty cells at the end of a row. */
function fits(cells: readonly Cell[], width: number): boolean {
  return cells.length >= width && cells.slice(width).every((cell) => textOf(cell) === '')
}

function otherWidth({ cells, line }: TableRow, width: number): FaultyRow {
  const expected = `${width} felter som i overskriften`
  const message = `fandt ${cells.length} felter, forventede ${expected}`
  return { line, found: cells.map(textOf).join(';'), expected, message }
}

/** Code and text of a period may be written in two ways, `2026K3 2026Q3`; then the code alone says it. */
function createPeriodReader(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const [code = '', label = '', ...more] = text.split(' ')
    const isTwice = more.length === 0 && readPeriod(code) !== null && isSame(code, label)
    const plain = isTwice ? code : text
    if (known.size < 10_000) known.set(text, plain)
    return plain
  }
}

const isSame = (code: string, label: string): boolean => readPeriod(code) === readPeriod(label)
