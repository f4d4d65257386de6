import { type Catalogue, type Result, type SourcedObservation, failed, ok } from '@noegletal/domain'
import { createCellBook } from './figures/cell-book.ts'
import { createCellReaders } from './cells/cell-readers.ts'
import type { DecimalMark } from './cells/danish-number.ts'
import { decideNumberStyle } from './cells/decimal-mark.ts'
import { type Encoding, decode } from './files/decode.ts'
import type { FileFault } from './files/file-fault.ts'
import { readFigure } from './dialects/figure-reader.ts'
import { type LongFile, openLongFile } from './dialects/long-file.ts'
import { type ProblemLog, type Problems, createProblemLog } from './problem.ts'
import { type Delimiter, readRows } from './files/read-rows.ts'
import { type Row, report } from './dialects/row.ts'
import { widthFault } from './files/row-width.ts'
import { splitNumberFault } from './files/split-number.ts'

export type IngestRules = Pick<Catalogue, 'areas' | 'indicators'> & {
  /** The ISO date the figures became known; a period that begins later cannot have a figure. */
  readonly knownOn: string
}

/** Lines that were understood but hold no figure for the store. */
export type Skipped = {
  /** About 997 Udlandet, 998 Uoplyst kommune or 411 Christiansø. */
  readonly outside: number
  /** The same as an earlier line. */
  readonly repeated: number
}

/** A file that was read, with how it was understood. Where there are errors, the observations are not all of them. */
export type Ingested = {
  readonly observations: readonly SourcedObservation[]
  readonly problems: Problems
  readonly skipped: Skipped
  /** Lines with figures, faulty ones and skipped ones included. */
  readonly rows: number
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  readonly decimal: DecimalMark
}

/**
 * Reads a file in the long layout: bytes → text → rows → observations, checked against the catalogue. A cell that cannot
 * be read is a problem with its line and column, and the rest of the file goes on; a file that cannot be read at all is a fault.
 */
export function ingest(bytes: Uint8Array, rules: IngestRules): Result<Ingested, FileFault> {
  const decoded = decode(bytes)
  if (!decoded.ok) return decoded
  const file = openLongFile(decoded.value.text)
  if (!file.ok) return file

  const figures = readFigures(file.value, rules)
  if (figures.observations.length === 0 && figures.problems.errors === 0) {
    return failed(figures.rows === 0 ? noRows : allOutside)
  }
  const { encoding } = decoded.value
  return ok({ ...figures, encoding, delimiter: file.value.delimiter })
}

const noRows: FileFault = {
  kind: 'no-rows',
  message: 'Filen har overskrifter, men ingen linjer med tal.',
}

const allOutside: FileFault = {
  kind: 'no-rows',
  message:
    'Alle linjer er om Udlandet, Uoplyst kommune eller Christiansø, så der er ingen tal at indlæse.',
}

function readFigures(file: LongFile, rules: IngestRules): Omit<Ingested, 'encoding' | 'delimiter'> {
  const style = decideNumberStyle(file)
  const readers = createCellReaders({ ...rules, style })
  const log = createProblemLog()
  const book = createCellBook()
  const skipped = { outside: 0, repeated: 0 }
  let rows = 0

  warnOfUnknownColumns(file, log)
  eachFigureRow(file, log, (row) => {
    rows += 1
    const figure = readFigure(row, readers)
    if (figure === 'outside') skipped.outside += 1
    if (figure === null || figure === 'outside') return
    const entered = book.enter(figure)
    if (entered === 'repeated') skipped.repeated += 1
    else if (entered !== 'new') report(row, { severity: 'error', column: 'value', fault: entered })
  })

  const { observations } = book
  return { observations, problems: log.problems(), skipped, rows, decimal: style.decimal }
}

function eachFigureRow(file: LongFile, log: ProblemLog, use: (row: Row) => void): void {
  const { text, delimiter, layout, headingLine } = file
  readRows(text, {
    delimiter,
    onRow(cells, line) {
      if (line === headingLine) return undefined
      const row = { layout, log, cells, line }
      const fault = widthFault(row, delimiter) ?? splitNumberFault(row, delimiter)
      if (fault === null) use(row)
      else report(row, { severity: 'error', column: null, fault })
      return undefined
    },
    onBrokenQuotes(line) {
      log.add({ severity: 'error', line, column: null, found: '', ...brokenQuotes })
      return undefined
    },
  })
}

const brokenQuotes = {
  expected: 'citationstegn to og to om et helt felt',
  message: 'citationstegnene passer ikke sammen, så linjen og måske de følgende kan ikke læses',
}

function warnOfUnknownColumns({ layout, headingLine: line }: LongFile, log: ProblemLog): void {
  const expected = 'en af kolonnerne nøgletal, område, periode, værdi, kategori, status, note'
  const message = 'kolonnen kendes ikke og er ikke læst'
  for (const column of layout.unknown) {
    log.add({ severity: 'warning', line, column, found: column, expected, message })
  }
}
