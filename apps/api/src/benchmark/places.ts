import type { BenchmarkReply, BenchmarkedMunicipality } from '@noegletal/contract'
import { type Area, type BenchmarkList, type Period, numberOf } from '@noegletal/domain'
import { compareNames } from '@noegletal/format'
import { toAreaName } from '../dashboard.ts'
import type { PublishedLists } from './published-lists.ts'

type Listed = {
  readonly list: BenchmarkList
  readonly municipalities: readonly Area[]
  readonly period: Period
}

/**
 * How many municipalities a published place is among. Null while a place is higher than their number: then the list is
 * known in parts only, as where minutes name the own place alone.
 */
export function amongIn(
  known: PublishedLists,
  { list, municipalities, period }: Listed,
): number | null {
  const places = municipalities.flatMap((area) => known.placeAt(list, area, period) ?? [])
  return places.length < Math.max(1, ...places) ? null : places.length
}

/** Every municipality by its published place; those without one last, by name. */
export function municipalitiesIn(
  known: PublishedLists,
  { list, municipalities, period }: Listed,
): BenchmarkedMunicipality[] {
  const rows = municipalities.map((area) => {
    const figures = known.figuresAt(list, area, period)
    return { area: toAreaName(area), figures, place: numberOf(figures.place.value) }
  })
  const sharing = Map.groupBy(rows, ({ place }) => place)
  return rows
    .toSorted(
      (a, b) =>
        (a.place ?? Infinity) - (b.place ?? Infinity) || compareNames(a.area.name, b.area.name),
    )
    .map(({ area, figures, place }) => ({
      area,
      figures,
      isTied: place !== null && (sharing.get(place) ?? []).length > 1,
    }))
}

type Over = Omit<Listed, 'period'> & { readonly periods: readonly Period[] }

/** The published places over time. */
export function historyOf(
  known: PublishedLists,
  { list, municipalities, periods }: Over,
): BenchmarkReply['history'] {
  return {
    periods: [...periods],
    among: periods.map((period) => amongIn(known, { list, municipalities, period })),
    lines: municipalities.map((area) => ({
      area: area.code,
      places: periods.map((period) => known.placeAt(list, area, period)),
    })),
  }
}
