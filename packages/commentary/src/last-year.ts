import {
  type UnitKind,
  breakBetween,
  cleanDifference,
  sameTimeLastYear,
  unitKind,
} from '@noegletal/domain'
import { changeSize, formatDate } from '@noegletal/format'
import {
  type Cell,
  type DescribedIndicator,
  type Figures,
  findCell,
  ownBreaks,
  writeCell,
} from './figures.ts'
import { inArea } from './place.ts'
import { isLevel } from './relation.ts'
import { type Statement, markPreliminary, preliminaryBracket } from './sentence.ts'
import { inPeriod, periodName } from './time.ts'

/**
 * Statement kind 4: the own area's newest figure and its change from the same time last year. Across a break it says that
 * the two cannot be compared; without a figure from last year it says the newest figure alone.
 */
export function comparedWithLastYear(figures: Figures, newest: Cell): Statement {
  const { indicator, lines } = figures
  const from = sameTimeLastYear(newest.period)
  const parting = breakBetween(ownBreaks(figures), { from, to: newest.period })
  if (parting !== null) {
    const words = `tal fra før og efter ${formatDate(parting.date)} kan ikke sammenlignes`
    return statement({ indicator, cells: [newest], ending: `; ${words}`, kind: 'last-year' })
  }

  const [own] = lines
  const earlier = own === undefined ? null : findCell(own, from)
  if (earlier === null) return statement({ indicator, cells: [newest], ending: '', kind: 'latest' })
  const ending = `, ${changeFrom(earlier, newest, indicator)}`
  return statement({ indicator, cells: [newest, earlier], ending, kind: 'last-year' })
}

type Parts = {
  readonly indicator: DescribedIndicator
  /** The newest first. */
  readonly cells: readonly [Cell, ...Cell[]]
  readonly ending: string
  readonly kind: 'last-year' | 'latest'
}

function statement({ indicator, cells, ending, kind }: Parts): Statement {
  const [newest] = cells
  const figure = writeCell(newest, indicator)
  const place = inArea(newest.area)
  const subject = `${indicator.phrase} ${place}`
  const when = `${inPeriod(newest.period)}${preliminaryBracket(cells)}`
  return {
    kind,
    full: `${subject} var ${figure} ${when}${ending}`,
    short: [
      `${subject} var ${figure} ${when}${ending}`,
      markPreliminary(`${subject} er ${figure}${ending}`, cells),
    ],
    bare: [
      markPreliminary(`${pronoun(indicator)} ${place} er ${figure}${ending}`, cells),
      markPreliminary(`${figure} ${place}${ending}`, cells),
      markPreliminary(`${figure} ${place} ${inPeriod(newest.period)}`, cells),
    ],
    cells,
  }
}

/** "47 flere end i september 2018", "0,3 pct.point lavere end i marts 2018", "på niveau med september 2018 (3.734)". */
function changeFrom(earlier: Cell, newest: Cell, indicator: DescribedIndicator): string {
  const size = changeSize(cleanDifference(newest.number, earlier.number), indicator, newest.number)
  if (size === null || isLevel(newest.number, earlier.number, indicator)) {
    return `på niveau med ${periodName(earlier.period)} (${writeCell(earlier, indicator)})`
  }
  return `${size.amount} ${comparative(indicator, size.rises)} end ${inPeriod(earlier.period)}`
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

function comparative({ unit }: DescribedIndicator, rises: boolean): string {
  const kind = unitKind(unit)
  if (kind === 'count') return rises ? 'flere' : 'færre'
  if (kind === 'money') return rises ? 'mere' : 'mindre'
  return rises ? 'højere' : 'lavere'
}
