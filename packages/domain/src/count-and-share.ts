import type { Indicator } from './indicator.ts'
import { unitKind } from './unit.ts'

/** A count and the share that says the same of as many others. */
type CountAndShare = { readonly count: Indicator; readonly share: Indicator }

/** The pair that an indicator is a part of, as the count or as the share; null for one that is alone. */
export function countAndShare(
  { slug, share: shareSlug }: Pick<Indicator, 'slug' | 'share'>,
  indicators: readonly Indicator[],
): CountAndShare | null {
  const count = indicators.find((one) =>
    shareSlug === undefined ? one.share === slug : one.slug === slug,
  )
  const share = indicators.find((one) => one.slug === count?.share)
  return count === undefined || share === undefined ? null : { count, share }
}

/** What is wrong with a count's share, in Danish; null where nothing is, or where there is no such share. */
export function shareFault(count: Indicator, indicators: readonly Indicator[]): string | null {
  const share = indicators.find(({ slug }) => slug === count.share)
  if (share === undefined) return null
  if (unitKind(count.unit) !== 'count') {
    return `»${count.slug}« er ikke et antal og kan ikke have en andel.`
  }
  if (unitKind(share.unit) !== 'share') {
    return `»${share.slug}« er ikke en andel og kan ikke være den for »${count.slug}«.`
  }
  return share.granularity === count.granularity
    ? null
    : `»${count.slug}« og andelen »${share.slug}« opgøres ikke for de samme perioder.`
}

/** The indicators with no share but those that are theirs alone and fit them: another has come in the place of one, or it is gone. */
export function withFittingShares(indicators: readonly Indicator[]): Indicator[] {
  const taken = new Set<string>()
  return indicators.map((indicator) => {
    const { share, ...alone } = indicator
    if (share === undefined) return indicator
    const isThere = indicators.some(({ slug }) => slug === share)
    if (!isThere || taken.has(share) || shareFault(indicator, indicators) !== null) return alone
    taken.add(share)
    return indicator
  })
}
