import type { AreaCode, CategorySlug, IndicatorSlug, SeriesKey } from '@noegletal/domain'
import { total } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'

/** Which series there are, each with a number that grows; a series comes with its first figure and stays. */
export type SeriesRegister = {
  /** Null for a series that has no figures yet. */
  findId(key: SeriesKey): number | null
  create(key: SeriesKey): number
  /** Whether the catalogue has the indicator, the area and the category. */
  isInCatalogue(key: SeriesKey): boolean
  /** Every series of an indicator, oldest number first. */
  idsOf(indicator: IndicatorSlug): number[]
  /** The same with what each is about. */
  ofIndicator(indicator: IndicatorSlug): RegisteredSeries[]
  /** The categories that an indicator has series of, for any area. */
  categoriesOfIndicator(slug: string): CategorySlug[]
  /** The categories that an area has series of, for any indicator. */
  categoriesOfArea(code: string): CategorySlug[]
  /** In no particular order; all categories when `categories` is null. */
  among(wanted: {
    readonly indicators: readonly IndicatorSlug[]
    readonly areas: readonly AreaCode[]
    readonly categories: readonly CategorySlug[] | null
  }): RegisteredSeries[]
  /** The series whose indicator, area or category the catalogue does not have. */
  orphans(): SeriesKey[]
}

export type RegisteredSeries = SeriesKey & { readonly id: number }

export function createSeriesRegister(database: Database): SeriesRegister {
  const selectId = database
    .prepare<SeriesKey, number>(`
      SELECT id
        FROM series
       WHERE indicator = @indicator
         AND area = @area
         AND category = @category
    `)
    .pluck()
  const insert = database.prepare<SeriesKey>(`
    INSERT INTO series (indicator, area, category)
    VALUES (@indicator, @area, @category)
  `)
  const selectKnown = database
    .prepare<SeriesKey & { total: CategorySlug }, number>(`
      SELECT EXISTS (SELECT 1 FROM indicator WHERE slug = @indicator)
         AND EXISTS (SELECT 1 FROM area WHERE code = @area)
         AND (@category = @total
              OR EXISTS (SELECT 1 FROM category WHERE indicator = @indicator AND slug = @category))
    `)
    .pluck()
  const selectIds = database
    .prepare<{ indicator: IndicatorSlug }, number>(`
      SELECT id
        FROM series
       WHERE indicator = @indicator
       ORDER BY id
    `)
    .pluck()
  const selectSeries = database.prepare<{ indicator: IndicatorSlug }, RegisteredSeries>(`
    SELECT id, indicator, area, category
      FROM series
     WHERE indicator = @indicator
     ORDER BY id
  `)
  const selectIndicatorCategories = database
    .prepare<{ slug: string }, CategorySlug>(`
      SELECT DISTINCT category
        FROM series
       WHERE indicator = @slug
    `)
    .pluck()
  const selectAreaCategories = database
    .prepare<{ code: string }, CategorySlug>(`
      SELECT DISTINCT category
        FROM series
       WHERE area = @code
    `)
    .pluck()
  const selectAmong = database.prepare<
    { indicators: string; areas: string; categories: string | null },
    RegisteredSeries
  >(`
    SELECT id, indicator, area, category
      FROM series
     WHERE indicator IN (SELECT value FROM json_each(@indicators))
       AND area IN (SELECT value FROM json_each(@areas))
       AND (@categories IS NULL OR category IN (SELECT value FROM json_each(@categories)))
  `)
  const selectOrphans = database.prepare<{ total: CategorySlug }, SeriesKey>(`
    SELECT series.indicator, series.area, series.category
      FROM series
      LEFT JOIN indicator
        ON indicator.slug = series.indicator
      LEFT JOIN area
        ON area.code = series.area
      LEFT JOIN category
        ON category.indicator = series.indicator
       AND category.slug = series.category
     WHERE indicator.slug IS NULL
        OR area.code IS NULL
        OR (category.slug IS NULL AND series.category <> @total)
     ORDER BY series.id
  `)

  return {
    findId: (key) => selectId.get(key) ?? null,
    create: (key) => Number(insert.run(key).lastInsertRowid),
    isInCatalogue: (key) => selectKnown.get({ ...key, total }) === 1,
    idsOf: (indicator) => selectIds.all({ indicator }),
    ofIndicator: (indicator) => selectSeries.all({ indicator }),
    categoriesOfIndicator: (slug) => selectIndicatorCategories.all({ slug }),
    categoriesOfArea: (code) => selectAreaCategories.all({ code }),
    among: ({ indicators, areas, categories }) =>
      selectAmong.all({
        indicators: JSON.stringify(indicators),
        areas: JSON.stringify(areas),
        categories: categories === null ? null : JSON.stringify(categories),
      }),
    orphans: () => selectOrphans.all({ total }),
  }
}
