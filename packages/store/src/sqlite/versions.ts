/**
 * How the versions of one cell become the one that is shown.
 *
 * Each import states every cell that it covers: a figure, or that there is none (it is absent from the file although its
 * series and its period are there). The statements of real imports and those of simulated ones are two separate stacks,
 * each ordered by (published on, number). The cell shows the newest real statement, or the newest simulated one where no
 * source has spoken: thus a real figure always covers a simulated one, whichever came first, and comes off again when its
 * import is undone. An absence with no figure below it shows nothing.
 *
 * A row is left out where an import only confirms what its stack says already, on every day on which both count. What it
 * stated can then be read off the stack just below it, and is, before anything changes there: `silentConfirmations`
 * finds the statements that must be given rows of their own when an earlier import is inserted or undone. An undone import
 * stays in its stack for the days on which it was on show. Hence any order of publishing ends with the same figures.
 */
import type { MissingReason, Period, SourcedObservation, Value } from '@noegletal/domain'
import { type Place, type Position, type Positions, wasEverOnShow } from './timeline.ts'

/** What an import says of a cell; the reason `withdrawn` says that its file does not have the cell. */
export type Statement = {
  readonly number: number | null
  readonly missing_reason: MissingReason | null
  readonly preliminary: number
  readonly note: string | null
}

/** A stored statement. */
export type VersionRow = Statement & { readonly period: Period; readonly import: number }

/** What publishing does to a cell, for the reader; null when the cell is absent before and after. */
export type Effect = 'new' | 'changed' | 'unchanged' | 'withdrawn' | null

const absent: Statement = {
  number: null,
  missing_reason: 'withdrawn',
  preliminary: 0,
  note: null,
}

export function statementOf(observation: SourcedObservation | null): Statement {
  if (observation === null) return absent
  const { value, preliminary, note } = observation
  return {
    number: value.kind === 'number' ? value.number : null,
    missing_reason: value.kind === 'missing' ? value.reason : null,
    preliminary: preliminary ? 1 : 0,
    note,
  }
}

export function valueOf({ number, missing_reason: reason }: Statement): Value {
  return number === null
    ? { kind: 'missing', reason: reason ?? 'missing' }
    : { kind: 'number', number }
}

/** The row that a reader sees when the imports of `counting` count; null when there is nothing to see. */
export function shownRow(rows: readonly VersionRow[], counting: Positions): VersionRow | null {
  const [only] = rows
  // As of most cells; there is nothing to weigh.
  if (only !== undefined && rows.length === 1) {
    return counting.has(only.import) && !isAbsent(only) ? only : null
  }
  return topOf(rows, counting, false) ?? topOf(rows, counting, true)
}

/** What a batch does to a cell that shows `shown`, seen by a reader. A withdrawn cell that comes back is `changed`. */
export function effectOf(
  shown: (Statement & { readonly simulated: boolean }) | null,
  said: Statement,
  simulated: boolean,
): Effect {
  if (shown === null) return isAbsent(said) ? null : 'new'
  if (shown.simulated !== simulated) {
    if (isAbsent(said)) return null
    return simulated ? 'unchanged' : 'changed'
  }
  if (sameStatement(shown, said)) return isAbsent(said) ? null : 'unchanged'
  return isAbsent(said) ? 'withdrawn' : 'changed'
}

/**
 * Whether a new import must have a row for what it says: on some day, the rows below it would say something else. Below
 * it are the newest row that counts, and those of undone imports above that one which were on show after its day.
 */
export function needsRow(
  rows: readonly VersionRow[],
  said: Statement,
  { own, positions }: { readonly own: Place; readonly positions: Positions },
): boolean {
  const base = newestRow(rows, positions, (position) => isBelow(position, own) && counts(position))
  if (!sameStatement(base ?? absent, said)) return true
  const baseRank = (base && positions.get(base.import)?.rank) ?? -1
  return rows.some((row) => {
    const position = positions.get(row.import)
    return (
      position !== undefined &&
      isBelow(position, own) &&
      position.rank > baseRank &&
      isOnShowAfter(position, own.publishedOn) &&
      !sameStatement(row, said)
    )
  })
}

/**
 * What the imports after a changing one said of the cell without a row of their own: `followers`, oldest first, are those
 * that covered the cell. It ends with the first that still counts, for it hides the change from all that come later.
 */
export function silentConfirmations(
  rows: readonly VersionRow[],
  followers: Iterable<Position>,
  positions: Positions,
): { readonly position: Position; readonly said: Statement }[] {
  const found: { position: Position; said: Statement }[] = []
  for (const position of followers) {
    const hasRow = rows.some((row) => row.import === position.id)
    if (!hasRow && wasEverOnShow(position)) {
      found.push({ position, said: saidSilently(rows, position, positions) })
    }
    if (position.undoneOn === null) break
  }
  return found
}

export function sameStatement(a: Statement, b: Statement): boolean {
  if (isAbsent(a) || isAbsent(b)) return isAbsent(a) && isAbsent(b)
  return (
    a.number === b.number &&
    a.missing_reason === b.missing_reason &&
    a.preliminary === b.preliminary &&
    a.note === b.note
  )
}

/** Whether it says that there is no figure. */
export function isAbsent(statement: Statement): boolean {
  return statement.missing_reason === 'withdrawn'
}

/** What an import said of a cell that it covered, with a row or without. */
export function saidBy(
  rows: readonly VersionRow[],
  own: Position,
  positions: Positions,
): Statement {
  return rows.find((row) => row.import === own.id) ?? saidSilently(rows, own, positions)
}

/** The newest row of one stack; null when nothing but absences is on it. */
function topOf(
  rows: readonly VersionRow[],
  counting: Positions,
  simulated: boolean,
): VersionRow | null {
  const top = newestRow(rows, counting, (position) => position.simulated === simulated)
  if (top === null || !isAbsent(top)) return top
  const hasFigure = rows.some(
    (row) => !isAbsent(row) && counting.get(row.import)?.simulated === simulated,
  )
  return hasFigure ? top : null
}

// An import gets a row as soon as one that it rests on is undone; so one without a row rests on what still counts.
function saidSilently(rows: readonly VersionRow[], own: Position, positions: Positions): Statement {
  const isUnder = (position: Position): boolean => isBelow(position, own) && counts(position)
  return newestRow(rows, positions, isUnder) ?? absent
}

function newestRow(
  rows: readonly VersionRow[],
  positions: Positions,
  fits: (position: Position) => boolean,
): VersionRow | null {
  let newest: VersionRow | null = null
  let newestRank = -1
  for (const row of rows) {
    const position = positions.get(row.import)
    if (position === undefined || position.rank <= newestRank || !fits(position)) continue
    newest = row
    newestRank = position.rank
  }
  return newest
}

function isBelow(position: Position, own: Place): boolean {
  return position.simulated === own.simulated && position.rank < own.rank
}

function counts({ undoneOn }: Position): boolean {
  return undoneOn === null
}

function isOnShowAfter(position: Position, day: string): boolean {
  return position.undoneOn !== null && position.undoneOn > day && wasEverOnShow(position)
}
