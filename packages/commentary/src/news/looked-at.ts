import { formatNumber } from '@noegletal/format'

// Chance alone raises something for a few figures in a hundred, so of a handful of indicators nothing is to be expected.
const enoughForOne = 20

/** How many indicators were looked at, and what is to be expected where they are many. */
export function lookedAtSentence(count: number): string {
  if (count === 0) return 'Der er ingen nøgletal med tal at se på.'
  if (count === 1) return 'Der er set på ét nøgletal.'
  const looked = `Der er set på ${formatNumber(count, 0)} nøgletal`
  return count < enoughForOne
    ? `${looked}.`
    : `${looked}; ved så mange er et enkelt udsving ventet.`
}
