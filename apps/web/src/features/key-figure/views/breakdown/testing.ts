import { aPoint, herning } from '../../../../figures/testing.ts'
import type { ShownBreakdown } from './shown-breakdown.ts'
import { CategorySlug, Dimension, Period } from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'

type Words = Partial<Omit<ShownBreakdown, 'dimension' | 'indicator' | 'categories' | 'total'>> & {
  /** One number for each period, null for a suppressed figure, undefined where nothing is stated. */
  readonly categories?: Readonly<Record<string, readonly (number | null | undefined)[]>>
  readonly total?: readonly (number | null | undefined)[]
  readonly sumsToTotal?: boolean
  readonly indicator?: Parameters<typeof anIndicator>[0]
}

/** A breakdown that is valid in every field the test does not mention: two benefits in August and September 2019. */
export function aBreakdown(words: Words = {}): ShownBreakdown {
  const {
    categories = { kontanthjaelp: [820, 822], sygedagpenge: [925, 928] },
    total = [1745, 1750],
    sumsToTotal = true,
    indicator,
    ...rest
  } = words
  const periods = rest.periods ?? ['2019M08', '2019M09'].map((period) => Period.parse(period))
  const pointsOf = (numbers: readonly (number | null | undefined)[]) =>
    periods.map((period, place) => {
      const number = numbers[place]
      return number === undefined ? null : aPoint(period, number)
    })
  const named = Object.entries(categories).map(([slug, numbers]) => ({
    slug: CategorySlug.parse(slug),
    title: slug.charAt(0).toUpperCase() + slug.slice(1),
    points: pointsOf(numbers),
  }))
  const dimension = Dimension.parse({
    title: 'Ydelse',
    categories: named.map(({ slug, title }) => ({ slug, title })),
    sumsToTotal,
  })
  return {
    indicator: anIndicator({
      slug: 'offentligt-forsoergede',
      title: 'Offentligt forsørgede',
      measure: 'fuldtidspersoner',
      unit: 'full-time-persons',
      decimals: 0,
      dimension,
      ...indicator,
    }),
    dimension,
    area: herning,
    footnotes: [],
    ...rest,
    periods,
    total: pointsOf(total),
    categories: named,
  }
}
