import type { LeftOut } from '@noegletal/domain'
import { cellText } from '../cells/value-reader.ts'
import type { RawFigure } from '../dialects/dialect.ts'
import type { CellFault } from '../problem.ts'
import type { LeftOutCount } from './left-out.ts'
import type { ProblemLog } from './problem-log.ts'
import { type Place, memberOf } from './roles.ts'

/** Says of a figure what is wrong with it, or that it is left out. */
export type Reporter = {
  /** A fault of the value, which stands under the figure's own heading. */
  value(figure: RawFigure, fault: CellFault, severity?: 'error' | 'warning'): void
  member(figure: RawFigure, place: Place, placed: PlacedMember): void
  leaveOut(reason: LeftOut['reason'], text: string): void
}

type PlacedMember = {
  readonly fault: CellFault
  readonly severity?: 'error' | 'warning'
  /** What stands there; the member of the axis unless said otherwise. */
  readonly found?: string
}

export function createReporter(log: ProblemLog, leftOut: LeftOutCount): Reporter {
  return {
    leaveOut: (reason, text) => leftOut.add(reason, text),
    value(figure, fault, severity = 'error') {
      const { column, line } = figure
      log.add({ severity, fault, column, found: cellText(figure.value), line })
    },
    member(figure, place, { fault, severity = 'error', found = memberOf(figure, place) }) {
      log.add({ severity, fault, column: place.heading, found, line: figure.line })
    },
  }
}
