import { breakdownText } from '../../../../text/breakdown.ts'
import { keyFigureText } from '../../../../text/key-figure.ts'
import { missingWords } from '../../../../figures/figure-words.ts'
import type { ShownBreakdown } from './shown-breakdown.ts'
import type { Point } from '@noegletal/contract'
import {
  type CategorySlug,
  notesAt,
  type NumberedNote,
  numberOf,
  type Period,
  total,
} from '@noegletal/domain'
import {
  formatBare,
  formatFigure,
  formatNumber,
  formatPeriod,
  missingLabel,
  noNumber,
} from '@noegletal/format'

export type BreakdownCell = {
  readonly category: CategorySlug
  /** As the cell says it: the bare figure or share, or in a word why there is none. */
  readonly text: string
  /** As it is said alone: the figure with its unit, its category with it. */
  readonly figure: string
  readonly hasOrigin: boolean
}

export type BreakdownRow = {
  readonly period: Period
  readonly title: string
  readonly isPreliminary: boolean
  /** The total first, then the categories in catalogue order. */
  readonly cells: readonly BreakdownCell[]
  readonly status: string
  readonly notes: readonly NumberedNote[]
}

/** The rows of the table, newest first: figures, or each category's share of the total. */
export function breakdownRows(breakdown: ShownBreakdown, asShares: boolean): BreakdownRow[] {
  return breakdown.periods
    .map((period, place): BreakdownRow => {
      const points = [
        { slug: total, title: breakdownText.total, point: breakdown.total[place] ?? null },
        ...breakdown.categories.map(({ slug, title, points: all }) => ({
          slug,
          title,
          point: all[place] ?? null,
        })),
      ]
      const whole = points[0]?.point ?? null
      return {
        period,
        title: formatPeriod(period),
        isPreliminary: points.some(({ point }) => point?.preliminary === true),
        cells: points.map(({ slug, title, point }) => ({
          category: slug,
          text: cellText(breakdown, point, asShares ? whole : null),
          // What is read aloud has what is seen in it.
          figure: [
            title,
            ...shareWords(point, asShares ? whole : null),
            figureWords(breakdown, point, period),
          ].join(' '),
          hasOrigin: point !== null,
        })),
        status: statusOf(points.map(({ point }) => point)),
        notes: notesAt(breakdown.footnotes, { period, before: breakdown.periods[place - 1] }),
      }
    })
    .toReversed()
}

/** Whether each category can be shown as a share of the total: only counts that add up to it. */
export function canShowShares({ dimension, indicator }: ShownBreakdown): boolean {
  return dimension.sumsToTotal && !indicator.unit.startsWith('percent')
}

function cellText({ indicator }: ShownBreakdown, point: Point | null, whole: Point | null): string {
  if (point === null) return noNumber
  if (point.value.kind === 'missing') return missingLabel(point.value.reason)
  if (whole === null) return formatBare(point.value, indicator)
  const share = shareOf(point, whole)
  return share === null ? noNumber : formatNumber(share, 1)
}

function shareWords(point: Point | null, whole: Point | null): string[] {
  const share = shareOf(point, whole)
  if (share === null) return []
  const words = formatFigure({ kind: 'number', number: share }, { unit: 'percent', decimals: 1 })
  return [`${words},`]
}

/** In percent; null where one of the two is missing, or nothing is to be shared. */
function shareOf(point: Point | null, whole: Point | null): number | null {
  const part = point && numberOf(point.value)
  const sum = whole && numberOf(whole.value)
  return part === null || sum === null || sum === 0 ? null : (100 * part) / sum
}

function figureWords(breakdown: ShownBreakdown, point: Point | null, period: Period): string {
  const { area, indicator } = breakdown
  const missing = missingWords(breakdown, { area, point, period })
  return missing ?? (point === null ? noNumber : formatFigure(point.value, indicator))
}

function statusOf(points: readonly (Point | null)[]): string {
  const { preliminary, simulated } = keyFigureText.status
  const has = (mark: 'preliminary' | 'simulated'): boolean =>
    points.some((point) => point?.[mark] === true)
  return [has('preliminary') ? preliminary : [], has('simulated') ? simulated : []]
    .flat()
    .join(', ')
}
