import { unitKind } from '@noegletal/domain'
import type { Figures } from './figures.ts'
import { isLevel, printedSign } from './relation.ts'
import { type Sentence, type Statement, toSentence } from './sentence.ts'
import { mainPair, statementsOf } from './statements.ts'

const fewest = 3

/**
 * "Kort fortalt": at most five sentences on the front page, in the order of the figures. They are picked by a rule that does
 * not look at what is good: the first figure; the share furthest below and the one furthest above the area it is compared
 * with; the count that has changed most in a year; the first place on a ranking. Where that gives fewer than three, the
 * next figures in order fill up.
 */
export function summary(figures: readonly Figures[]): Sentence[] {
  const told = figures.flatMap((each): Told[] => {
    const [statement] = statementsOf(each)
    return statement === undefined ? [] : [{ figures: each, statement }]
  })
  const picked = new Set(picks(told))
  for (const each of told) if (picked.size < fewest) picked.add(each)
  return told
    .filter((each) => picked.has(each))
    .map(({ figures: { indicator }, statement }) => toSentence(statement, indicator))
}

type Told = { readonly figures: Figures; readonly statement: Statement }

function picks(told: readonly Told[]): Told[] {
  const first = told.slice(0, 1)
  const ranking = told.filter(({ statement }) => statement.kind === 'place').slice(0, 1)
  return [
    ...first,
    ...largest(told, (each) => -distanceToOther(each)),
    ...largest(told, distanceToOther),
    ...largest(told, yearlyChange),
    ...ranking,
  ]
}

/** The one with the largest positive measure, the first of equals; empty when none is positive. */
function largest(told: readonly Told[], measure: (each: Told) => number): Told[] {
  return told
    .map((each) => ({ each, size: measure(each) }))
    .filter(({ size }) => size > 0)
    .toSorted((a, b) => b.size - a.size)
    .slice(0, 1)
    .map(({ each }) => each)
}

/** How far the own share lies above (below: negative) the other area's, as a part of it; 0 when they say the same. */
function distanceToOther({ figures, statement }: Told): number {
  const pair = mainPair(figures)
  if (pair === null || unitKind(figures.indicator.unit) !== 'share') return 0
  if (statement.kind === 'last-year' || pair.other.number === 0) return 0
  if (printedSign(pair.own.number, pair.other.number, figures.indicator.decimals) === 0) return 0
  return (pair.own.number - pair.other.number) / pair.other.number
}

/** The size of a count's change since last year as a part of it; 0 where it was level or cannot be compared. */
function yearlyChange({ figures, statement }: Told): number {
  if (statement.kind !== 'last-year' || unitKind(figures.indicator.unit) !== 'count') return 0
  const [newest, earlier] = statement.cells
  if (newest === undefined || earlier === undefined || earlier.number === 0) return 0
  if (isLevel(newest.number, earlier.number, figures)) return 0
  return Math.abs(newest.number - earlier.number) / earlier.number
}
