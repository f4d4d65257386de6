import { formatNumber } from '@noegletal/format'

/** The words of a field where one of many is found by writing a part of it. */
export const choiceText = {
  noMatch: 'Ingen passer',
  options: 'Muligheder',
  matches: (count: number) => (count === 1 ? '1 mulighed' : `${formatNumber(count, 0)} muligheder`),
} as const
