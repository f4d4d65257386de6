import { type SparkRange, sparkRange } from '../../ui/spark-lines.ts'
import type { KeyFigure } from '@noegletal/contract'
import { type Unit, comparesAcrossAreas, unitKind } from '@noegletal/domain'

type Figure = Pick<KeyFigure, 'indicator' | 'sparkline'>

/** The lines that one small chart carries: all areas of a share, otherwise the own one, since counts do not compare. */
export function drawnLines({ indicator, sparkline }: Figure): KeyFigure['sparkline']['lines'] {
  return comparesAcrossAreas(indicator.unit) ? sparkline.lines : sparkline.lines.slice(0, 1)
}

/** The axis that fits one small chart; null without any number. */
export function ownAxis(figure: Figure): SparkRange | null {
  return sparkRange(drawnLines(figure).map(({ numbers }) => numbers))
}

/** One axis for all small charts of a unit, with zero on it; a rank, which has no zero, begins at 1. */
export function sharedAxes(figures: readonly Figure[]): ReadonlyMap<Unit, SparkRange> {
  const byUnit = Map.groupBy(figures, ({ indicator }) => indicator.unit)
  return new Map(
    [...byUnit].flatMap(([unit, ofUnit]) => {
      const start = unitKind(unit) === 'rank' ? 1 : 0
      const axis = sparkRange([
        [start],
        ...ofUnit.flatMap((figure) => drawnLines(figure).map(({ numbers }) => numbers)),
      ])
      return axis === null ? [] : [[unit, axis] as const]
    }),
  )
}
