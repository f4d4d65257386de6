import type { Figures, FileProblem, LeftOut } from '@noegletal/domain'
import { type DecimalMark, type NumberStyle, danishStyle } from '../cells/danish-number.ts'
import { type FaultyRow, type Layout, isFaulty } from '../dialects/dialect.ts'
import type { FileFault } from '../files/file-fault.ts'
import type { BrokenRow, RowSource } from '../files/row-source.ts'
import type { CellFault } from '../problem.ts'
import { arrangeTable } from './arranged-figures.ts'
import type { FigureRules } from './figure-rules.ts'
import { type Findings, createFindings, createReading } from './findings.ts'
import { interpret } from './interpret.ts'
import { createLineMemory } from './line-memory.ts'
import type { ProblemLog } from './problem-log.ts'
import { differenceBetween, valueText } from './repeated-cells.ts'
import { soundRows } from './sound-rows.ts'
import { findWrongSums } from './sum-of-parts.ts'

/** What a file says. Where there are errors, the figures are not all of them and must not be published. */
export type ReadFigures = {
  readonly figures: Figures
  /** The errors first, each in the order of the lines; the first thousand matters. */
  readonly problems: readonly FileProblem[]
  /** How many times something was wrong or odd, counted in cells and not in matters. */
  readonly errors: number
  readonly warnings: number
  readonly leftOut: readonly LeftOut[]
  /** Rows with figures, faulty ones and those left out included. */
  readonly rows: number
  readonly decimal: DecimalMark
}

/**
 * Reads the figures of a file in the words of the catalogue. Where the dialect does not say how numbers are written, the
 * numbers do, one rule for the whole file: with a decimal comma, unless some can only be read with a decimal point and none
 * only with a comma; such a file is read once more. `1.077` is a thousand beside decimal commas; beside decimal points it is
 * refused as doubtful – except where a comma parts the cells, for such files are written by machines.
 */
export function readFigures(source: RowSource, layout: Layout, rules: FigureRules): ReadFigures {
  const { decimal } = layout.marks
  if (decimal !== null)
    return readOnce({ source, layout, rules }, { decimal, refuseDoubtful: false }).read
  const first = readOnce({ source, layout, rules }, danishStyle)
  if (!first.provesPoint) return first.read
  const refuseDoubtful = source.form.kind !== 'csv' || source.form.delimiter !== ','
  return readOnce({ source, layout, rules }, { decimal: 'point', refuseDoubtful }).read
}

/** Why a file that was read has nothing to publish, if so. */
export function emptyFault({ figures, errors, rows, leftOut }: ReadFigures): FileFault | null {
  if (figures.size > 0 || errors > 0) return null
  if (rows === 0) return noRows
  return leftOut.every(({ reason }) => reason === 'outside') ? allOutside : allLeftOut
}

type Task = {
  readonly source: RowSource
  readonly layout: Layout
  readonly rules: FigureRules
}

type Outcome = { readonly read: ReadFigures; readonly provesPoint: boolean }

function readOnce({ source, layout, rules }: Task, style: NumberStyle): Outcome {
  const findings = createFindings()
  const { log, table, leftOut, witness } = findings
  const rows = takeFigures({ source, layout, rules }, style, findings)
  const figures = arrangeTable(table, (earlier, later) =>
    reportRepeated({ earlier, later }, layout, findings),
  )
  reportWrongSums(figures, { layout, rules, log })

  const { errors, warnings } = log.counts
  const read: ReadFigures = {
    figures,
    problems: log.problems(),
    errors,
    warnings,
    leftOut: leftOut.leftOut(),
    rows,
    decimal: style.decimal,
  }
  return { read, provesPoint: witness.provesPoint() }
}

/** Returns the number of rows with figures. */
function takeFigures(task: Task, style: NumberStyle, findings: Findings): number {
  const { source, layout, rules } = task
  const { log } = findings
  const reading = createReading(layout, rules, findings)
  if (reading === null) return 0
  const valueStyle = { number: style, marks: layout.marks }
  const file = { form: source.form, layout, roles: reading.roles, style: valueStyle }
  const memory = createLineMemory(file, findings)
  const interpretation = { ...findings, ...reading, style: valueStyle, memory }
  const onBroken = (row: BrokenRow): void => reportBroken(row, log)
  let rows = 0
  let lastLine = 0

  warnOfUnknownColumns(layout, log)
  const sound = soundRows(source, { onRows: rules.onRows, onBroken, takeLine: memory?.takeLine })
  for (const figure of layout.figures(sound)) {
    if (figure.line !== lastLine) rows += 1
    lastLine = figure.line
    if (isFaulty(figure)) reportFaulty(figure, log)
    else interpret(figure, interpretation)
  }
  return rows + (memory?.linesTaken() ?? 0)
}

function reportRepeated(
  { earlier, later }: { readonly earlier: number; readonly later: number },
  { measures }: Layout,
  { table, log, leftOut }: Findings,
): void {
  const fault = differenceBetween(table, earlier, later)
  if (fault === null) {
    leftOut.add('repeated', '')
    return
  }
  const column = measures.length === 1 ? (measures[0] ?? null) : null
  const found = valueText(table.valueOf(later))
  log.add({ severity: 'error', fault, column, found, line: table.lineOf(later) })
}

type SumRules = Omit<Task, 'source'> & { readonly log: ProblemLog }

function reportWrongSums(figures: Figures, { layout, rules, log }: SumRules): void {
  const column = layout.measures.length === 1 ? (layout.measures[0] ?? null) : null
  for (const { fault, found, line } of findWrongSums(figures, rules, rules.mapping)) {
    log.add({ severity: 'error', fault, column, found, line })
  }
}

function reportBroken({ line, broken, tooLong }: BrokenRow, log: ProblemLog): void {
  const kind = tooLong === true ? 'too-long' : 'broken-line'
  const fault: CellFault = { kind, expected: 'en linje, der kan læses', message: broken }
  log.add({ severity: 'error', fault, column: null, found: '', line })
}

function reportFaulty({ line, found, expected, message }: FaultyRow, log: ProblemLog): void {
  const fault: CellFault = { kind: 'broken-line', expected, message }
  log.add({ severity: 'error', fault, column: null, found, line })
}

function warnOfUnknownColumns({ unknownHeadings }: Layout, log: ProblemLog): void {
  const message = 'kolonnen kendes ikke og er ikke læst'
  const fault: CellFault = { kind: 'unknown-column', expected: 'en kendt kolonne', message }
  for (const { heading, line } of unknownHeadings) {
    log.add({ severity: 'warning', fault, column: heading, found: heading, line })
  }
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

const allLeftOut: FileFault = {
  kind: 'no-rows',
  message:
    'Ingen af filens tal hører til de nøgletal, områder, kategorier og perioder, der føres her, så der er ingen tal at indlæse.',
}
