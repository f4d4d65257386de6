import type { Period } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'
import { type DescribedIndicator, writeCell } from './figures.ts'
import { areaName, inArea } from './place.ts'
import type { Run } from './run.ts'
import { type Statement, markPreliminary, preliminaryWords } from './sentence.ts'
import { findInAll, findSince, inPeriod } from './time.ts'

/**
 * Statement kind 1: lower or higher than an area through the whole window, every period of it. Null when a period is
 * missing, prints the same or lies across a break.
 */
export function wholeWindow(indicator: DescribedIndicator, run: Run): Statement | null {
  const periods = periodsOf(run)
  const [from] = periods
  const since = findInAll(periods)
  if (!run.isWhole || from === undefined || since === null) return null
  const shortSince = `siden ${formatPeriod(from)}`
  return statement({ kind: 'whole-window', indicator, run, since, shortSince })
}

/** Statement kind 2: lower or higher than an area since a month, or the two to five latest. Null for the whole window or for one period only. */
export function comparedSince(indicator: DescribedIndicator, run: Run): Statement | null {
  const since = findSince(periodsOf(run))
  if (run.isWhole || since === null) return null
  return statement({ kind: 'since', indicator, run, since, shortSince: since })
}

type Parts = {
  readonly kind: 'whole-window' | 'since'
  readonly indicator: DescribedIndicator
  readonly run: Run
  readonly since: string
  readonly shortSince: string
}

function statement({ kind, indicator, run, since, shortSince }: Parts): Statement {
  const { own, other } = run.newest
  const cells = run.pairs.flatMap((pair) => [pair.own, pair.other])
  const relation = run.side === 'lower' ? 'lavere' : 'højere'
  const places = `${relation} ${inArea(own.area)} end ${inArea(other.area)}`
  const short = `${indicator.phrase} har ${shortSince} været ${places}`
  const bare = `${areaName(own.area)} har ${shortSince} ligget ${relation} end ${areaName(other.area)}`
  return {
    kind,
    full: `${indicator.phrase} har ${since} været ${places} (${digits(indicator, run)})`,
    short: [markPreliminary(short, cells)],
    bare: [markPreliminary(bare, cells)],
    cells,
  }
}

/** "3,0 % mod 3,5 % i september 2019, foreløbige tal". */
function digits(indicator: DescribedIndicator, { pairs, newest }: Run): string {
  const [own, other] = [newest.own, newest.other].map((cell) => writeCell(cell, indicator))
  const preliminary = preliminaryWords(pairs.flatMap((pair) => [pair.own, pair.other]))
  const ending = preliminary === null ? '' : `, ${preliminary}`
  return `${own} mod ${other} ${inPeriod(newest.own.period)}${ending}`
}

function periodsOf({ pairs }: Run): Period[] {
  return pairs.map(({ own }) => own.period)
}
