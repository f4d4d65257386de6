/** When a follow-up was made, as a heading says it. */
export type FollowUp = {
  readonly year: string
  /** An ISO date; null where only the month is named. */
  readonly day: string | null
  readonly written: string
}

const monthNames =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'.split('|')

const [day, month] = ['(?<day>0?[1-9]|[12]\\d|3[01])', '(?<month>0?[1-9]|1[0-2])']
const between = '[.\\-/ ]+'

/** A follow-up is of a day (`3103 2019`, `31.03.2019`, `31/3-19`, `31. marts 2019`) or of a month (`marts 2019`). */
const spellings: readonly RegExp[] = [
  /(?<!\d)(?<day>0[1-9]|[12]\d|3[01])(?<month>0[1-9]|1[0-2])[.\-/ ]+(?<year>20\d{2})(?!\d)/,
  new RegExp(`(?<!\\d)${day}${between}${month}${between}(?<year>(?:20)?\\d{2})(?!\\d)`),
  new RegExp(
    `(?:(?<!\\d)${day}[. ]+|\\b(?:ultimo|primo) )?\\b(?<month>${monthNames.join('|')})[. ]+(?<year>20\\d{2})(?!\\d)`,
    'i',
  ),
]

/** Finds the day or the month of a follow-up in a heading; null when it names none. */
export function followUpIn(heading: string): FollowUp | null {
  const match = spellings.map((spelling) => spelling.exec(heading)).find((found) => found !== null)
  return match?.groups === undefined ? null : fromMatch(match[0], match.groups)
}

function fromMatch(written: string, groups: Readonly<Record<string, string>>): FollowUp {
  const name = monthNames.indexOf((groups['month'] ?? '').toLowerCase()) + 1
  const number = name === 0 ? Number(groups['month']) : name
  const year = (groups['year'] ?? '').padStart(4, '20')
  const days = groups['day']
  const whole =
    days === undefined ? null : `${year}-${twoDigits(number)}-${twoDigits(Number(days))}`
  return { year, day: whole, written }
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
