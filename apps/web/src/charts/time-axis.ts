export type TimeTick = {
  /** Milliseconds since 1970, UTC. */
  readonly time: number
  /** The year is said on the first tick and in every January. */
  readonly withYear: boolean
}

export type TimeSpan = {
  /** The first and the last period that is shown, each by its first day in milliseconds since 1970, UTC. */
  readonly first: number
  readonly last: number
  /** How many months lie between two periods: 1, 3, 6 or 12. */
  readonly monthsPerStep: number
}

/**
 * The ticks of a true time scale, at most `most` of them (always at least one). From three Januaries on only Januaries
 * are marked, every one or every second, fifth, tenth …; a shorter span also gets months between them.
 */
export function timeTicks(span: TimeSpan, most: number): TimeTick[] {
  const first = monthOf(span.first)
  const last = monthOf(span.last)
  const januaries = Math.floor(last / 12) - Math.ceil(first / 12) + 1
  const steps = januaries >= 3 ? yearSteps : [...monthSteps, ...yearSteps]

  const candidates = steps
    .filter((step) => step % span.monthsPerStep === 0)
    .map((step) => multiples(step, { first, last }))
    .filter((months) => months.length > 0)
  const months = candidates.find(({ length }) => length <= most) ?? [first]

  return months.map((month, index) => ({
    time: timeOf(month),
    withYear: index === 0 || month % 12 === 0,
  }))
}

/** Where a time stands between the ends of an axis, in pixels; a span of one moment has it in the middle. */
export function scaleTime(
  time: number,
  domain: readonly [number, number],
  range: readonly [number, number],
): number {
  if (domain[1] === domain[0]) return (range[0] + range[1]) / 2
  return range[0] + ((time - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0])
}

const monthSteps = [1, 2, 3, 6]
const yearSteps = [12, 24, 60, 120, 240, 600]

/** The months, counted from the year 0, that a step hits: every third month means January, April, July and October. */
function multiples(step: number, { first, last }: Pick<TimeSpan, 'first' | 'last'>): number[] {
  const begin = Math.ceil(first / step)
  const end = Math.floor(last / step)
  return Array.from({ length: Math.max(end - begin + 1, 0) }, (_, index) => (begin + index) * step)
}

function monthOf(time: number): number {
  const date = new Date(time)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function timeOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1)
}
