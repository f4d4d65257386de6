import type { Period } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'
import { areaName, inArea } from '../area-words.ts'
import { type Figures, type Line, findNewest, writeCell } from '../figures.ts'
import { type Run, findPair, findRun, partingWords } from '../run.ts'
import { type Statement, markPreliminary, preliminaryWords } from '../sentence.ts'
import { findSince, findThroughout, inPeriod } from '../time.ts'

/**
 * Statement kind 1: lower or higher than an area through the whole window, every period of it. Null when a period is
 * missing, prints the same or lies across a break.
 */
export function wholeWindow(figures: Figures, other: Line): Statement | null {
  const run = runAgainst(figures, other)
  if (run === null || !run.isWhole) return null
  const periods = periodsOf(run)
  const [from] = periods
  const since = findThroughout(periods)
  if (from === undefined || since === null) return null
  return statement({ kind: 'whole-window', run, since, shortSince: `siden ${formatPeriod(from)}` })
}

/** Statement kind 2: lower or higher than an area since a month, or the two to five latest. Null for the whole window or for one period only. */
export function comparedSince(figures: Figures, other: Line): Statement | null {
  const run = runAgainst(figures, other)
  if (run === null || run.isWhole) return null
  const since = findSince(periodsOf(run))
  return since === null ? null : statement({ kind: 'since', run, since, shortSince: since })
}

function runAgainst(figures: Figures, other: Line): Run | null {
  const newest = findNewest(figures)
  const pair = newest && findPair(figures, other, newest.period)
  return pair && findRun(figures, pair, other)
}

type Parts = {
  readonly kind: 'whole-window' | 'since'
  readonly run: Run
  readonly since: string
  readonly shortSince: string
}

function statement({ kind, run, since, shortSince }: Parts): Statement {
  const { own, other } = run.newest
  const { phrase } = own.indicator
  const cells = run.pairs.toReversed().flatMap((pair) => [pair.own, pair.other])
  const relation = run.side === 'lower' ? 'lavere' : 'højere'
  const places = `${relation} ${inArea(own.area)} end ${inArea(other.area)}`
  const bare = `${areaName(own.area)} har ${shortSince} ligget ${relation} end ${areaName(other.area)}`
  const words = `${phrase} har ${since} været ${places}`
  const parting = run.parting === null ? '' : partingWords(run.parting)
  return {
    kind,
    claim: `${words}${parting}`,
    full: `${words} (${digits(run)})${parting}`,
    short: [markPreliminary(`${phrase} har ${shortSince} været ${places}`, cells)],
    bare: [markPreliminary(bare, cells)],
    cells,
  }
}

/** "3,0 % mod 3,5 % i september 2019, foreløbige tal". */
function digits({ pairs, newest }: Run): string {
  const preliminary = preliminaryWords(pairs.flatMap((pair) => [pair.own, pair.other]))
  const ending = preliminary === null ? '' : `, ${preliminary}`
  return `${writeCell(newest.own)} mod ${writeCell(newest.other)} ${inPeriod(newest.own.period)}${ending}`
}

function periodsOf({ pairs }: Run): Period[] {
  return pairs.map(({ own }) => own.period)
}
