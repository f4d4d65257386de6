import type { FileProblem } from '@noegletal/domain'
import { createHash } from 'node:crypto'
import { type CellFault, shown } from '../problem.ts'

/** A fault with its place; no line for what is about the whole file. */
export type PlacedFault = {
  readonly severity: FileProblem['severity']
  readonly fault: CellFault
  /** The heading as the file writes it; null when the whole line or file is meant. */
  readonly column: string | null
  /** The text of the cell. */
  readonly found: string
  readonly line: number | null
}

/** Collects what is wrong with a file, the same fault in many lines as one matter. */
export type ProblemLog = {
  add(fault: PlacedFault): void
  /** The errors first, each by the first line; the first thousand matters are kept, all are counted. */
  problems(): FileProblem[]
  /** How often something was wrong or odd, in cells. */
  readonly counts: { readonly errors: number; readonly warnings: number }
}

/** More than anybody reads; a million bad lines must not fill the memory. */
const mattersKept = 1000
const linesKept = 20

type Matter = { readonly first: PlacedFault; count: number; readonly lines: number[] }

export function createProblemLog(): ProblemLog {
  const matters = new Map<string, Matter>()
  const counts = { errors: 0, warnings: 0 }

  return {
    counts,
    problems: () => [...matters].map(([key, matter]) => toProblem(key, matter)).toSorted(inOrder),
    add(placed) {
      counts[placed.severity === 'error' ? 'errors' : 'warnings'] += 1
      const key = keyOf(placed)
      const matter = matters.get(key) ?? { first: placed, count: 0, lines: [] }
      if (matter.count === 0 && matters.size < mattersKept) matters.set(key, matter)
      matter.count += 1
      if (placed.line !== null && matter.lines.length < linesKept) matter.lines.push(placed.line)
    },
  }
}

function keyOf({ severity, column, fault }: PlacedFault): string {
  return [severity, fault.kind, column ?? '', fault.matter ?? fault.message].join('|')
}

function toProblem(key: string, { first, count, lines }: Matter): FileProblem {
  const { severity, fault, column, found } = first
  return {
    id: createHash('sha256').update(key).digest('hex').slice(0, 24),
    severity,
    kind: fault.kind,
    column: column === null ? null : shown(column),
    found: shown(found),
    expected: fault.expected,
    message: fault.message,
    count,
    lines,
  }
}

function inOrder(a: FileProblem, b: FileProblem): number {
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1
  return (a.lines[0] ?? 0) - (b.lines[0] ?? 0)
}
