import { type Granularity, type Period, monthsOf, periodParts } from '@noegletal/domain'
import { inhabitantsOf } from './inhabitants.ts'
import { type Profile, isAfterStep, profileOf } from './profiles.ts'
import { type Random, createRandom } from './random.ts'
import { timelineOf, yearsFrom2019 } from './timeline.ts'

/** One row for each municipality, one number for each period of the timeline. */
export type Grid = number[][]

/** Makes counts by name, before they are fitted to the documented figures; the same name gives the same counts. */
export type CountSource = (name: string, granularity: Granularity) => Grid

/** Counts for the municipalities in their order, as decimal numbers. */
export function createCountSource(municipalities: readonly string[], seed: number): CountSource {
  const made = new Map<string, Grid>()
  const source: CountSource = (name, granularity) => {
    const key = `${name}@${granularity}`
    const grid = made.get(key) ?? makeCounts({ name, granularity, municipalities, seed, source })
    made.set(key, grid)
    return grid
  }
  return source
}

type Making = {
  readonly name: string
  readonly granularity: Granularity
  readonly municipalities: readonly string[]
  readonly seed: number
  readonly source: CountSource
}

function makeCounts(making: Making): Grid {
  const { name, granularity, municipalities, seed, source } = making
  const periods = timelineOf(granularity)
  const profile = profileOf(name)
  const whole = profile.of === 'inhabitants' ? null : source(profile.of, granularity)
  const common = periods.map((period) => profile.level * commonCourse(profile, period))
  const nation = driftOf(createRandom(seed, `${name}@${granularity}`), {
    length: periods.length,
    size: 0.003 * profile.noise,
  })

  return municipalities.map((code, row) => {
    const random = createRandom(seed, `${name}@${granularity}/${code}`)
    // The same standing in every granularity and in everything a municipality is large or small in.
    const standing = Math.exp(profile.spread * standingOf(seed, `${name}/${code}`))
    const start = inhabitantsOf(code)
    const expected = (place: number): number =>
      (whole?.[row]?.[place] ?? start) * (common[place] ?? 0) * standing
    const size = profile.noise * (0.002 + 0.12 / Math.sqrt(Math.max(1, expected(0))))
    const own = driftOf(random, { length: periods.length, size })
    return periods.map(
      (_, place) => expected(place) * Math.exp((nation[place] ?? 0) + (own[place] ?? 0)),
    )
  })
}

function standingOf(seed: number, name: string): number {
  // Beyond two standard deviations a municipality would stand out more than a real one does.
  return Math.max(-2, Math.min(2, createRandom(seed, name).normal()))
}

/** Trend, season and steps, as a factor on the level. */
function commonCourse(profile: Profile, period: Period): number {
  const trend = Math.exp(profile.yearly * yearsFrom2019(period))
  const taken = profile.steps.filter(([from]) => !isAfterStep(period, from))
  const steps = taken.reduce((factor, [, step]) => factor / step, 1)
  return trend * steps * seasonOf(profile, period)
}

function seasonOf({ season: [amplitude, peak] }: Profile, period: Period): number {
  const { granularity } = periodParts(period)
  if (granularity !== 'month' && granularity !== 'quarter') return 1
  const { first, last } = monthsOf(period)
  const middle = (periodParts(first).number + periodParts(last).number) / 2
  return 1 + amplitude * Math.cos((2 * Math.PI * (middle - peak)) / 12)
}

const persistence = 0.85

/** Noise that remembers most of what it was the period before. */
function driftOf(
  random: Random,
  { length, size }: { readonly length: number; readonly size: number },
): number[] {
  let drift = random.normal() * size
  return Array.from({ length }, () => {
    drift = persistence * drift + random.normal() * size
    return drift
  })
}
