import { changeAmongSentence, placeAmongSentence } from '@noegletal/commentary'
import type { Period, TypicalRevision } from '@noegletal/domain'
import { cellAt } from '../figures/points.ts'
import type { View } from '../view.ts'
import type { YearMoves } from './moves.ts'
import type { Lines, Question } from './places.ts'

type Parts = {
  readonly question: Question
  readonly period: Period | null
  readonly lines: Lines
  readonly year: YearMoves | null
  /** How the own municipality's newest figure usually changes. */
  readonly revision: TypicalRevision | null
}

/** What can be said of the own municipality's place in the group, and of its change since the same time last year. */
export function sentencesOf(
  { dashboard: { own } }: View,
  { question, period, lines, year, revision }: Parts,
): string[] {
  if (period === null) return []
  const { indicator, group, municipalities } = question
  const subject = { indicator, own, group, members: municipalities, period }
  const figures = municipalities.map(({ code }) => ({
    area: code,
    value: cellAt(lines.get(code) ?? [], period).value,
  }))
  const place = placeAmongSentence(subject, figures)
  // What may still be revised; an older figure stands.
  const { preliminary } = cellAt(lines.get(own.code) ?? [], period)
  const change =
    year && changeAmongSentence(subject, { ...year, revision: preliminary ? revision : null })
  return [place, change].filter((sentence) => sentence !== null)
}
