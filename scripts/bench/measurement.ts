/** One named figure of the bench with the value of every round. Names stay from release to release. */
export type Measurement = {
  readonly name: string
  readonly rounds: readonly number[]
  readonly meaning: string
}

/** The middle value; the mean of the two middle ones for an even count. Throws on an empty list. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  if (upper === undefined || lower === undefined) throw new RangeError('No values')
  return (lower + upper) / 2
}

export function spread(values: readonly number[]): { lowest: number; highest: number } {
  return { lowest: Math.min(...values), highest: Math.max(...values) }
}
