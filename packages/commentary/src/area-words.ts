import type { NamedArea } from './figures.ts'

/**
 * Municipalities where Danish says "på": those that are islands, and Frederiksberg ("på Bornholm", "på Frederiksberg").
 * Codes of Danmarks Statistik: Frederiksberg, Lolland, Bornholm, Langeland, Ærø, Fanø, Samsø, Læsø.
 */
const onNotIn: ReadonlySet<string> = new Set([
  '147',
  '360',
  '400',
  '482',
  '492',
  '563',
  '741',
  '825',
])

/** Where: "i Herning", "på Bornholm", "i RAR Vestjylland", "i hele landet". */
export function inArea(area: NamedArea): string {
  return `${onNotIn.has(area.code) ? 'på' : 'i'} ${areaName(area)}`
}

/**
 * Municipalities whose name is a genitive that cannot stand alone ("i Nordfyns Kommune"). Codes of Danmarks Statistik:
 * Nordfyns, Vesthimmerlands.
 */
const genitives: ReadonlySet<string> = new Set(['480', '820'])

/** The area's name inside a sentence, where the words that are no name are small: "hele landet", "landsdel Østjylland". */
export function areaName({ code, kind, name }: NamedArea): string {
  if (genitives.has(code)) return `${name} Kommune`
  const isDescribed = kind === 'country' || kind === 'landsdel'
  return isDescribed ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
