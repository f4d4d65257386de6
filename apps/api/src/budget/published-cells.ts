import type { PublishedCell } from '@noegletal/contract'
import { type Period, type SeriesKey, missingValue, sameValue } from '@noegletal/domain'
import type { CellVintages, FigureReader } from '@noegletal/store'

/** A series as one publication after another stated it. */
export type PublishedSeries = {
  /** As the newest publication up to a day states a year; null when none does. */
  at(year: Period, day: string): PublishedCell | null
  /** The days of publication up to a day that spoke of a year, oldest first. */
  daysOf(year: Period, day: string): string[]
  /** The years that were spoken of up to a day. */
  years(day: string): Period[]
}

/** Reads what has been published of a series, cell by cell. */
export async function readPublished(
  { vintages }: Pick<FigureReader, 'vintages'>,
  key: SeriesKey,
): Promise<PublishedSeries> {
  const cells = await vintages(key)
  const versionsOf = (year: Period, day: string): CellVintages['versions'][number][] => {
    const cell = cells.find(({ period }) => period === year)
    return (cell?.versions ?? []).filter(({ publishedOn }) => publishedOn <= day)
  }
  return {
    at: (year, day) => {
      const version = versionsOf(year, day).at(-1)
      return version === undefined ? null : { value: version.value, simulated: version.simulated }
    },
    daysOf: (year, day) => versionsOf(year, day).map(({ publishedOn }) => publishedOn),
    years: (day) =>
      cells.map(({ period }) => period).filter((year) => versionsOf(year, day).length > 0),
  }
}

export const nothingPublished: PublishedCell = {
  value: missingValue('missing'),
  simulated: false,
}

/** How many of the years are stated otherwise on a later day. */
export function countRestated(
  series: PublishedSeries,
  years: readonly Period[],
  [earlier, later]: readonly [string, string],
): number {
  return years.filter((year) => {
    const [before, after] = [series.at(year, earlier), series.at(year, later)]
    if (before === null || after === null) return before !== after
    return !sameValue(before.value, after.value)
  }).length
}
