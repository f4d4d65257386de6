import { type RevisedFigure, revisionNews, revisionRuleOf } from '@noegletal/commentary'
import type { NewsItem, Point } from '@noegletal/contract'
import { isBeyondUsualRevision, numberOf } from '@noegletal/domain'
import { type NewsCase, toItem } from './news-case.ts'

/** The figures that were revised beyond the usual or went away, gathered for the indicator; at most one item. */
export function revisionItems(one: NewsCase): NewsItem[] {
  const { indicator, area, revision, before, after } = one
  const known = new Map(before.map((point) => [point.period, point]))
  const changed = after.flatMap((point) => {
    const figure = toRevised(one, known.get(point.period), point)
    return figure === null ? [] : { figure, point }
  })
  const newest = changed.at(-1)
  const found = { indicator, area, revision, revised: changed.map(({ figure }) => figure) }
  const text = revisionNews(found)
  if (newest === undefined || text === null) return []
  return [
    toItem(one, {
      kind: 'revision',
      period: newest.point.period,
      text,
      rule: revisionRuleOf(found),
      search: { vis: 'tabel' },
      preliminary: newest.point.preliminary,
      simulated: changed.some(({ point }) => point.simulated),
    }),
  ]
}

/** Null where it is as before, within the usual, or there was no figure; a real figure in place of a simulated one revises nothing. */
function toRevised(
  { indicator, revision, isSpokenOf }: NewsCase,
  before: Point | undefined,
  after: Point,
): RevisedFigure | null {
  const then = before === undefined ? null : numberOf(before.value)
  if (before === undefined || then === null || !isSpokenOf(after)) return null
  if (before.simulated && !after.simulated) return null
  const { value: now, period } = after
  const { preliminary } = before
  const isBeyond =
    now.kind === 'missing' ||
    isBeyondUsualRevision({ before: then, now: now.number, preliminary }, indicator, revision)
  return isBeyond ? { period, before: then, now } : null
}
