import Papa from 'papaparse'
import type { Delimiter } from './delimiter.ts'
import type { Limits } from './limits.ts'
import type { BrokenRow, TableRow } from './row-source.ts'
import { type TextPosition, startOfText } from './untaken-pieces.ts'

export type SplitRules = { readonly delimiter: Delimiter; readonly limits: Limits }

/**
 * Takes the pieces of a text, with LF as line ending, apart into rows and cells; blank rows are left out and counted. The
 * beginning of a row that goes on in the next piece is carried over. What goes beyond a limit ends the reading, told as a
 * broken row. Keeps `position` up to date; who gives the pieces may move it on by lines that nobody needs.
 */
export function* splitRows(
  pieces: Iterable<string>,
  rules: SplitRules,
  position: TextPosition = startOfText(),
): Generator<TableRow | BrokenRow> {
  const { limits } = rules
  let rest = ''
  let enough = 0

  for (const { piece, isLast } of withEnd(pieces)) {
    rest += piece
    if (rest.length < enough && !isLast) continue
    const parsed = parse(rest, rules.delimiter, isLast)
    for (const row of rowsOf(parsed, position, limits)) yield row
    if (position.rows > limits.rows) return
    rest = rest.slice(parsed.end)
    position.isBetweenRows = rest === ''
    const fault = unfinishedFault(rest, limits)
    if (fault !== null) {
      yield { line: position.line, ...fault }
      return
    }
    // A row that goes on and on is looked at again only when it has become twice as long.
    enough = rest.length * 2
  }
}

function rowsOf(
  { data, broken, hasQuotes }: Parsed,
  position: TextPosition,
  limits: Limits,
): (TableRow | BrokenRow)[] {
  const rows: (TableRow | BrokenRow)[] = []
  let index = 0
  for (const cells of data) {
    const { line } = position
    const row = broken.has(index) ? { line, broken: brokenQuotes } : rowOf(cells, line, limits)
    index += 1
    position.line += hasQuotes ? 1 + lineEndsIn(cells) : 1
    // Blank rows count too: a hundred million of them are no table.
    position.rows += 1
    if (position.rows > limits.rows) return [...rows, tooManyRows(line, limits)]
    if (row !== null) rows.push(row)
  }
  return rows
}

type Parsed = {
  readonly data: readonly (readonly string[])[]
  /** The places in `data` of rows whose quotation marks do not fit together. */
  readonly broken: ReadonlySet<number>
  /** Where the first row that is not whole begins. */
  readonly end: number
  readonly hasQuotes: boolean
}

/** Hands a piece to Papa Parse; the last row of a piece may go on in the next one and is left alone. */
function parse(text: string, delimiter: Delimiter, isLast: boolean): Parsed {
  const parser = new Papa.Parser({ delimiter, newline: '\n' })
  const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(text, 0, !isLast)
  const quotes = errors.filter(({ type }) => type === 'Quotes')
  return {
    data,
    broken: new Set(quotes.map(({ row }) => row ?? 0)),
    end: meta.cursor,
    hasQuotes: text.includes('"'),
  }
}

function rowOf(
  cells: readonly string[],
  line: number,
  limits: Limits,
): TableRow | BrokenRow | null {
  if (cells.length > limits.columns) return { line, broken: tooWide(cells, limits), tooLong: true }
  let isBlank = true
  for (const cell of cells) {
    if (cell.length > limits.cellLength) return { line, broken: longCell(limits), tooLong: true }
    if (isBlank && cell !== '' && cell.trim() !== '') isBlank = false
  }
  return isBlank ? null : { cells, line }
}

function lineEndsIn(cells: readonly string[]): number {
  let ends = 0
  for (const cell of cells) if (cell.includes('\n')) ends += cell.split('\n').length - 1
  return ends
}

function* withEnd(
  pieces: Iterable<string>,
): Generator<{ readonly piece: string; readonly isLast: boolean }> {
  for (const piece of pieces) yield { piece, isLast: false }
  yield { piece: '', isLast: true }
}

const brokenQuotes =
  'citationstegnene passer ikke sammen, så linjen og måske de følgende kan ikke læses'

// Digits in groups of three without Intl, which stands in packages/format.
const grouped = (number: number): string => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, '.')

/** A long row with more quotation marks than this has lost its way in them, and each of them costs time. */
const quotesAtMost = 10_000
const longRow = 1 << 16

/** Why a row that goes on in the next piece is not waited for, if so. */
function unfinishedFault(rest: string, limits: Limits): Omit<BrokenRow, 'line'> | null {
  if (rest.length > limits.rowLength) return tooLong(limits)
  const isLost = rest.length > longRow && rest.split('"').length > quotesAtMost
  return isLost ? { broken: lostQuotes } : null
}

const lostQuotes = 'citationstegnene passer ikke sammen, og resten af filen er ikke læst'

function tooLong({ rowLength }: Limits): Omit<BrokenRow, 'line'> {
  const broken = `linjen er længere end ${grouped(rowLength)} tegn, så den og resten af filen er ikke læst; måske mangler der et citationstegn eller linjeskift`
  return { broken, tooLong: true }
}

function tooManyRows(line: number, { rows }: Limits): BrokenRow {
  const broken = `filen har mere end ${grouped(rows)} linjer, og resten er ikke læst; del den i flere filer`
  return { line, broken, tooLong: true }
}

function tooWide(cells: readonly string[], { columns }: Limits): string {
  return `linjen har ${grouped(cells.length)} felter, og der kan højst læses ${grouped(columns)}`
}

function longCell({ cellLength }: Limits): string {
  return `et felt er længere end ${grouped(cellLength)} tegn, som er det længste, der kan læses`
}
