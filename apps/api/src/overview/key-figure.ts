import { goalLine } from '@noegletal/commentary'
import type { KeyFigure, YearChange } from '@noegletal/contract'
import {
  type Area,
  type Break,
  type Catalogue,
  type Indicator,
  type IndicatorSlug,
  type Period,
  type TypicalRevision,
  breaksOf,
  isWithinUsualRevision,
  judgeChange,
  numberOf,
  total,
  yearChange,
  yearWindow,
} from '@noegletal/domain'
import { findGap } from '../figures/find-gap.ts'
import { toSummary } from '../figures/indicator-summary.ts'
import { cellAt, countChanged, newestPeriod, numbersAt, toPoints } from '../figures/points.ts'
import type { KnownGoal } from '../goals/known-goals.ts'
import type { SeriesLookup } from '../figures/series-lookup.ts'

export type KeyFigureQuestion = {
  readonly catalogue: Pick<Catalogue, 'breaks' | 'gaps'>
  /** Own municipality first. */
  readonly areas: readonly [Area, ...Area[]]
  readonly asOf: string
  /** Those of the own municipality. */
  readonly goals: readonly KnownGoal[]
  /** How the own municipality's newest figure of an indicator usually changes; null where nobody knows. */
  readonly revisionOf: (indicator: IndicatorSlug) => TypicalRevision | null
  /** As known on that day. */
  readonly known: SeriesLookup
  /** As known today; null when that is the same. */
  readonly latest: SeriesLookup | null
}

/** An indicator at the own municipality's newest period; null when the municipality has no figure. */
export function toKeyFigure(indicator: Indicator, question: KeyFigureQuestion): KeyFigure | null {
  const { catalogue, areas, asOf, goals, known, latest, revisionOf } = question
  const [own] = areas
  const stored = known(indicator.slug, own.code)
  const period = newestPeriod(stored)
  if (period === null) return null

  const periods = yearWindow(period)
  const lines = areas.map(({ code }) => ({
    area: code,
    points: toPoints(known(indicator.slug, code), indicator),
  }))
  const changed = areas.map(({ code }) =>
    latest ? countChanged(periods, known(indicator.slug, code), latest(indicator.slug, code)) : 0,
  )

  return {
    indicator: toSummary(indicator),
    period,
    cells: lines.map(({ area, points }) => ({ area, ...cellAt(points, period) })),
    change: toYearChange(stored, {
      period,
      indicator,
      breaks: breaksOf(catalogue, indicator.slug),
      revision: revisionOf(indicator.slug),
    }),
    sparkline: {
      periods,
      lines: lines.map(({ area, points }) => ({ area, numbers: numbersAt(points, periods) })),
    },
    goals: goalLines(goals, indicator),
    gap: findGap(catalogue.gaps, { indicator: indicator.slug, area: own.code, period, asOf }),
    changedSince: changed.reduce((sum, count) => sum + count, 0),
  }
}

/** A budget that nobody has published a figure of is no goal to speak of. */
function goalLines(goals: readonly KnownGoal[], { slug }: Indicator): KeyFigure['goals'] {
  return goals
    .filter(({ goal }) => goal.indicator === slug && goal.category === total)
    .filter(({ goal, level }) => goal.target.kind !== 'budget' || level !== null)
    .map((known) => ({ line: goalLine(known), status: known.standing.status }))
}

type ChangeQuestion = {
  readonly period: Period
  readonly indicator: Indicator
  readonly breaks: readonly Break[]
  readonly revision: TypicalRevision | null
}

function toYearChange(
  points: Parameters<typeof yearChange>[0],
  { period, indicator, breaks, revision }: ChangeQuestion,
): YearChange {
  const change = yearChange(points, period, breaks)
  if (change.kind === 'none') return change
  const { difference } = change
  const point = points.find((candidate) => candidate.period === period)
  const now = (point && numberOf(point.value)) ?? 0
  const withinRevision = isWithinUsualRevision({ difference, now }, revision)
  const judgement = withinRevision ? null : judgeChange(difference, indicator.direction)
  return { ...change, judgement, withinRevision }
}
