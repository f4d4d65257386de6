import type { Catalogue, Indicator } from '@noegletal/domain'
import { toAreaRows } from './area-rows.ts'
import { createCountSource } from './counts.ts'
import { type FigureSource, countedFigures } from './figures.ts'
import { fitCounts } from './fitted-counts.ts'
import { firstCounts } from './late-registrations.ts'
import { rankedFigures } from './ranked-figures.ts'
import { isRanked, makeRanking, rankingOf } from './ranking.ts'
import { type CellSource, createCellSource } from './simulated-cells.ts'
import { describedMonths } from './described-months.ts'
import { type DocumentedFigure, toTargets } from './targets.ts'

/** The figures of one indicator as first published and as they end, and the cells of a file made from them. */
export type IndicatorSource = {
  readonly first: FigureSource
  readonly final: FigureSource
  readonly cells: CellSource
}

/** Makes the sources of every indicator of a catalogue; equal arguments give equal figures. */
export function createFigureSources(
  catalogue: Catalogue,
  documented: readonly DocumentedFigure[],
  seed: number,
): (indicator: Indicator) => IndicatorSource {
  const rows = toAreaRows(catalogue)
  const targets = toTargets(catalogue, [...documented, ...describedMonths], rows)
  const final = fitCounts(createCountSource(rows.municipalities, seed), targets)
  const first = firstCounts({ counts: final, targets, seed })

  const counted = (indicator: Indicator, counts: typeof final): FigureSource =>
    countedFigures(indicator, { counts, rows, documented, seed })
  const ranked = (indicator: Indicator): FigureSource => {
    const population = final('population', indicator.granularity)
    const ranking = makeRanking(rankingOf(indicator.slug), indicator.granularity, {
      catalogue,
      documented,
      rows,
      seed,
      population: (granularity) => final('population', granularity),
    })
    return rankedFigures(indicator, ranking, { rows, population })
  }

  return (indicator) => {
    const cells = createCellSource(indicator, { catalogue, rows, documented, seed })
    if (!isRanked(indicator)) {
      return { first: counted(indicator, first), final: counted(indicator, final), cells }
    }
    const figures = ranked(indicator)
    return { first: figures, final: figures, cells }
  }
}
