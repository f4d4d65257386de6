/** What is wrong with one cell: what was expected there, and the whole matter as a Danish clause without the place. */
export type CellFault = { readonly expected: string; readonly message: string }

/** A fault with its place in the file. An error stops the import; a warning is told and the import goes on. */
export type RowProblem = CellFault & {
  readonly severity: 'error' | 'warning'
  /** Counted from 1, as a text editor counts. */
  readonly line: number
  /** The heading as the file writes it; null when the whole line is meant. */
  readonly column: string | null
  /** The text of the cell, shortened and without control characters. */
  readonly found: string
}

/** The problems of a file: all are counted, the first thousand are kept. */
export type Problems = {
  readonly errors: number
  readonly warnings: number
  readonly first: readonly RowProblem[]
}

/** More than anybody reads; a million bad lines must not fill the memory. */
const keptAtMost = 1000

/** The problem as one Danish line: `linje 7, kolonne værdi: fandt "abc", forventede et tal som 3,4`. */
export function problemText({ line, column, message }: RowProblem): string {
  return `linje ${line}${column === null ? '' : `, kolonne ${column}`}: ${message}`
}

/** The usual message of a cell that cannot be read. */
export function unreadable(found: string, expected: string): CellFault {
  return { expected, message: `fandt ${quoted(found)}, forventede ${expected}` }
}

/** A text of the file as a message shows it: in quotation marks, at most 60 characters, control characters made visible. */
export function quoted(text: string): string {
  return text.trim() === '' ? 'et tomt felt' : `"${shown(text)}"`
}

/** Collects problems while a file is read. */
export function createProblemLog(): {
  add(problem: RowProblem): void
  problems(): Problems
} {
  const first: RowProblem[] = []
  let errors = 0
  let warnings = 0

  return {
    add(problem) {
      if (problem.severity === 'error') errors += 1
      else warnings += 1
      if (first.length < keptAtMost) first.push({ ...problem, found: shown(problem.found) })
    },
    problems: () => ({ errors, warnings, first }),
  }
}

export type ProblemLog = ReturnType<typeof createProblemLog>

// A control character could move the cursor of the terminal that the message is printed on.
const controlCharacters = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

function shown(text: string): string {
  const visible = text.trim().slice(0, 200).replace(controlCharacters, '\uFFFD')
  return visible.length > 60 ? `${visible.slice(0, 59)}…` : visible
}
