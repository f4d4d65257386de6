import type { Granularity } from '@noegletal/domain'

/** A number as Danish writes it, with the decimals that it has (at most six): `1.526`, `3,4`. */
export function figureText(number: number): string {
  return inDanish(String(Number(number.toFixed(6))))
}

/** A number as Danish writes it, with so many decimals: `2,0`. */
export function roundedText(number: number, decimals: number): string {
  return inDanish(number.toFixed(decimals))
}

function inDanish(text: string): string {
  const [whole = '', decimals] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return decimals === undefined ? grouped : `${grouped},${decimals}`
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
