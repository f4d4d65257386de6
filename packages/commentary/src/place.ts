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

/** The area's name inside a sentence; the country's is "hele landet". */
export function areaName({ kind, name }: NamedArea): string {
  return kind === 'country' ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
