import type { ComparedIndicator, Comparison, ComparisonCsvQuery } from '@noegletal/contract'
import { comparedColumns, indicatorMatches, numberOf, sortByFigure } from '@noegletal/domain'

type Asked = Pick<ComparisonCsvQuery, 'tema' | 'soeg' | 'indikator' | 'orden'>

/** The rows that the page's theme and search leave, and the areas in the order that the page has them in. */
export function askedComparison(comparison: Comparison, asked: Asked): Comparison {
  const { tema, soeg = '' } = asked
  const order = columnOrder(comparison, asked)
  const inOrder = <Item>(items: readonly Item[]): Item[] => order.flatMap((at) => items[at] ?? [])
  return {
    ...comparison,
    areas: inOrder(comparison.areas),
    themes: comparison.themes
      .filter(({ slug }) => tema === undefined || slug === tema)
      .map((theme) => {
        const isFound = indicatorMatches(soeg, theme.title)
        return {
          ...theme,
          indicators: theme.indicators
            .filter((row) => isFound(row.indicator))
            .map((row) => ({ ...row, cells: inOrder(row.cells) })),
        }
      }),
  }
}

function columnOrder(comparison: Comparison, { indikator, orden }: Asked): number[] {
  const { fixed, others } = comparedColumns(comparison)
  const rows = comparison.themes.flatMap(({ indicators }) => indicators)
  const row = rows.find(({ indicator }) => indicator.slug === indikator)
  const sorted =
    row === undefined || orden === undefined
      ? others
      : sortByFigure(others, ({ index }) => figureAt(row, index), orden)
  return [...fixed, ...sorted].map(({ index }) => index)
}

function figureAt({ cells }: ComparedIndicator, index: number): number | null {
  const cell = cells[index]
  return cell === undefined ? null : numberOf(cell.value)
}
