import {
  type AreaCode,
  type Gap,
  type IndicatorSlug,
  type Period,
  firstDayOf,
} from '@noegletal/domain'

type Question = {
  readonly indicator: IndicatorSlug
  readonly area: AreaCode
  /** The newest period with a figure. */
  readonly period: Period
  readonly asOf: string
}

/** The registered gap that keeps figures newer than `period` away; one that begins after the day asked for is not known yet. */
export function findGap(
  gaps: readonly Gap[],
  { indicator, area, period, asOf }: Question,
): Gap | null {
  const holds = (gap: Gap): boolean =>
    gap.indicator === indicator &&
    (gap.area === null || gap.area === area) &&
    (gap.til === null || gap.til > period) &&
    firstDayOf(gap.from) <= asOf
  return gaps.find(holds) ?? null
}
