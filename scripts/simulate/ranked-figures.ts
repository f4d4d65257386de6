import {
  type Indicator,
  type Value,
  benchmarkPart,
  missingValue,
  numberValue,
  total,
} from '@noegletal/domain'
import type { AreaRows } from './area-rows.ts'
import type { Grid } from './counts.ts'
import type { FigureSource } from './figures.ts'
import { type Ranking, millionsPerPerson } from './ranking.ts'
import { roundTo } from './whole-numbers.ts'

/** Places and differences are for municipalities; for other areas they do not exist. */
export function rankedFigures(
  indicator: Indicator,
  ranking: Ranking,
  { rows, population }: { readonly rows: AreaRows; readonly population: Grid },
): FigureSource {
  return (area, place) => {
    const row = rows.municipalities.indexOf(area)
    const cell = { ranking, row, place, people: population[row]?.[place] ?? 0 }
    if (row === -1) return [{ category: total, value: missingValue('not-applicable') }]
    const isShare = indicator.unit === 'percent-of-population'
    const value = isShare ? numberValue(shareOf(indicator, cell)) : toValue(indicator, cell)
    return [{ category: total, value }]
  }
}

type Cell = {
  readonly ranking: Ranking
  readonly row: number
  readonly place: number
  readonly people: number
}

function toValue({ unit, decimals }: Indicator, cell: Cell): Value {
  const { ranking, row, place, people } = cell
  const difference = ranking.differences[row]?.[place] ?? 0
  const persons = (difference * people) / 100
  if (unit === 'rank') return numberValue(ranking.places[row]?.[place] ?? 1)
  if (unit === 'percentage-points') return numberValue(roundTo(difference, decimals))
  // The ministry rounds persons to ten.
  if (unit === 'person-difference') return numberValue(roundTo(persons / 10, 0) * 10 || 0)
  const millions = -persons * millionsPerPerson
  return numberValue(roundTo(unit === 'dkk-thousands' ? millions * 1000 : millions, decimals))
}

/** The actual share is reckoned from the rounded parts, so that the list adds up as it prints. */
function shareOf({ slug, decimals }: Pick<Indicator, 'slug' | 'decimals'>, cell: Cell): number {
  const { ranking, row, place } = cell
  const expected = roundTo(ranking.expected[row]?.[place] ?? 0, decimals)
  if (benchmarkPart(slug)?.measure !== 'actual') return expected
  const difference = roundTo(ranking.differences[row]?.[place] ?? 0, decimals)
  return roundTo(expected + difference, decimals)
}
