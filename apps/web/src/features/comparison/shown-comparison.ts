import type { PageSearch } from '../../search.ts'
import type { AreaName, ComparedIndicator, Comparison } from '@noegletal/contract'
import {
  type ComparedColumn,
  type Theme,
  comparedColumns,
  indicatorMatches,
  numberOf,
  sortByFigure,
} from '@noegletal/domain'

export type Column = ComparedColumn<AreaName>

export type ShownComparison = {
  /** Only what is asked for, in catalogue order. */
  readonly themes: readonly (Pick<Theme, 'slug' | 'title'> & {
    readonly rows: readonly ComparedIndicator[]
  })[]
  /** Always first and in their order: the own municipality, the group, the country. */
  readonly fixed: readonly Column[]
  /** By name, or by the figure that the address sorts by; those without it come last. */
  readonly others: readonly Column[]
  /** The row that the areas are sorted by, or that a narrow screen shows; null when the address names none. */
  readonly sortedBy: ComparedIndicator | null
}

type Asked = Pick<PageSearch, 'tema' | 'soeg' | 'indikator' | 'orden'>

/** Cuts a comparison down to the rows that the address asks for, and sorts its areas. */
export function shownComparison(comparison: Comparison, asked: Asked): ShownComparison {
  const { tema, soeg = '', indikator, orden } = asked
  const { fixed, others } = comparedColumns(comparison)
  const rows = comparison.themes.flatMap(({ indicators }) => indicators)
  const sortedBy = rows.find(({ indicator }) => indicator.slug === indikator) ?? null

  return {
    themes: comparison.themes
      .filter(({ slug }) => tema === undefined || slug === tema)
      .map(({ slug, title, indicators }) => {
        const isAsked = indicatorMatches(soeg, title)
        return { slug, title, rows: indicators.filter(({ indicator }) => isAsked(indicator)) }
      })
      .filter(({ rows: shown }) => shown.length > 0),
    fixed,
    others:
      sortedBy === null || orden === undefined
        ? others
        : sortByFigure(others, (column) => figureIn(sortedBy, column), orden),
    sortedBy,
  }
}

function figureIn({ cells }: ComparedIndicator, { index }: Column): number | null {
  const cell = cells[index]
  return cell === undefined ? null : numberOf(cell.value)
}
