import { breakdownText } from '../../../../text/breakdown.ts'
import { type ShownChanges, shownChanges } from '../../changed-figures.ts'
import { periodsOfBreakdown } from './shown-breakdown.ts'
import type { BreakdownReply } from '@noegletal/contract'
import type { ShownTime } from '@noegletal/domain'

/** Which figures of the shown periods are different today, in the total or in any category. */
export function changesOfBreakdown(reply: BreakdownReply, search: ShownTime): ShownChanges {
  const titles = new Map(reply.categories.map(({ slug, title }) => [slug, title]))
  return shownChanges(reply, {
    periods: periodsOfBreakdown(reply, search),
    nameOf: ({ category }) => `${reply.area.name}, ${titles.get(category) ?? breakdownText.total}`,
  })
}
