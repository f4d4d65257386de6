import { formatNumber } from '@noegletal/format'

/** How many indicators were looked at, and what is to be expected of so many. */
export function lookedAtSentence(count: number): string {
  if (count === 0) return 'Der er ingen nøgletal med tal at se på.'
  if (count === 1) return 'Der er set på ét nøgletal.'
  return `Der er set på ${formatNumber(count, 0)} nøgletal; ved så mange er et enkelt udsving ventet.`
}
