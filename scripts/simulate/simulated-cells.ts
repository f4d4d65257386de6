import {
  type AreaCode,
  type Catalogue,
  type CellKey,
  type Gap,
  type Indicator,
  type Period,
  type Value,
  missingValue,
} from '@noegletal/domain'
import type { AreaRows } from './area-rows.ts'
import type { Figure, FigureSource } from './figures.ts'
import { inhabitantsOf } from './inhabitants.ts'
import { createRandom } from './random.ts'
import { isRanked } from './ranking.ts'
import type { DocumentedFigure } from './targets.ts'
import { timelineOf } from './timeline.ts'

/** One line of a simulated file. */
export type SimulatedCell = CellKey & { readonly value: Value }

/** What every cell is checked against before it is published. */
export type Exceptions = {
  readonly catalogue: Catalogue
  readonly rows: AreaRows
  readonly documented: readonly DocumentedFigure[]
  readonly seed: number
}

/** The figures of one period, as they were known when the file was made. */
export type Edition = { readonly period: Period; readonly figures: FigureSource }

/** The cells of an indicator in some periods, series by series. */
export type CellSource = (editions: readonly Edition[]) => SimulatedCell[]

/**
 * Leaves out what a gap covers, lets the smallest municipalities miss a figure now and then, and states a documented
 * figure as it is documented.
 */
export function createCellSource(indicator: Indicator, exceptions: Exceptions): CellSource {
  const { catalogue, documented } = exceptions
  const periods = timelineOf(indicator.granularity)
  const gaps = catalogue.gaps.filter((gap) => gap.indicator === indicator.slug)
  const silent = isRanked(indicator) ? new Set<string>() : silentPlaces(indicator, exceptions)
  const stated = new Map(
    documented
      .filter((figure) => figure.indicator === indicator.slug)
      .map((figure) => [cellName(figure), figure.value]),
  )
  const toCell = (area: AreaCode, period: Period, figure: Figure): SimulatedCell => {
    const key = { indicator: indicator.slug, area, category: figure.category, period }
    const isSilent = silent.has(`${area}/${period}`)
    const value = stated.get(cellName(key)) ?? (isSilent ? missingValue('missing') : figure.value)
    return { ...key, value }
  }

  return (editions) =>
    areasOf(indicator, catalogue).flatMap((area) => {
      const shown = editions.filter(({ period }) => !gaps.some((gap) => covers(gap, area, period)))
      const cells = shown.map(({ period, figures }) =>
        figures(area, periods.indexOf(period)).map((figure) => toCell(area, period, figure)),
      )
      return (cells[0] ?? []).flatMap((_, series) => cells.flatMap((line) => line[series] ?? []))
    })
}

function areasOf({ onlyAreas }: Indicator, { areas }: Catalogue): AreaCode[] {
  const codes = areas.map(({ code }) => code)
  return onlyAreas.length === 0 ? codes : codes.filter((code) => onlyAreas.includes(code))
}

const cellName = ({ area, category, period }: CellKey): string => `${area}/${category}/${period}`

function covers({ area, from, til }: Gap, code: AreaCode, period: Period): boolean {
  if (area !== null && area !== code) return false
  return from <= period && (til === null || period <= til)
}

const smallest = 5_000

/** Where the smallest municipalities have sent nothing, as `825/2018M03`. */
function silentPlaces(indicator: Indicator, { rows, seed }: Exceptions): ReadonlySet<string> {
  const periods = timelineOf(indicator.granularity)
  return new Set(
    rows.municipalities
      .filter((code) => inhabitantsOf(code) < smallest)
      .flatMap((code) => {
        const random = createRandom(seed, `silent/${indicator.slug}/${code}`)
        return periods.flatMap((period) => (random.uniform() < 0.015 ? [`${code}/${period}`] : []))
      }),
  )
}
