import type { KeyFigure, Overview } from '@noegletal/contract'
import { type Area, type Indicator, type IndicatorSlug, total } from '@noegletal/domain'
import { takeTurns } from '@noegletal/store'
import { summaryOf } from '../commentary/findings.ts'
import { codesOf, toAreaName } from '../dashboard.ts'
import { type SeriesLookup, createSeriesLookup } from '../figures/series-lookup.ts'
import { readGoals } from '../goals/known-goals.ts'
import { readRevisions } from '../series/series-revision.ts'
import type { View } from '../view.ts'
import { type KeyFigureQuestion, toKeyFigure } from './key-figure.ts'

/** Every indicator that the own municipality has a figure for, by theme, with what it is compared with. */
export async function readOverview(
  view: View,
  query: { readonly areas?: readonly string[] | undefined },
): Promise<Overview> {
  const { dashboard, asked, asOf } = view
  const { catalogue, own } = dashboard
  const others = dashboard.chooseAreas(query.areas).filter((area) => area !== own)
  const areas = [own, ...others] as const

  const known = await readTotals(view, { areas, asOf })
  const latest = asked === null ? null : await readTotals(view, { areas, asOf: view.today })
  const goals = await readGoals(view, { asOf })
  const revisions = await readRevisions(view, catalogue.indicators)
  const revisionOf = (slug: IndicatorSlug) => revisions.get(slug) ?? null
  const question = { catalogue, areas, asOf, goals, known, latest, revisionOf }
  const shown = await toShown(catalogue.indicators, question)
  const figures = shown.map(({ figure }) => figure)
  // What follows is long enough for others to go first.
  await takeTurns().next()

  return {
    asOf: asked,
    areas: areas.map(toAreaName),
    themes: toThemes(view, figures),
    summary: summaryOf({
      indicators: shown.map(({ indicator }) => indicator).filter(({ onOverview }) => onOverview),
      catalogue,
      areas,
      known,
      revisionOf,
    }),
    changedSince: sum(
      figures.map(({ indicator, changedSince }) => (indicator.onOverview ? changedSince : 0)),
    ),
    simulated: figures.some((figure) => showsSimulated(figure, question)),
  }
}

type Shown = { readonly indicator: Indicator; readonly figure: KeyFigure }

/** The indicators that have a figure; takes turns with others on the thread. */
async function toShown(
  indicators: readonly Indicator[],
  question: KeyFigureQuestion,
): Promise<Shown[]> {
  const shown: Shown[] = []
  const turns = takeTurns()
  for (const indicator of indicators) {
    const figure = toKeyFigure(indicator, question)
    if (figure !== null) shown.push({ indicator, figure })
    // oxlint-disable-next-line no-await-in-loop -- the pause is what is wanted
    if (turns.isOver()) await turns.next()
  }
  return shown
}

/** The totals of every indicator for some areas, as known on a day. */
async function readTotals(
  { figures, dashboard }: View,
  { areas, asOf }: { readonly areas: readonly Area[]; readonly asOf: string },
): Promise<SeriesLookup> {
  const indicators = dashboard.catalogue.indicators.map(({ slug }: Indicator) => slug)
  const categories = [total]
  return createSeriesLookup(
    await figures.series({ indicators, areas: codesOf(areas), categories, asOf }),
  )
}

function toThemes({ dashboard }: View, figures: readonly KeyFigure[]): Overview['themes'] {
  const byTheme = Map.groupBy(figures, ({ indicator }) => indicator.theme)
  return dashboard.catalogue.themes.flatMap((theme) => {
    const ofTheme = byTheme.get(theme.slug)
    return ofTheme === undefined ? [] : [{ ...theme, figures: ofTheme }]
  })
}

function showsSimulated(
  { indicator, sparkline }: KeyFigure,
  { areas, known }: Pick<KeyFigureQuestion, 'areas' | 'known'>,
): boolean {
  const shown = new Set(sparkline.periods)
  return areas.some(({ code }) =>
    known(indicator.slug, code).some(({ period, simulated }) => simulated && shown.has(period)),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}
