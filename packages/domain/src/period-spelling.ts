import {
  type Granularity,
  Period,
  granularityOf,
  lastDayOf,
  monthsOf,
  periodOf,
  periodParts,
  stepsBetween,
} from './period.ts'

// Three letters tell the Danish and the English months apart from each other: "maj" and "may", "okt" and "oct".
const months = new Map([
  ...['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'].map(
    (name, index) => [name, index + 1] as const,
  ),
  ['may', 5],
  ['oct', 10],
])

// Written whole or as three letters; "mars" or "juniper" is neither.
const fullMonthNames = new Set(
  (
    'januar februar marts april maj juni juli august september oktober november december ' +
    'january february march may june july october sept'
  ).split(' '),
)

type Spelling = {
  readonly pattern: RegExp
  readonly granularity: Granularity
  /** Which groups of the pattern hold the year and the number; a month's name counts as a number. */
  readonly year: number
  readonly number?: number
  /** Where the group holds the last two digits of the year only. */
  readonly isShortYear?: boolean
  /** Turns the number of the source into ours: a rolling year by quarter ends with the quarter's last month. */
  readonly toNumber?: (number: number) => number
}

const monthName = '([a-zæøå]+)[.]?'
const fourDigits = '(\\d{4})'

/**
 * Every spelling that the sources use, in lower case (formats of Danmarks Statistik, jobindsats.dk and plain Danish text).
 * The first that fits decides.
 */
const spellings: readonly Spelling[] = [
  { pattern: /^(\d{4})$/, granularity: 'year', year: 1 },
  { pattern: /^(\d{4})y0?1$/, granularity: 'year', year: 1 },
  { pattern: /^året (\d{4})$/, granularity: 'year', year: 1 },
  { pattern: /^(\d{4})[ -]?m(\d{1,2})$/, granularity: 'month', year: 1, number: 2 },
  { pattern: /^m(\d{1,2})[ -](\d{4})$/, granularity: 'month', year: 2, number: 1 },
  { pattern: /^(\d{4})[kq]0?([1-4])$/, granularity: 'quarter', year: 1, number: 2 },
  { pattern: /^(\d{4})h0?([12])$/, granularity: 'half-year', year: 1, number: 2 },
  {
    pattern: /^(\d{4})qmat0?([1-4])$/,
    granularity: 'rolling-year',
    year: 1,
    number: 2,
    toNumber: (quarter) => quarter * 3,
  },
  { pattern: /^(\d{4})m?mat(\d{1,2})$/, granularity: 'rolling-year', year: 1, number: 2 },
  { pattern: /^(\d{4})m?ytd(\d{1,2})$/, granularity: 'year-to-date', year: 1, number: 2 },
  { pattern: /^(\d{4})[-/](\d{1,2})$/, granularity: 'month', year: 1, number: 2 },
  { pattern: /^(\d{1,2})[-/.](\d{4})$/, granularity: 'month', year: 2, number: 1 },
  {
    pattern: new RegExp(`^${monthName} ?${fourDigits}$`),
    granularity: 'month',
    year: 2,
    number: 1,
  },
  { pattern: new RegExp(`^${monthName}-${fourDigits}$`), granularity: 'month', year: 2, number: 1 },
  // What Danish Excel makes of a month.
  {
    pattern: new RegExp(`^${monthName}[- ]['’]?(\\d{2})$`),
    granularity: 'month',
    year: 2,
    number: 1,
    isShortYear: true,
  },
  { pattern: new RegExp(`^${fourDigits} ${monthName}$`), granularity: 'month', year: 1, number: 2 },
  {
    pattern: new RegExp(`^(?:jan[.]?|januar) ?[-–] ?${monthName} ${fourDigits}$`),
    granularity: 'year-to-date',
    year: 2,
    number: 1,
  },
  {
    pattern: new RegExp(`^12 måneder til og med ${monthName} ${fourDigits}$`),
    granularity: 'rolling-year',
    year: 2,
    number: 1,
  },
  {
    pattern: /^([1-4])[.]? ?kv(?:t|artal)?[.]? ?(\d{4})$/,
    granularity: 'quarter',
    year: 2,
    number: 1,
  },
  { pattern: /^[kq]0?([1-4])[ -](\d{4})$/, granularity: 'quarter', year: 2, number: 1 },
  { pattern: /^kvartal ([1-4])[,]? (\d{4})$/, granularity: 'quarter', year: 2, number: 1 },
  {
    pattern: /^(\d{4}),? ([1-4])[.]? ?kv(?:t|artal)?[.]?$/,
    granularity: 'quarter',
    year: 1,
    number: 2,
  },
  { pattern: /^([1-4])[.] ?quarter (\d{4})$/, granularity: 'quarter', year: 2, number: 1 },
  { pattern: /^(\d{4})[ -][kq]0?([1-4])$/, granularity: 'quarter', year: 1, number: 2 },
  { pattern: /^([12])[.]? ?halvår (\d{4})$/, granularity: 'half-year', year: 2, number: 1 },
  { pattern: /^(\d{4}),? ([12])[.]? ?halvår$/, granularity: 'half-year', year: 1, number: 2 },
  { pattern: /^h0?([12])[ -](\d{4})$/, granularity: 'half-year', year: 2, number: 1 },
  { pattern: /^(\d{4})[ -]h0?([12])$/, granularity: 'half-year', year: 1, number: 2 },
]

/**
 * Reads a period in any spelling of the sources: `2019M03`, `2019Q1`, `2019Q01`, `2019QMAT03`, `2025Y01`, `2019MYTD03`,
 * `marts 2019`, `Mar 2019`, `1. kvt. 2019`, `1. halvår 2019`, `2008M09 2008M09` (code and text in one cell). A year that is
 * told by its ends (`4. kvt. 2018 - 3. kvt. 2019`, `okt. 2018 - sep. 2019`) is a rolling year, or year to date from January.
 * Null when the text is no period; the month 13 is no period.
 */
export function readPeriod(text: string): Period | null {
  const plain = text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ')
  const twice = /^(\S+) \1$/.exec(plain)
  const wanted = twice?.[1] ?? plain

  for (const spelling of spellings) {
    const match = spelling.pattern.exec(wanted)
    if (match) return fromMatch(match, spelling)
  }
  return readDate(wanted) ?? readSpan(wanted)
}

const dates = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  /^(?<day>\d{2})[-.](?<month>\d{2})[-.](?<year>\d{4})$/,
]

/** A month written as its first or its last day, as sheets have it; any other day is a day and no period. */
function readDate(text: string): Period | null {
  const parts = dates.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups != null)
  if (parts === undefined) return null
  const month = Period.safeParse(`${parts['year']}M${parts['month']}`).data
  if (month === undefined) return null
  const isEnd = parts['day'] === '01' || parts['day'] === lastDayOf(month).slice(-2)
  return isEnd ? month : null
}

const spans = new Set<Granularity>(['month', 'quarter', 'half-year'])

/** A period from one to another, of one granularity, where it is one of ours. */
function readSpan(text: string): Period | null {
  const [from = '', til = '', ...more] = text.split(/ ?[–—] ?| - | til /)
  if (til === '' || more.length > 0) return null
  const [first, last] = [readPeriod(from), readPeriod(til)]
  if (first === null || last === null) return null
  const granularity = granularityOf(first)
  const isOne = spans.has(granularity) && granularityOf(last) === granularity
  return isOne ? spanOf(monthsOf(first).first, monthsOf(last).last) : null
}

/** The months from one to another as a rolling year or as the year to date. */
function spanOf(first: Period, last: Period): Period | null {
  const { year, number } = periodParts(last)
  const length = stepsBetween(first, last) + 1
  if (length === 12) return periodOf({ granularity: 'rolling-year', year, number })
  const isToDate = periodParts(first).number === 1 && length > 1 && length < 12
  return isToDate ? periodOf({ granularity: 'year-to-date', year, number }) : null
}

function fromMatch(match: RegExpExecArray, spelling: Spelling): Period | null {
  const { granularity } = spelling
  const year = yearOf(match[spelling.year] ?? '', spelling)
  const number = numberIn(match, spelling)
  if (number === null || year === 0) return null
  return Period.safeParse(periodOf({ granularity, year, number })).data ?? null
}

/** Which month, quarter or half of its year; null for what no year has. */
function numberIn(match: RegExpExecArray, { number: group, toNumber }: Spelling): number | null {
  const found = group === undefined ? 1 : readNumber(match[group] ?? '')
  if (found === null) return null
  const number = toNumber?.(found) ?? found
  return number < 1 || number > 12 ? null : number
}

/** No series of employment figures goes back before 1950. */
function yearOf(digits: string, { isShortYear = false }: Spelling): number {
  if (!isShortYear) return Number(digits)
  return Number(digits) + (Number(digits) < 50 ? 2000 : 1900)
}

function readNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  if (text.length > 4 || fullMonthNames.has(text)) return nameOf(text)
  return text.length === 3 ? nameOf(text) : null
}

function nameOf(text: string): number | null {
  if (text.length > 3 && !fullMonthNames.has(text)) return null
  return months.get(text.slice(0, 3)) ?? null
}
