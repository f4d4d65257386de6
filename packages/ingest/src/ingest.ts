import {
  type Area,
  type FileForm,
  type FileProblem,
  type Indicator,
  type Result,
  type SourcedObservation,
  failed,
  ok,
} from '@noegletal/domain'
import type { DecimalMark } from './cells/danish-number.ts'
import { longMapping } from './dialects/long-layout.ts'
import { recognise } from './dialects/recognise.ts'
import { type ReadFigures, emptyFault, readFigures } from './figures/read-figures.ts'
import { bytesOf } from './files/file-bytes.ts'
import type { FileFault } from './files/file-fault.ts'
import { openFile } from './files/open-file.ts'

export type IngestRules = {
  readonly areas: readonly Area[]
  readonly indicators: readonly Indicator[]
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

export type Encoding = Extract<FileForm, { kind: 'csv' }>['encoding']
export type Delimiter = Extract<FileForm, { kind: 'csv' }>['delimiter']

export type RowProblem = Omit<FileProblem, 'lines'> & { readonly line: number }
export type Problems = {
  readonly errors: number
  readonly warnings: number
  readonly first: readonly RowProblem[]
}

export function problemText({ line, column, message }: RowProblem): string {
  return `linje ${line}${column === null ? '' : `, kolonne ${column}`}: ${message}`
}

/** Reads a file in the long layout that is in memory. */
export function ingest(bytes: Uint8Array, rules: IngestRules): Result<Ingested, FileFault> {
  const source = openFile(bytesOf(bytes))
  if (!source.ok) return source
  const layout = recognise(source.value, null)
  if (!layout.ok) return layout
  if (layout.value.dialect !== 'long') return failed(notLong)

  const read = readFigures(source.value, layout.value, {
    ...rules,
    mapping: longMapping(layout.value.axes),
  })
  const empty = emptyFault(read)
  return empty === null ? ok({ ...toIngested(read), ...formOf(source.value.form) }) : failed(empty)
}

function formOf(form: FileForm): Pick<Ingested, 'encoding' | 'delimiter'> {
  if (form.kind !== 'csv') return { encoding: 'UTF-8', delimiter: ';' }
  return { encoding: form.encoding, delimiter: form.delimiter }
}

function toIngested(read: ReadFigures): Omit<Ingested, 'encoding' | 'delimiter'> {
  const cells = (reason: string): number =>
    read.leftOut.reduce((sum, one) => sum + (one.reason === reason ? one.cells : 0), 0)
  const first = read.problems.flatMap((problem) =>
    (problem.lines.length === 0 ? [1] : problem.lines).map((line) => ({ ...problem, line })),
  )
  return {
    observations: [...read.figures.indicators]
      .flatMap(({ series }) => [...series].flatMap(({ observations }) => observations))
      .toSorted((a, b) => a.line - b.line),
    problems: { errors: read.errors, warnings: read.warnings, first },
    skipped: { outside: cells('outside'), repeated: cells('repeated') },
    rows: read.rows,
    decimal: read.decimal,
  }
}

const notLong: FileFault = {
  kind: 'wrong-header',
  message:
    'Filen har ikke overskrifterne nøgletal;område;periode;værdi (og eventuelt kategori;status;note).',
}
