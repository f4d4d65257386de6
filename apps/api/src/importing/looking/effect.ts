import type { DraftEffect, KeyFigure } from '@noegletal/contract'
import { readOverview } from '../../overview/overview.ts'
import type { View } from '../../view.ts'
import type { OverviewCell } from '../pipeline/kept-differences.ts'
import { type DraftFigures, withDraft } from './figures-with-draft.ts'

/** What publishing would change on Overblik: each card that would say something else, before and after. */
export async function readEffect(
  view: View,
  draft: DraftFigures & { readonly cells: readonly OverviewCell[] },
): Promise<DraftEffect> {
  const figures = withDraft(view.figures, draft, await view.figures.imports())
  const before = await readCards(view)
  const after = await readCards({ ...view, figures })
  const slugs = new Set([...before.keys(), ...after.keys()])
  return [...slugs].flatMap((slug) => {
    const cards = { before: before.get(slug) ?? null, after: after.get(slug) ?? null }
    const card = cards.after ?? cards.before
    if (card === null || JSON.stringify(cards.before) === JSON.stringify(cards.after)) return []
    return [{ indicator: slug, title: card.indicator.title, ...cards }]
  })
}

/** The key figures that Overblik shows as cards. */
async function readCards(view: View): Promise<Map<KeyFigure['indicator']['slug'], KeyFigure>> {
  const { themes } = await readOverview(view, {})
  const cards = themes.flatMap(({ figures }) => figures).filter((one) => one.indicator.onOverview)
  return new Map(cards.map((card) => [card.indicator.slug, card]))
}
