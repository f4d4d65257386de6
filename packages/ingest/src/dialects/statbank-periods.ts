import type { Layout } from './dialect.ts'
import { isFaulty } from './dialect.ts'
import { isTimeName } from './statbank-title.ts'

/**
 * A table whose figures are preliminary where their period is marked so (`2019M03*`). What each column holds is no longer
 * said, for such a column says two things.
 */
export function withMarkedPeriods(layout: Layout): Layout {
  const time = layout.axes.findIndex(isTimeName)
  if (time === -1) return layout
  const { columns: _columns, ...rest } = layout
  return {
    ...rest,
    *figures(rows) {
      for (const figure of layout.figures(rows)) {
        const period = isFaulty(figure) ? '' : (figure.members[time] ?? '')
        if (isFaulty(figure) || !isMarked(period)) yield figure
        else
          yield { ...figure, status: '*', members: figure.members.with(time, withoutMark(period)) }
      }
    },
  }
}

export function isMarked(period: string): boolean {
  return /\d\s*[*]$/.test(period)
}

export function withoutMark(period: string): string {
  return period.replace(/\s*[*]$/, '')
}
