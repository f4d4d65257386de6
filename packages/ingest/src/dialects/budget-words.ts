import { followUpIn } from './follow-up-day.ts'
import { foldHeading } from './heading-words.ts'

/** What a column of a budget follow-up holds. */
export type BudgetMeasure =
  | 'original-budget'
  | 'rebudgeted'
  | 'supplementary'
  | 'corrected-budget'
  | 'budget'
  | 'forecast'
  | 'accounts'
  | 'deviation'

const words: readonly (readonly [BudgetMeasure, RegExp])[] = [
  ['deviation', /^afvig|(?:^| )afvigelse|differen|^forskel|mer mindreforbrug|mindreforbrug/],
  ['rebudgeted', /genbevilling|overfoersler/],
  ['supplementary', /tillaegsbevilling|omplacering/],
  ['corrected-budget', /korrigeret|^korr |^kb ?(?:\d|$)/],
  ['original-budget', /oprindelig|^opr |vedtaget budget|^ob ?(?:\d|$)/],
  ['forecast', /^f(?:v)?r(?: |\d|$)|forventet|^forv |prognose|estimat/],
  ['budget', /^b ?(?:\d|$)|budget/],
  ['accounts', /^r ?\d|regnskab/],
]

/** What a heading of a budget follow-up says: `B2019`, `FVR 3103 2019`, `Korrigeret budget 2019`; null for another heading. */
export function budgetMeasureOf(heading: string): BudgetMeasure | null {
  const plain = foldHeading(heading)
  // A deviation in per cent has no unit of the others.
  if (/pct|procent|%/.test(plain)) return null
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

/** The year in a heading, the last where a date stands before it; `B19` is 2019. Null when there is none. */
export function budgetYearOf(heading: string): string | null {
  const years = [
    ...heading.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g),
    ...heading.matchAll(/^[A-Z]{1,3}((?:19|20)\d{2})$/gi),
  ]
  const year = years.at(-1)
  if (year !== undefined) return year[1] ?? year[0]
  const short = /^(?:B|R|OB|KB|FVR|FR) ?(\d{2})$/i.exec(heading.trim())?.[1]
  return short === undefined ? (followUpIn(heading)?.year ?? null) : `20${short}`
}

/** The day of a follow-up (`FVR 3103 2019`, `pr. 31/3-2019`) as an ISO date; null when the heading names none. */
export function followUpDayOf(heading: string): string | null {
  return followUpIn(heading)?.day ?? null
}

const spelled: readonly (readonly [RegExp, string])[] = [
  [/^b$/i, 'Budget'],
  [/^ob$/i, 'Oprindeligt budget'],
  [/^kb$/i, 'Korrigeret budget'],
  [/^r$/i, 'Regnskab'],
  [/^fv?r$/i, 'Forventet regnskab'],
]

/** A heading without its year and date and with its abbreviation written out, so that next year's file has the same ones. */
export function budgetHeading(heading: string): string {
  const date = followUpIn(heading)
  const timeless = (date === null ? heading : heading.replace(date.written, ' '))
    .replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, ' ')
    .replace(/^([A-Z]{1,3}) ?\d{2}$/i, '$1')
    .replace(/(?:^|\s)pr[.]?\s*$/i, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return spelled.find(([pattern]) => pattern.test(timeless))?.[1] ?? timeless
}

const savingFirst = 'budget minus forventet regnskab'
const overrunFirst = 'forventet regnskab minus budget'

/** A deviation named by how the table shows that it is reckoned (1: budget minus forecast); unchanged when it does not. */
export function signedDeviation(measure: string, sign: 1 | -1 | null): string {
  if (sign === null) return measure
  return `${measure} (${sign === 1 ? savingFirst : overrunFirst})`
}

/** The order that a text states: 1 for budget minus forecast, −1 for the reverse, null when it says neither. */
export function deviationSign(text: string): 1 | -1 | null {
  const plain = text.toLowerCase()
  if (plain.includes(savingFirst) || /\+ ?= ?(?:færre|mindre)/.test(plain)) return 1
  return plain.includes(overrunFirst) || /\+ ?= ?(?:flere|mer)/.test(plain) ? -1 : null
}
