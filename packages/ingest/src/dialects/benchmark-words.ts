import { foldHeading } from './heading-words.ts'

/** What a column of the ministry's comparison of actual and expected figures holds. */
export type BenchmarkMeasure =
  | 'rank'
  | 'expected-share'
  | 'actual-share'
  | 'expected-persons'
  | 'actual-persons'
  | 'difference-in-share'
  | 'difference-in-persons'
  | 'money'

/** The comparison's four lists: all benefits, and the three areas. */
export type BenchmarkList = 'samlet' | 'dagpenge' | 'kontanthjaelp' | 'sygedagpenge'

const difference = /forskel|differen|afvig|over under|faktisk minus|forventet minus/
const share = /pct|procent|%|andel/
const money = /besparelse|merudgift|mindreudgift|gevinst|mio|kroner|(?:^| )kr(?: |$)/

/** What a heading of such a list says; null for another heading. */
export function benchmarkMeasureOf(heading: string): BenchmarkMeasure | null {
  // jobindsats.dk writes the group before a colon, with both "forventet" and "faktisk" in it.
  const plain = foldHeading(heading.slice(heading.lastIndexOf(':') + 1) || heading)
  if (/placering|(?:^| )rang|^nr$|^plads$/.test(plain)) return 'rank'
  if (money.test(plain)) return 'money'
  if (difference.test(plain)) {
    return share.test(plain) ? 'difference-in-share' : 'difference-in-persons'
  }
  if (/forvent/.test(plain)) return share.test(plain) ? 'expected-share' : 'expected-persons'
  if (/faktisk/.test(plain)) return share.test(plain) ? 'actual-share' : 'actual-persons'
  return null
}

/** Which list a text names: a member (`A-dagpenge mv.`), a title, the name of a sheet; null when it names none, or several. */
export function benchmarkListOf(text: string): BenchmarkList | null {
  const plain = foldHeading(text)
  const found = lists.filter(([, words]) => words.test(plain)).map(([list]) => list)
  const [only, ...others] = found
  return only !== undefined && others.length === 0 ? only : null
}

const lists: readonly (readonly [BenchmarkList, RegExp])[] = [
  ['samlet', /i alt|samlet|under et(?: |$)|under ét|alle ydelser|samtlige/],
  ['dagpenge', /(?<!syge)dagpenge|forsikrede ledige/],
  ['kontanthjaelp', /kontanthjaelp/],
  ['sygedagpenge', /sygedagpenge/],
]

const actualLast = 'faktisk minus forventet'
const expectedLast = 'forventet minus faktisk'

/**
 * The heading of a difference with the order in which it was found to be reckoned, so that what is remembered of a file
 * with the one sign is never used for a file with the other. 1: actual minus expected.
 */
export function signedHeading(heading: string, sign: 1 | -1 | null): string {
  if (sign === null || statedSign(heading) !== null) return heading
  return `${heading} (${sign === 1 ? actualLast : expectedLast})`
}

/**
 * The order that a text states: 1 for actual minus expected, −1 for expected minus actual, null when it says neither.
 * "negativ = færre" and "positiv … flere" say it in other words.
 */
export function statedSign(text: string): 1 | -1 | null {
  const plain = text.toLowerCase().replaceAll(/\s+/g, ' ')
  if (/faktisk(?: andel| antal)? (?:minus|[-−–]) forventet/.test(plain)) return 1
  if (/forventet(?: andel| antal)? (?:minus|[-−–]) faktisk/.test(plain)) return -1
  if (/negativ[^.;]{0,40}færre|positiv[^.;]{0,40}flere/.test(plain)) return 1
  if (/positiv[^.;]{0,40}færre|negativ[^.;]{0,40}flere/.test(plain)) return -1
  return null
}
