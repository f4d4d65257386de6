import {
  type AreaCode,
  type FileAxis,
  type FileShape,
  type Granularity,
  type Period,
  granularityOf,
  readPeriod,
} from '@noegletal/domain'
import type { FindArea } from '../cells/area-names.ts'
import { benchmarkPeriod } from '../dialects/benchmark-period.ts'
import { foldHeading, saysArea, saysAreaCode, saysPeriod } from '../dialects/heading-words.ts'
import type { CatalogueWords } from './proposal.ts'

/** What an axis is, as far as places and times go. */
export type PlaceOrTime = 'area' | 'area-name' | 'period' | 'unused' | 'other'

/** So many members tell what an axis is. */
const looked = 60

/**
 * Tells which axes are areas and which are periods, by their headings and by their members. A code and a name of the same
 * areas are `area` and `area-name`; a coarser area beside a finer one, and a second time, are not used.
 */
export function placesAndTimes(axes: readonly FileAxis[], findArea: FindArea): PlaceOrTime[] {
  const period = best(axes, (axis) => periodScore(axis))
  const places = axes.filter((axis) => axis !== period && areaScore(axis, findArea) > 0)
  const code = places.find(isCoded)
  const names = places.filter((axis) => axis !== code)
  const name = best(names, (axis) => areaScore(axis, findArea))
  return axes.map((axis) => {
    if (axis === period) return 'period'
    if (axis === code) return 'area'
    if (axis === name) return code === undefined ? 'area' : 'area-name'
    if (places.includes(axis) && isCoarse(axis)) return 'unused'
    return periodScore(axis) > 0 || saysPublication(axis.heading) ? 'unused' : 'other'
  })
}

/** When figures came out is a time too, but not the one that they are about. */
const saysPublication = (heading: string): boolean =>
  /^(?:offentliggjort|udgivet|publiceret|opdateret|published)/i.test(heading.trim())

/** The axis with the highest score above zero; the first of equals. */
function best(
  axes: readonly FileAxis[],
  scoreOf: (axis: FileAxis) => number,
): FileAxis | undefined {
  const scored = axes.map((axis) => ({ axis, score: scoreOf(axis) }))
  return scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)[0]?.axis
}

/** 0 when it is no time; a heading counts for more than members, since a day of publication is a time too. */
function periodScore({ heading, members }: FileAxis): number {
  if (saysPublication(heading)) return 0
  const share = shareOf(members, (member) => readPeriod(benchmarkPeriod(member)) !== null)
  if (saysPeriod(heading)) return share >= 0.5 ? 3 : 0
  return share >= 0.8 ? 1 : 0
}

function areaScore({ heading, members, memberCount }: FileAxis, findArea: FindArea): number {
  const isStated = saysArea(heading)
  const share = shareOf(members, (member) => {
    const isNumber = /^\d+$/.test(member.trim())
    return (!isNumber || isStated || /^\d{3,4}$/.test(member.trim())) && findArea(member).ok
  })
  if (share < (isStated ? 0.5 : 0.8)) return 0
  const coarse = isCoarse({ heading }) ? 0 : 1
  return (isStated ? 2 : 0) + coarse + memberCount / 1e6
}

const isCoarse = ({ heading }: Pick<FileAxis, 'heading'>): boolean =>
  /^(?:region|landsdel|rar|landet)/i.test(heading.trim())

function isCoded({ heading, members }: FileAxis): boolean {
  return saysAreaCode(heading) || members.every((member) => /^\d{2,4}$/.test(member.trim()))
}

function shareOf(members: readonly string[], is: (member: string) => boolean): number {
  const said = members.filter((member) => member.trim() !== '').slice(0, looked)
  return said.length === 0 ? 0 : said.filter(is).length / said.length
}

/** The texts of a file outside its table: title, selections, footnotes, the name of the sheet. */
export function textsAround({ title, notes, form }: FileShape): string[] {
  const sheet = form.kind === 'xlsx' ? [form.sheet] : []
  return [...(title === null ? [] : [title]), ...notes, ...sheet]
}

/** The one area that the texts around a table name; null when they name none, or several. */
export function areaAround(shape: FileShape, { areas }: CatalogueWords): AreaCode | null {
  const texts = ` ${foldHeading(textsAround(shape).join(' . ')).replaceAll('.', ' ')} `
  const named = areas.filter(({ name }) => texts.includes(` ${foldHeading(name)} `))
  const [only, ...others] = named
  return only !== undefined && others.length === 0 ? only.code : null
}

/** When a file was made or its figures came out: a day, or a month that they are not about. */
const tellsAnotherTime =
  /offentliggjort|udgivet|publiceret|opdater|hentet|udskrevet|udtruk|dannet|\b\d{1,2}[-.]\d{1,2}[-.](?:19|20)\d{2}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b/i

/**
 * The one period of a granularity that the texts around a table name; null when they name none, or several. Without a
 * granularity, the one period of any.
 */
export function periodAround(shape: FileShape, granularity: Granularity | null): Period | null {
  const found = new Set<Period>()
  for (const text of textsAround(shape).filter((one) => !tellsAnotherTime.test(one))) {
    for (const part of [benchmarkPeriod(text), ...text.split(/[,;:()–]|\s-\s/)]) {
      const period = readPeriod(part)
      if (period === null) continue
      if (granularity === null || granularityOf(period) === granularity) found.add(period)
    }
  }
  const [only, ...others] = found
  return only !== undefined && others.length === 0 ? only : null
}
