import type { ChartCell, ChartLine } from '../charts/line-chart-data.ts'
import { shownLevels } from './shown-levels.ts'
import type { ShownGoal } from '@noegletal/contract'
import type { ShownFigures } from '@noegletal/domain'
import { formatFigure, noNumber } from '@noegletal/format'

/** What each goal asks for as a line of its own: a level, a path, or the figures of the area that it compares with. */
export function goalLines(goals: readonly ShownGoal[], shown: ShownFigures): ChartLine[] {
  const cellOf = (level: number | null): ChartCell => ({
    value: level,
    preliminary: false,
    text: level === null ? noNumber : formatFigure({ kind: 'number', number: level }, shown.figure),
    remark: null,
  })
  return shownLevels(goals, shown).map(({ id, name, levels }) => ({
    id,
    name,
    tone: 'goal',
    cells: levels.map(cellOf),
  }))
}
