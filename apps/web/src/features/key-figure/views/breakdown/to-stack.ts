import type { ChartCell } from '../../../../charts/line-chart-data.ts'
import type { StackData, StackLayer } from '../../../../charts/stack-bands.ts'
import type { StackTone } from '../../../../charts/tones.ts'
import { breakdownText } from '../../../../text/breakdown.ts'
import { missingWords, remarkOf } from '../../../../figures/figure-words.ts'
import { timelineOf } from '../../../../figures/timeline.ts'
import type { ShownBreakdown, ShownCategory } from './shown-breakdown.ts'
import type { Point } from '@noegletal/contract'
import {
  type CategorySlug,
  missingValue,
  numberOf,
  numberValue,
  type Value,
} from '@noegletal/domain'
import { formatFigure } from '@noegletal/format'

const tones: readonly StackTone[] = [
  'layer-1',
  'layer-2',
  'layer-3',
  'layer-4',
  'layer-5',
  'layer-6',
  'layer-7',
  'layer-8',
]

/** The layer that gathers the categories without a layer of their own; it is no category and cannot be looked at alone. */
export const restId = 'oevrige'

/**
 * The categories as a stack in catalogue order, from the bottom: at most eight, and the others together. With `only` that
 * category alone, in the tone it has among the others, and without the total, which would press it flat.
 */
export function toStack(breakdown: ShownBreakdown, only: CategorySlug | null): StackData {
  const { categories, area, dimension } = breakdown
  const timeline = timelineOf(breakdown, [area.code])
  if (only !== null) {
    const layers = categories.flatMap((category, index) =>
      category.slug === only ? toLayer(breakdown, category, tones[index] ?? 'rest') : [],
    )
    return { ...timeline, layers, total: null }
  }
  const rest = categories.slice(tones.length)
  return {
    ...timeline,
    layers: [
      ...categories
        .slice(0, tones.length)
        .map((category, index) => toLayer(breakdown, category, tones[index] ?? 'rest')),
      ...(rest.length === 0 ? [] : [restLayer(breakdown, rest)]),
    ],
    total: dimension.sumsToTotal
      ? {
          id: 'i-alt',
          name: breakdownText.total,
          tone: 'total',
          cells: cellsOf(breakdown, breakdown.total),
        }
      : null,
  }
}

function toLayer(
  breakdown: ShownBreakdown,
  { slug, title, points }: ShownCategory,
  tone: StackTone,
): StackLayer {
  return { id: slug, name: title, tone, cells: cellsOf(breakdown, points) }
}

function cellsOf(breakdown: ShownBreakdown, points: readonly (Point | null)[]): ChartCell[] {
  return points.map((point, place) => {
    const value = point?.value ?? missingValue('missing')
    return {
      ...figureCell(breakdown, value),
      preliminary: point?.preliminary ?? false,
      remark: remarkAt(breakdown, point, place),
    }
  })
}

function figureCell({ indicator }: ShownBreakdown, value: Value) {
  return { value: numberOf(value), text: formatFigure(value, indicator) }
}

function remarkAt(breakdown: ShownBreakdown, point: Point | null, place: number): string | null {
  const { area, periods } = breakdown
  const period = periods[place]
  return period === undefined ? null : remarkOf(breakdown, { area, point, period })
}

/** The sum of those of the rest that are known; it says which are not in it. */
function restLayer(breakdown: ShownBreakdown, rest: readonly ShownCategory[]): StackLayer {
  return {
    id: restId,
    name: breakdownText.rest,
    tone: 'rest',
    cells: breakdown.periods.map((period, place): ChartCell => {
      const points = rest.map(({ points: all }) => all[place] ?? null)
      const numbers = points.flatMap((point) => (point ? (numberOf(point.value) ?? []) : []))
      const sum = numbers.reduce((all, number) => all + number, 0)
      const value = numbers.length === 0 ? missingValue('missing') : numberValue(sum)
      const lacking = rest.flatMap(({ title }, index) => {
        const words = missingWords(breakdown, {
          area: breakdown.area,
          point: points[index] ?? null,
          period,
        })
        return words === null ? [] : breakdownText.without(title, words)
      })
      return {
        ...figureCell(breakdown, value),
        preliminary: points.some((point) => point?.preliminary === true),
        remark: lacking.length === 0 ? null : lacking.join(', '),
      }
    }),
  }
}
