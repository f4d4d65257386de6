import type { Indicator } from './indicator.ts'

/** Every word of the search stands somewhere in the title, the measure or the theme; case does not matter. */
export function indicatorMatches(search: string, theme: string) {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return ({ title, measure }: Pick<Indicator, 'title' | 'measure'>): boolean => {
    const text = `${title} ${measure} ${theme}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
}
