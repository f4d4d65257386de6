import type { Granularity } from '@noegletal/domain'
import { formatNumber } from '@noegletal/format'

const mostDecimals = 6

/** A number as Danish writes it, with the decimals that it has (at most six): `1.526`, `3,4`. */
export function figureText(number: number): string {
  const [, decimals = ''] = number.toFixed(mostDecimals).replace(/0+$/, '').split('.')
  return formatNumber(number, decimals.length)
}

const words = {
  month: { whole: 'en hel måned', step: 'fra måned til måned' },
  quarter: { whole: 'et helt kvartal', step: 'fra kvartal til kvartal' },
  'half-year': { whole: 'et helt halvår', step: 'fra halvår til halvår' },
  year: { whole: 'et helt år', step: 'fra år til år' },
  'rolling-year': { whole: 'et helt rullende år', step: 'fra måned til måned' },
  'year-to-date': { whole: 'en hel måned', step: 'fra måned til måned' },
} as const satisfies Record<Granularity, unknown>

/** How a sentence names the steps of an indicator's periods. */
export function stepWords(granularity: Granularity): (typeof words)[Granularity] {
  return words[granularity]
}
