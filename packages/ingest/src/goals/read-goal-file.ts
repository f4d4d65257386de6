import {
  type Catalogue,
  Goal,
  type AreaCode,
  type Result,
  failed,
  goalFault,
  ok,
} from '@noegletal/domain'
import { createDecimalWitness } from '../cells/decimal-mark.ts'
import type { FileBytes } from '../files/file-bytes.ts'
import { openFile } from '../files/open-file.ts'
import { type BrokenRow, type TableRow, isBroken } from '../files/row-source.ts'
import {
  type GoalColumns,
  type GoalFileFault,
  cellText,
  findColumns,
  isHeading,
} from './goal-columns.ts'
import {
  type GoalRow,
  type Subject,
  createGoalRow,
  readDay,
  readName,
  readNeeded,
  readSubject,
  readTime,
} from './goal-row.ts'
import { type ReadTarget, readTarget } from './goal-target.ts'
import { type GoalWords, createGoalWords } from './goal-words.ts'

/** A goal that a file states, in the lines that state it; null for one that cannot be read, with what is wrong. */
export type StatedGoal = {
  readonly lines: readonly number[]
  /** As the file writes it. */
  readonly title: string
  readonly goal: Goal | null
  readonly faults: readonly GoalFileFault[]
}

/** More lines than a municipality has goals; each is saved by itself. */
const mostLines = 300

type Known = Pick<Catalogue, 'areas' | 'indicators'> & {
  /** Whose goals they are where the file does not say. */
  readonly own: AreaCode
}

/**
 * Reads a file of goals: CSV in every encoding and with either decimal mark, or a workbook in whichever sheet has them. Lines of one goal with a period
 * each are one path. Fails with what is wrong with the file as a whole; a line that cannot be read has its faults.
 */
export function readGoalFile(
  bytes: FileBytes,
  known: Known,
): Result<readonly StatedGoal[], GoalFileFault> {
  const opened = openFile(bytes)
  if (!opened.ok) return failed(ofFile(opened.error.message))
  const sources = [opened.value, ...(opened.value.others ?? [])]
  const sheets = sources.map((source) => [...firstRows(source.rows())])
  const rows = sheets.find((sheet) => sheet.some(isGoalHeading)) ?? []
  const start = rows.findIndex(isGoalHeading)
  const heading = rows[start]
  if (heading === undefined || isBroken(heading)) return failed(ofFile(noHeadings))
  const columns = findColumns(heading)
  if (!columns.ok) return columns
  const stated = rows.slice(start + 1)
  if (stated.length === 0) return failed(ofFile('filen har ingen mål under overskrifterne'))
  if (stated.length > mostLines) {
    return failed(ofFile(`filen har flere end ${mostLines} linjer; del den i flere`))
  }
  const words = createGoalWords(known, decimalOf(stated, columns.value))
  return ok(
    gather(
      stated.map((row) => readLine(row, columns.value, words)),
      words,
    ),
  )
}

const isGoalHeading = (row: TableRow | BrokenRow): boolean => !isBroken(row) && isHeading(row)

const ofFile = (message: string): GoalFileFault => ({ line: null, column: null, message })

const noHeadings =
  'filen har ingen linje med overskrifterne Mål og Nøgletal; se, hvilke kolonner der skal være'

function* firstRows(rows: Iterable<TableRow | BrokenRow>): Iterable<TableRow | BrokenRow> {
  let count = 0
  for (const row of rows) {
    // A line of remarks over the table.
    if (!isBroken(row) && cellText(row.cells[0]).startsWith('#')) continue
    yield row
    count += 1
    if (count > mostLines + 20) return
  }
}

function decimalOf(rows: readonly (TableRow | BrokenRow)[], columns: GoalColumns) {
  const place = columns.get('Værdi')
  const witness = createDecimalWitness()
  for (const row of rows) {
    if (!isBroken(row) && place !== undefined) witness.see(cellText(row.cells[place]))
  }
  return witness.provesPoint() ? 'point' : 'comma'
}

/** A line: everything but the levels of a path. */
type Line = {
  readonly line: number
  readonly title: string
  readonly faults: readonly GoalFileFault[]
  readonly read: { readonly goal: Omit<Goal, 'target'>; readonly target: ReadTarget } | null
}

function readLine(row: TableRow | BrokenRow, columns: GoalColumns, words: GoalWords): Line {
  const { line } = row
  if (isBroken(row)) {
    return { line, title: '', read: null, faults: [{ line, column: null, message: row.broken }] }
  }
  const { row: reader, faults } = createGoalRow(line, (column) => {
    const place = columns.get(column)
    return place === undefined ? '' : cellText(row.cells[place])
  })
  const beyond = row.cells
    .slice(Math.max(...columns.values()) + 1)
    .find((cell) => cellText(cell) !== '')
  if (beyond !== undefined) {
    faults.push({ line, column: null, message: 'linjen har flere felter, end der er overskrifter' })
  }
  const read = readWhole(reader, words)
  return { line, title: reader.text('Mål'), faults, read: faults.length === 0 ? read : null }
}

function readWhole(row: GoalRow, words: GoalWords): Line['read'] {
  const said = readSaid(row)
  const subject = readSubject(row, words)
  const time = subject === null ? null : readTime(row, subject.indicator)
  const target = subject && time && readTarget(row, { ...subject, ...time }, words)
  if (said === null || subject === null || time === null || target === null) return null
  return { goal: { ...said, ...subjectOf(subject), ...time }, target }
}

type Said = Pick<Goal, 'name' | 'title' | 'owner' | 'source' | 'decidedOn' | 'note'>

/** What is said of the goal besides what it is about. */
function readSaid(row: GoalRow): Said | null {
  const title = readNeeded(row, 'Mål', { most: 160, what: 'målet med få ord' })
  const source = readNeeded(row, 'Kilde', { most: 500, what: 'dokumentet, som målet står i' })
  const name = readName(row)
  const decidedOn = readDay(row)
  if (title === null || source === null || name === null || decidedOn === undefined) return null
  const [owner, note] = [row.text('Ansvarlig') || null, row.text('Bemærkning') || null]
  return { name, title, owner, source, decidedOn, note }
}

function subjectOf({ indicator, area, category }: Subject) {
  return { indicator: indicator.slug, area, category }
}

/** Puts the lines of a path together, and judges whether each goal can be held against its figures. */
function gather(lines: readonly Line[], words: GoalWords): StatedGoal[] {
  const groups = Map.groupBy(lines, ({ line, read }) =>
    read?.target.kind === 'part' ? JSON.stringify([read.goal, read.target.side]) : `line ${line}`,
  )
  const goals = [...groups.values()].map((group) => toStated(group, words))
  return goals.map((stated, at) => {
    const twin = goals.slice(0, at).find(({ goal }) => isSame(goal, stated.goal))
    if (twin === undefined) return stated
    const message = `målet står også i linje ${twin.lines[0] ?? ''}`
    const [line = null] = stated.lines
    return { ...stated, goal: null, faults: [{ line, column: 'Mål', message }] }
  })
}

function isSame(one: Goal | null, other: Goal | null): boolean {
  return one !== null && other !== null && goalIdentity(one) === goalIdentity(other)
}

/** What makes two goals the same one though it asks for something else now: what it is about, its name and its first year. */
export function goalIdentity({ indicator, area, category, name, title, from }: Goal): string {
  return [indicator, area, category, name, title.toLowerCase(), from.slice(0, 4)].join(' | ')
}

function toStated(group: readonly Line[], { indicators }: GoalWords): StatedGoal {
  const lines = group.map(({ line }) => line)
  const [first] = group
  const title = first?.title ?? ''
  const faults = group.flatMap((one) => one.faults)
  if (!first?.read || faults.length > 0) return { lines, title, goal: null, faults }
  const parsed = Goal.safeParse(toGoal(group, first.read))
  const message = parsed.success ? goalFault(parsed.data, indicators) : 'målet kan ikke læses'
  return message === null && parsed.success
    ? { lines, title, goal: parsed.data, faults }
    : { lines, title, goal: null, faults: [inType(lines, message ?? '')] }
}

function inType(lines: readonly number[], message: string): GoalFileFault {
  return { line: lines[0] ?? null, column: 'Type', message }
}

function toGoal(group: readonly Line[], { goal, target }: NonNullable<Line['read']>): Goal {
  if (target.kind === 'whole') return { ...goal, target: target.target }
  const levels = group.flatMap(({ read }) =>
    read?.target.kind === 'part' ? read.target.level : [],
  )
  return { ...goal, target: { kind: 'path', side: target.side, levels } }
}
