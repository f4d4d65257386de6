import { z } from 'zod'
import { cleanDifference } from './change.ts'
import { type Indicator, IndicatorSlug } from './indicator.ts'
import type { Period } from './period.ts'
import { roundAsPrinted } from './rounding.ts'
import { type Unit, type UnitKind, unitKind } from './unit.ts'
import { type Value, numberOf } from './value.ts'

/** Why a published figure changes: late registration inside the preliminary periods, or the source's revision of an older one. */
export const RevisionKind = z.enum(['late-registration', 'revision'])
export type RevisionKind = z.infer<typeof RevisionKind>

/**
 * How an indicator's newest figure has usually changed when the source published the next time: the mean over `periods`
 * first figures of one area. Relative (0.013 for 1,3 %) for counts and money, in percentage points for shares.
 */
export const TypicalRevision = z.object({
  indicator: IndicatorSlug,
  kind: z.enum(['relative', 'points']),
  mean: z.number(),
  periods: z.number().int().positive(),
  /** Whether any of the figures it rests on is simulated. */
  simulated: z.boolean(),
})
export type TypicalRevision = z.infer<typeof TypicalRevision>

/** The published versions of one figure, the oldest first, one for each day on which its source spoke of it. */
type Vintages = {
  readonly period: Period
  readonly versions: readonly {
    readonly publishedOn: string
    readonly value: Value
    readonly simulated: boolean
  }[]
}

/** With fewer periods a mean says more about them than about the source. */
const leastPeriods = 6
/** Habits change: only the newest two years of months count. */
const mostPeriods = 24

/**
 * How the newest figure of a series has changed at the next publication, on average: for each period, its first figure
 * when that was the newest of all, against what the next publication said of it. Null for units that have no such habit
 * (ranks, differences in persons) and with fewer than six periods.
 */
export function typicalRevision(
  { slug, unit }: Pick<Indicator, 'slug' | 'unit'>,
  vintages: readonly Vintages[],
): TypicalRevision | null {
  const kind = kindOf(unit)
  if (kind === null) return null
  const revisions = firstRevisions(vintages)
    .map((revision) => ({ ...revision, change: changeOf(revision, kind) }))
    .filter(({ change }) => Number.isFinite(change))
    .slice(-mostPeriods)
  if (revisions.length < leastPeriods) return null

  const sum = revisions.reduce((so, { change }) => so + change, 0)
  return {
    indicator: slug,
    kind,
    mean: Number((sum / revisions.length).toFixed(9)),
    periods: revisions.length,
    simulated: revisions.some(({ simulated }) => simulated),
  }
}

/** The size of the usual revision of a figure, in the figure's own unit; 0 where nobody knows it. */
export function usualRevisionOf(number: number, revision: TypicalRevision | null): number {
  if (revision === null) return 0
  return Math.abs(revision.kind === 'relative' ? revision.mean * number : revision.mean)
}

/**
 * Whether a figure that may still be revised has changed by less than its source usually revises it: then nobody can say
 * that it has risen or fallen, and no word says so.
 */
export function isWithinUsualRevision(
  { difference, now }: { readonly difference: number; readonly now: number },
  revision: TypicalRevision | null,
): boolean {
  return Math.abs(difference) < usualRevisionOf(now, revision)
}

/** So many times the usual revision is beyond it: a mean is exceeded by half of what it is the mean of. */
export const beyondUsual = 2

type Revised = {
  readonly before: number
  readonly now: number
  /** Whether the figure might still change when it was known before. */
  readonly preliminary: boolean
}

/**
 * Whether a figure was revised by more than is usual, by digits that print. A final figure does not usually change at all; a
 * preliminary one may change by twice its source's usual revision, and always by one unit of its last printed digit.
 */
export function isBeyondUsualRevision(
  { before, now, preliminary }: Revised,
  { decimals }: Pick<Indicator, 'decimals'>,
  revision: TypicalRevision | null,
): boolean {
  if (roundAsPrinted(before, decimals) === roundAsPrinted(now, decimals)) return false
  if (!preliminary) return true
  const usual = Math.max(beyondUsual * usualRevisionOf(before, revision), 10 ** -decimals)
  return cleanDifference(Math.abs(now - before), usual) > 0
}

type FirstRevision = {
  readonly first: number
  readonly next: number
  readonly simulated: boolean
}

function firstRevisions(vintages: readonly Vintages[]): FirstRevision[] {
  const isNewest = createNewestTest(vintages)
  return vintages.flatMap(({ period, versions }) => {
    const [first, next] = versions
    if (first === undefined || next === undefined || first.simulated !== next.simulated) return []
    const [before, after] = [numberOf(first.value), numberOf(next.value)]
    if (before === null || after === null || !isNewest(period, first.publishedOn)) return []
    return [{ first: before, next: after, simulated: first.simulated }]
  })
}

/** Whether a period was the newest with a figure on a day; a file with ten years at once has only one such period. */
function createNewestTest(
  vintages: readonly Vintages[],
): (period: Period, publishedOn: string) => boolean {
  // From the newest period back: the earliest day on which a later period had a figure.
  const laterFrom = new Map<Period, string>()
  let earliest = '9999-12-31'
  for (const { period, versions } of vintages.toReversed()) {
    laterFrom.set(period, earliest)
    const first = versions.find(({ value }) => value.kind === 'number')
    if (first !== undefined && first.publishedOn < earliest) earliest = first.publishedOn
  }
  return (period, publishedOn) => publishedOn < (laterFrom.get(period) ?? '')
}

function changeOf({ first, next }: FirstRevision, kind: TypicalRevision['kind']): number {
  return kind === 'points' ? next - first : (next - first) / Math.abs(first)
}

const ofUnitKind = {
  share: 'points',
  count: 'relative',
  money: 'relative',
  rank: null,
  difference: null,
} as const satisfies Record<UnitKind, TypicalRevision['kind'] | null>

function kindOf(unit: Unit): TypicalRevision['kind'] | null {
  return unit === 'percentage-points' ? 'points' : ofUnitKind[unitKind(unit)]
}
