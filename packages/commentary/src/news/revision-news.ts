import {
  type Granularity,
  type MissingReason,
  type Period,
  type TypicalRevision,
  type Value,
  cleanDifference,
} from '@noegletal/domain'
import {
  changeSizeWords,
  formatFigureInText,
  formatNumber,
  revisionSentence,
} from '@noegletal/format'
import { inArea } from '../area-words.ts'
import type { DescribedIndicator, NamedArea } from '../figures.ts'
import { listPeriods } from '../preliminary.ts'
import { capitalised } from '../sentence.ts'
import { periodName } from '../time.ts'

/** A figure that was known, and what is said of it now. */
export type RevisedFigure = {
  readonly period: Period
  readonly before: number
  readonly now: Value
}

export type RevisionCase = {
  readonly indicator: DescribedIndicator & { readonly granularity: Granularity }
  readonly area: NamedArea
  /** At least one, in time order. */
  readonly revised: readonly RevisedFigure[]
  readonly revision: TypicalRevision | null
}

/** More periods than these are counted and not named. */
const mostNamed = 3

/**
 * The largest of the revisions, and which other figures were revised beyond the usual: "Antallet af sygedagpengeforløb i Herning
 * for februar 2019 er rettet fra 1.077 til 1.102 (25 flere)." Null without any.
 */
export function revisionNews(found: RevisionCase): string | null {
  const main = largest(found.revised)
  if (main === undefined) return null
  const { indicator, area } = found
  const subject = `${indicator.phrase} ${inArea(area)} for ${periodName(main.period)}`
  const sentence = capitalised(`${subject} ${revisedWords(main, indicator)}.`)
  const others = found.revised.filter((figure) => figure !== main).map(({ period }) => period)
  return [sentence, ...othersWords(others)].join(' ')
}

export const revisionRule =
  'Rettelser: et foreløbigt tal, der er rettet mere end dobbelt så meget, som det nyeste tal i snit bliver rettet, og med mere end 1 på det sidste ciffer, der vises; et endeligt tal, der er rettet, så det kan ses; et tal, der ikke længere er der.'

/** The rule with what is known of the habit. */
export function revisionRuleOf({ indicator, revision }: RevisionCase): string {
  const habit =
    revision === null
      ? 'Her vides det endnu ikke, hvor meget tallet plejer at blive rettet.'
      : revisionSentence(revision, indicator)
  return `${revisionRule} ${habit}`
}

function largest(revised: readonly RevisedFigure[]): RevisedFigure | undefined {
  return revised.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]
}

/** A figure that went away is larger than any other. */
function sizeOf({ before, now }: RevisedFigure): number {
  if (now.kind === 'missing') return Infinity
  return Math.abs(now.number - before)
}

function revisedWords({ before, now }: RevisedFigure, indicator: DescribedIndicator): string {
  const then = write(before, indicator)
  if (now.kind === 'missing') return `var før ${then} og ${gone[now.reason]}`
  const change = changeSizeWords(cleanDifference(now.number, before), indicator, now.number)
  return `er rettet fra ${then} til ${write(now.number, indicator)} (${change})`
}

const gone = {
  withdrawn: 'er nu trukket tilbage',
  suppressed: 'er nu diskretioneret',
  'not-published': 'har nu intet tal',
  'not-applicable': 'har nu intet tal',
  missing: 'har nu intet tal',
} as const satisfies Record<MissingReason, string>

function write(number: number, indicator: DescribedIndicator): string {
  return formatFigureInText({ kind: 'number', number }, indicator)
}

function othersWords(periods: readonly Period[]): string[] {
  if (periods.length === 0) return []
  if (periods.length > mostNamed) {
    return [`Også ${formatNumber(periods.length, 0)} andre tal er rettet ud over det sædvanlige.`]
  }
  const subject = periods.length === 1 ? 'tallet' : 'tallene'
  return [`Også ${subject} for ${listPeriods(periods)} er rettet ud over det sædvanlige.`]
}
