import { areaInSentence } from '@noegletal/format'
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

/** The area's name inside a sentence: "hele landet", "Nordfyns Kommune". */
export function areaName(area: NamedArea): string {
  return genitives.has(area.code) ? `${area.name} Kommune` : areaInSentence(area)
}
