import { foldName } from '../cells/folded-name.ts'

/** A heading reduced to its words: lower case, `å` as `aa`, no punctuation but what parts a range of numbers. */
export function foldHeading(heading: string): string {
  return foldName(heading.replaceAll(/[()[\]:,;/"»«]/g, ' ').replaceAll(/[.](?=\s|$)/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const areaCodes =
  /^(?:kom(?:mune)? ?[.]?(?:nr|nummer|kode|nr kode)|omraadekode|omraade kode|area ?code|municipality code|regionskode)$/
const areas =
  /^(?:omraade|omraader|area|areas|kommune|kommuner|kommunenavn|municipality|region|landsdel|rar|rar omraade|geografi|bopael|bopaelskommune|bopaelsomraade|arbejdssted|arbejdsstedskommune|arbejdsstedsomraade|jobcenter|place of residence)$/
const periods =
  /^(?:tid|time|periode|perioder|period|aar|year|maaned|month|kvartal|quarter|halvaar|aarstal|tidspunkt|maalingsperiode|maaleperiode|(?:aar|aarstal|year) og (?:maaned|maanedsnr|month|kvartal|quarter|halvaar))$/

/** Whether a heading says that its column holds the codes of areas: `Kom.nr`, `Kommunekode`. */
export function saysAreaCode(heading: string): boolean {
  return areaCodes.test(foldHeading(heading).replaceAll('.', ' ').replaceAll(/\s+/g, ' '))
}

/** Whether a heading says that its column holds areas, by name or code; the members must say so too. */
export function saysArea(heading: string): boolean {
  return areas.test(foldHeading(heading)) || saysAreaCode(heading)
}

export function saysPeriod(heading: string): boolean {
  return periods.test(foldHeading(heading))
}
