import {
  type Unit,
  type UnitKind,
  breakBetween,
  cleanDifference,
  isWithinUsualRevision,
  sameTimeLastYear,
  unitKind,
} from '@noegletal/domain'
import { changeSize } from '@noegletal/format'
import { inArea } from '../area-words.ts'
import {
  type Cell,
  type DescribedIndicator,
  type Figures,
  findCell,
  findNewest,
  ownBreaks,
  writeCell,
} from '../figures.ts'
import { partingWords } from '../run.ts'
import { isLevel } from '../relation.ts'
import { type Statement, markPreliminary, preliminaryBracket } from '../sentence.ts'
import { inPeriod, periodName } from '../time.ts'

/**
 * Statement kind 4: the own area's newest figure and its change from the same time last year. Across a break it says that
 * the two cannot be compared; without a figure from last year it says the newest figure alone. Null without a
 * figure, and for places and differences, which have statements of their own.
 */
export function comparedWithLastYear(figures: Figures): Statement | null {
  const newest = findNewest(figures)
  const kind = unitKind(figures.indicator.unit)
  if (newest === null || kind === 'rank' || kind === 'difference') return null
  const from = sameTimeLastYear(newest.period)
  const parting = breakBetween(ownBreaks(figures), { from, to: newest.period })
  if (parting !== null) {
    const words = partingWords(parting)
    return statement({ cells: [newest], ending: words, shortEnding: words, kind: 'last-year' })
  }

  const [own] = figures.lines
  const earlier = own === undefined ? null : findCell(figures, own, from)
  if (earlier === null) {
    return statement({ cells: [newest], ending: '', shortEnding: '', kind: 'latest' })
  }
  const change = changeFrom(earlier, newest, figures)
  return statement({
    cells: [newest, earlier],
    ending: `, ${change.long}`,
    shortEnding: `, ${change.short}`,
    kind: 'last-year',
  })
}

type Parts = {
  /** The newest first. */
  readonly cells: readonly [Cell, ...Cell[]]
  readonly ending: string
  readonly shortEnding: string
  readonly kind: 'last-year' | 'latest'
}

function statement({ cells, ending, shortEnding, kind }: Parts): Statement {
  const [newest] = cells
  const { indicator } = newest
  const figure = writeCell(newest)
  const place = inArea(newest.area)
  const subject = `${indicator.phrase} ${place}`
  const when = inPeriod(newest.period)
  const ended = withEnding(figure, shortEnding)
  return {
    kind,
    claim: `${subject} var ${figure} ${when}${ending}`,
    full: `${subject} var ${figure} ${when}${preliminaryBracket(cells)}${shortEnding}`,
    short: [
      `${subject} var ${figure} ${when}${preliminaryBracket(cells)}${shortEnding}`,
      markPreliminary(`${subject} er ${ended}`, cells),
    ],
    bare: [
      markPreliminary(`${pronoun(indicator)} ${place} er ${ended}`, cells),
      markPreliminary(`${figure} ${place}${shortEnding}`, cells),
      markPreliminary(`${figure} ${place} ${when}`, cells),
    ],
    cells,
  }
}

/** "281, 31 flere end …", but "46,71 (2,49 færre end …)": a comma between numbers that have one themselves is misread. */
function withEnding(figure: string, ending: string): string {
  const isMisread = /,\d+$/.test(figure) && /^, \d/.test(ending)
  return isMisread ? `${figure} (${ending.slice(2)})` : `${figure}${ending}`
}

type Wordings = { readonly long: string; readonly short: string }

/**
 * "47 flere fuldtidspersoner end i september 2018", in short "47 flere end …"; "0,3 pct.point lavere end i marts 2018"; "på
 * niveau med september 2018 (3.734)"; and only both figures, "mod 3,3 % i marts 2018", where the change is smaller than what
 * the source usually corrects the newest figure by.
 */
function changeFrom(earlier: Cell, newest: Cell, figures: Figures): Wordings {
  const { indicator } = figures
  const difference = cleanDifference(newest.number, earlier.number)
  const size = changeSize(difference, indicator, newest.number)
  if (size === null || isLevel(newest.number, earlier.number, figures)) {
    const level = `på niveau med ${periodName(earlier.period)} (${writeCell(earlier)})`
    return { long: `hvilket er ${level}`, short: level }
  }
  const when = inPeriod(earlier.period)
  const { usualRevision = null } = figures
  if (isWithinUsualRevision({ difference, now: newest.number }, usualRevision)) {
    const both = `mod ${writeCell(earlier)} ${when}`
    return { long: both, short: both }
  }
  const comparative = comparatives(indicator, size.rises)
  return {
    long: `hvilket er ${counted(size.amount, comparative, indicator.unit)} end ${when}`,
    short: `${size.amount} ${comparative} end ${when}`,
  }
}

// Of other counts the phrase says already what is counted: "antallet af sygedagpengeforløb".
const nouns: Partial<Record<Unit, readonly [one: string, many: string]>> = {
  'full-time-persons': ['fuldtidsperson', 'fuldtidspersoner'],
  persons: ['person', 'personer'],
}

/** "46 færre fuldtidspersoner", "1 fuldtidsperson færre", "0,3 pct.point lavere". */
export function counted(amount: string, comparative: string, unit: Unit): string {
  const noun = nouns[unit]
  if (noun === undefined) return `${amount} ${comparative}`
  return amount === '1' ? `1 ${noun[0]} ${comparative}` : `${amount} ${comparative} ${noun[1]}`
}

/** What stands for the indicator's name where the heading above has it. */
function pronoun({ unit }: DescribedIndicator): string {
  const pronouns = {
    share: 'tallet',
    count: 'antallet',
    rank: 'placeringen',
    difference: 'forskellen',
    money: 'beløbet',
  } satisfies Record<UnitKind, string>
  return pronouns[unitKind(unit)]
}

function comparatives({ unit }: DescribedIndicator, rises: boolean): string {
  const kind = unitKind(unit)
  if (kind === 'count') return rises ? 'flere' : 'færre'
  if (kind === 'money') return rises ? 'mere' : 'mindre'
  return rises ? 'højere' : 'lavere'
}
