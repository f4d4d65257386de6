export type ValueAxis = {
  readonly min: number
  readonly max: number
  readonly ticks: readonly number[]
  /** The decimals that the ticks need. */
  readonly tickDecimals: number
  /** Whether the axis begins at its natural beginning: zero, or place 1 on a ranking. */
  readonly startsAtOrigin: boolean
  /** Whether the reader can be offered to see it from there. */
  readonly canStartAtOrigin: boolean
  /** Place 1 on top. */
  readonly inverted: boolean
}

export type ValueAxisOptions = {
  /** How many decimals the figures are printed with: the axis is never finer than that. */
  readonly decimals: number
  /** The reader asked for the whole axis. */
  readonly fromOrigin: boolean
  /** A ranking: 1 is on top and nothing lies above it. */
  readonly inverted: boolean
}

const mostIntervals = 6

/**
 * A value axis for lines. It starts at zero when that leaves the lines at least a third of the height, and otherwise fits
 * the figures with air around them (charts.md, rule 10). Steps are 1, 2 or 5 times a power of ten.
 */
export function valueAxis(values: readonly number[], options: ValueAxisOptions): ValueAxis {
  const origin = options.inverted ? 1 : 0
  const lowest = values.length === 0 ? origin : Math.min(...values)
  const highest = values.length === 0 ? origin : Math.max(...values)
  const finest = 10 ** -options.decimals

  const whole = stepped(withOrigin({ min: lowest, max: highest }, { finest, origin }), {
    finest,
    origin,
  })
  const isTallEnough = (highest - lowest) * 3 >= whole.max - whole.min
  const crosses = lowest <= origin && highest >= origin
  const fitted = stepped(withAir({ min: lowest, max: highest }, { finest, origin }), {
    finest,
    origin,
  })
  const fittedReaches = fitted.min <= origin && fitted.max >= origin

  const canFit = !isTallEnough && !crosses && !fittedReaches
  const range = canFit && !options.fromOrigin ? fitted : whole
  return {
    ...range,
    startsAtOrigin: range === whole,
    canStartAtOrigin: canFit,
    inverted: options.inverted,
  }
}

type Span = { readonly min: number; readonly max: number }
type Grain = { readonly finest: number; readonly origin: number }

function withOrigin({ min, max }: Span, { finest, origin }: Grain): Span {
  // Nothing but zeros still needs a height.
  if (min === origin && max === origin) return { min: origin, max: origin + finest }
  return { min: Math.min(min, origin), max: Math.max(max, origin) }
}

/** A tenth of the height on either side; figures that hardly differ get room enough not to look dramatic. */
function withAir({ min, max }: Span, { finest, origin }: Grain): Span {
  const least = Math.max(4 * finest, Math.max(Math.abs(min), Math.abs(max)) * 0.1)
  const air = Math.max((max - min) * 0.1, (least - (max - min)) / 2)
  return {
    min: min >= origin ? Math.max(min - air, origin) : min - air,
    max: max <= origin ? Math.min(max + air, origin) : max + air,
  }
}

type Stepped = Pick<ValueAxis, 'min' | 'max' | 'ticks' | 'tickDecimals'>

function stepped({ min, max }: Span, { finest, origin }: Grain): Stepped {
  const step = Math.max(niceStep((max - min) / mostIntervals), finest)
  const from = Math.floor(clean(min / step))
  const to = Math.max(Math.ceil(clean(max / step)), from + 1)
  const multiples = Array.from({ length: to - from + 1 }, (_, index) =>
    clean((from + index) * step),
  )
  // A ranking begins with place 1, which is no multiple of five.
  const ticks = multiples.map((tick) => (min >= origin ? Math.max(tick, origin) : tick))
  return {
    min: ticks[0] ?? min,
    max: ticks.at(-1) ?? max,
    ticks: [...new Set(ticks)],
    tickDecimals: decimalsOf(step),
  }
}

/** The smallest of 1, 2, 5, 10, 20, 50 … (and their tenths) that is at least as large. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5].find((candidate) => clean(candidate * power) >= clean(rough)) ?? 10
  return clean(factor * power)
}

function decimalsOf(step: number): number {
  return step >= 1 ? 0 : Math.round(-Math.log10(step) + 0.49)
}

/** Removes the noise of binary fractions: 3 × 0.1 is 0.3. */
function clean(number: number): number {
  return Number(number.toPrecision(12))
}
