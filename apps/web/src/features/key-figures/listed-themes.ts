import type { PageSearch } from '../../search.ts'
import type { AreaName, IndicatorList, KeyFigure, Overview } from '@noegletal/contract'
import {
  type Gap,
  type Indicator,
  type Theme,
  firstDayOf,
  indicatorMatches,
} from '@noegletal/domain'

/** A theme with its key figures in catalogue order, and those that the own area has no figures of at all. */
export type ListedTheme = Pick<Theme, 'slug' | 'title'> & {
  readonly figures: readonly KeyFigure[]
  readonly empty: readonly EmptyFigure[]
}

/** A key figure without figures; with the reason where one is registered. */
export type EmptyFigure = {
  readonly indicator: Pick<Indicator, 'slug' | 'title' | 'measure'>
  readonly gap: Gap | null
}

type Lists = {
  readonly overview: Overview
  readonly catalogue: IndicatorList
  readonly own: AreaName
}

/** The key figures that the address asks for by `tema` and `soeg`; a theme that has none of them is left out. */
export function listedThemes(
  lists: Lists,
  { tema, soeg }: Pick<PageSearch, 'tema' | 'soeg'>,
): ListedTheme[] {
  const { overview, catalogue, own } = lists
  const known = new Map(overview.themes.map(({ slug, figures }) => [slug, figures]))
  return catalogue.themes
    .filter(({ slug }) => tema === undefined || slug === tema)
    .map(({ slug, title }) => {
      const isAsked = indicatorMatches(soeg ?? '', title)
      const figures = known.get(slug) ?? []
      const withFigures = new Set(figures.map(({ indicator }) => indicator.slug))
      return {
        slug,
        title,
        figures: figures.filter(({ indicator }) => isAsked(indicator)),
        empty: catalogue.indicators
          .filter(({ theme, onlyAreas }) => theme === slug && concerns(onlyAreas, own))
          .filter((indicator) => !withFigures.has(indicator.slug) && isAsked(indicator))
          .map((indicator) => ({ indicator, gap: gapOf(lists, indicator) })),
      }
    })
    .filter(({ figures, empty }) => figures.length + empty.length > 0)
}

function concerns(onlyAreas: readonly string[], own: AreaName): boolean {
  return onlyAreas.length === 0 || onlyAreas.includes(own.code)
}

/** The registered reason that lasts; one that begins after the day the figures are seen from is not known yet. */
function gapOf({ catalogue, overview, own }: Lists, { slug }: Pick<Indicator, 'slug'>): Gap | null {
  const { asOf } = overview
  const holds = ({ indicator, area, from, til }: Gap): boolean =>
    indicator === slug &&
    (area ?? own.code) === own.code &&
    til === null &&
    (asOf === null || firstDayOf(from) <= asOf)
  return catalogue.gaps.find(holds) ?? null
}
