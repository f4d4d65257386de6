import { type Period, unitKind } from '@noegletal/domain'
import { listOf } from '@noegletal/format'
import { areaName, inArea } from '../area-words.ts'
import { type Cell, type Figures, type Line, findCell, findNewest } from '../figures.ts'
import { countWord } from '../numerals.ts'
import { printedUnits } from '../relation.ts'
import { type Statement, textStatement } from '../sentence.ts'
import { inPeriod } from '../time.ts'

/** A group in which more than this part of the municipalities has no figure is not put in order. */
const mostMissing = 1 / 5
/** With more areas at the same place the text says how many instead of which. */
const mostNamed = 2

/**
 * The own area's place among the municipalities of another area, from the nearer end: "den 4. laveste". Places go by the printed
 * digits, and who shares one is named. Null when the own area is none of them, too many have no figure, or it is no share.
 */
export function placeInGroup(figures: Figures, group: Line): Statement | null {
  const newest = findNewest(figures)
  if (newest === null || unitKind(figures.indicator.unit) !== 'share') return null
  const cells = groupCells(figures, group, newest.period)
  if (cells === null) return null
  const place = placeOf(newest.area.code, cells.map(toRanked))
  if (place === null) return null
  const { phrase } = figures.indicator
  const end = place.end === 'lowest' ? 'laveste' : 'højeste'
  const order = `${article(phrase)} ${ordinal(place.number)}${end}`
  const claim = `${phrase} ${inArea(newest.area)} var ${inPeriod(newest.period)} ${order}${sharedBy(place.alike)} ${amongst(group, cells.length)}`
  return textStatement('place-in-group', claim, [
    newest,
    ...cells.filter(({ area }) => area.code !== newest.area.code),
  ])
}

/** Every municipality's figure in a period; null when the own area is none of them or too many are missing. */
export function groupCells(figures: Figures, group: Line, period: Period): Cell[] | null {
  const members = group.members?.() ?? []
  const own = figures.lines[0]?.area.code
  const cells = members.flatMap((line) => findCell(figures, line, period) ?? [])
  const isAmong = cells.some(({ area }) => area.code === own)
  const missing = members.length - cells.length
  return isAmong && cells.length > 2 && missing <= members.length * mostMissing ? cells : null
}

/** "blandt de 12 kommuner i landsdel Østjylland", "blandt de 97 kommuner med tal i hele landet". */
export function amongst(group: Line, count: number): string {
  const withFigures = count < (group.members?.() ?? []).length ? ' med tal' : ''
  return `blandt de ${countWord(count)} kommuner${withFigures} ${inArea(group.area)}`
}

/** " (sammen med Skanderborg)", " (sammen med tre andre)"; nothing for a place of its own. */
export function sharedBy(alike: readonly Ranked[]): string {
  if (alike.length === 0) return ''
  const names =
    alike.length > mostNamed
      ? `${countWord(alike.length)} andre`
      : listOf(alike.map(({ area }) => areaName(area)))
  return ` (sammen med ${names})`
}

/** "" for the first, "4. " for the others. */
export function ordinal(number: number): string {
  return number === 1 ? '' : `${number}. `
}

/** An area and the number that puts it in order. */
export type Ranked = { readonly area: Cell['area']; readonly units: number }

type Place = {
  readonly number: number
  readonly end: 'lowest' | 'highest'
  /** The others at the same place. */
  readonly alike: readonly Ranked[]
}

function toRanked({ area, number, indicator }: Cell): Ranked {
  return { area, units: printedUnits(number, indicator.decimals) }
}

function placeOf(code: string, ranked: readonly Ranked[]): Place | null {
  const own = ranked.find(({ area }) => area.code === code)
  if (own === undefined) return null
  const alike = ranked.filter(({ area, units }) => area.code !== code && units === own.units)
  const below = ranked.filter(({ units }) => units < own.units).length
  const above = ranked.filter(({ units }) => units > own.units).length
  if (below === 0 && above === 0) return null
  return below <= above
    ? { number: below + 1, end: 'lowest', alike }
    : { number: above + 1, end: 'highest', alike }
}

/** Danish gender by the ending of the definite word: "andelen" takes "den", "antallet" takes "det". */
export function article(phrase: string): string {
  return /^\S+et(?: |$)/.test(phrase) ? 'det' : 'den'
}
