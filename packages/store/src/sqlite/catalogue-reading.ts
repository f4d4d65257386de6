import type {
  Area,
  AreaCode,
  Break,
  Catalogue,
  Category,
  Footnote,
  Gap,
  IndicatorSlug,
  LevelThreshold,
  Meeting,
  Theme,
} from '@noegletal/domain'
import { Indicator, ReportTemplate } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'
import { createGoalReader } from './goals.ts'

type IndicatorRow = Omit<
  Indicator,
  'otherNames' | 'share' | 'source' | 'dimension' | 'onOverview' | 'onlyAreas'
> & {
  readonly otherNames: string | null
  readonly share: IndicatorSlug | null
  readonly sourcePublisher: string
  readonly sourceTable: string | null
  readonly sourceUrl: string | null
  readonly dimensionTitle: string | null
  readonly dimensionSumsToTotal: number | null
  readonly onOverview: number
}
type CategoryRow = Category & { readonly indicator: IndicatorSlug }
type IndicatorAreaRow = { readonly indicator: IndicatorSlug; readonly area: string }

/** Gives a function that reads the whole catalogue. */
export function createCatalogueReader(database: Database): () => Catalogue {
  const readAreas = createAreaReader(database)
  const readIndicators = createIndicatorReader(database)
  const readBreaks = createBreakReader(database)
  const selectThemes = database.prepare<[], Theme>(`
    SELECT slug, title, description
      FROM theme
     ORDER BY position
  `)
  const selectGaps = database.prepare<[], Omit<Gap, 'simulated'> & { simulated: number }>(`
    SELECT indicator,
           area,
           from_period AS "from",
           til_period  AS til,
           reason,
           expected,
           simulated
      FROM gap
     ORDER BY id
  `)
  const selectFootnotes = database.prepare<[], Footnote>(`
    SELECT indicator,
           area,
           category,
           from_period AS "from",
           til_period  AS til,
           text
      FROM footnote
     ORDER BY id
  `)
  const readGoals = createGoalReader(database)
  const selectMeetings = database.prepare<[], Meeting>(`
    SELECT date, area, committee
      FROM meeting
     ORDER BY id
  `)
  const selectThresholds = database.prepare<[], LevelThreshold>(`
    SELECT unit, relative
      FROM level_threshold
     ORDER BY position
  `)
  const selectTemplates = database
    .prepare<[], string>(`
      SELECT content
        FROM report_template
       ORDER BY position
    `)
    .pluck()

  return () => ({
    areas: readAreas(),
    themes: selectThemes.all(),
    indicators: readIndicators(),
    breaks: readBreaks(),
    gaps: selectGaps.all().map((gap) => ({ ...gap, simulated: gap.simulated === 1 })),
    footnotes: selectFootnotes.all(),
    goals: readGoals(),
    meetings: selectMeetings.all(),
    levelThresholds: selectThresholds.all(),
    reportTemplates: selectTemplates
      .all()
      .map((content) => ReportTemplate.parse(JSON.parse(content))),
  })
}

function createAreaReader(database: Database): () => Area[] {
  const selectAreas = database.prepare<
    [],
    Omit<Area, 'members' | 'officialName'> & { readonly officialName: string | null }
  >(`
    SELECT code, slug, name, official_name AS officialName, kind
      FROM area
     ORDER BY position
  `)
  const selectMembers = database.prepare<[], { area: AreaCode; member: AreaCode }>(`
    SELECT area, member
      FROM area_member
     ORDER BY area, position
  `)

  return () => {
    const members = Map.groupBy(selectMembers.all(), ({ area }) => area)
    return selectAreas.all().map(({ officialName, ...area }) => ({
      ...area,
      ...(officialName !== null && { officialName }),
      members: (members.get(area.code) ?? []).map(({ member }) => member),
    }))
  }
}

function createIndicatorReader(database: Database): () => Indicator[] {
  const selectIndicators = database.prepare<[], IndicatorRow>(`
    SELECT slug,
           theme,
           title,
           other_names             AS otherNames,
           measure,
           phrase,
           unit,
           decimals,
           direction,
           granularity,
           flow_or_stock           AS flowOrStock,
           denominator,
           share,
           preliminary_periods     AS preliminaryPeriods,
           source_publisher        AS sourcePublisher,
           source_table            AS sourceTable,
           source_url              AS sourceUrl,
           definition,
           dimension_title         AS dimensionTitle,
           dimension_sums_to_total AS dimensionSumsToTotal,
           usual_lag_days          AS usualLagDays,
           on_overview             AS onOverview,
           replaces
      FROM indicator
     ORDER BY position
  `)
  const selectCategories = database.prepare<[], CategoryRow>(`
    SELECT indicator, slug, title
      FROM category
     ORDER BY indicator, position
  `)
  const selectOnlyAreas = database.prepare<[], IndicatorAreaRow>(`
    SELECT indicator, area
      FROM indicator_area
     ORDER BY indicator, position
  `)

  return () => {
    const categories = Map.groupBy(selectCategories.all(), ({ indicator }) => indicator)
    const onlyAreas = Map.groupBy(selectOnlyAreas.all(), ({ indicator }) => indicator)
    return selectIndicators
      .all()
      .map((row) => toIndicator(row, categories.get(row.slug) ?? [], onlyAreas.get(row.slug) ?? []))
  }
}

const names = Indicator.shape.otherNames

function toIndicator(
  row: IndicatorRow,
  categories: readonly CategoryRow[],
  onlyAreas: readonly IndicatorAreaRow[],
): Indicator {
  const { sourcePublisher, sourceTable, sourceUrl, dimensionTitle, ...others } = row
  const { otherNames, share, dimensionSumsToTotal, ...rest } = others
  return {
    ...rest,
    ...(otherNames !== null && { otherNames: names.parse(JSON.parse(otherNames)) }),
    ...(share !== null && { share }),
    source: { publisher: sourcePublisher, tableId: sourceTable, url: sourceUrl },
    dimension:
      dimensionTitle === null
        ? null
        : {
            title: dimensionTitle,
            categories: categories.map(({ slug, title }) => ({ slug, title })),
            sumsToTotal: dimensionSumsToTotal === 1,
          },
    onOverview: row.onOverview === 1,
    onlyAreas: onlyAreas.map(({ area }) => area),
  }
}

function createBreakReader(database: Database): () => Break[] {
  const selectBreaks = database.prepare<[], Omit<Break, 'indicators'> & { id: number }>(`
    SELECT id, date, kind, label, description, source
      FROM break
     ORDER BY id
  `)
  const selectIndicators = database.prepare<[], { break: number; indicator: IndicatorSlug }>(`
    SELECT break, indicator
      FROM break_indicator
     ORDER BY break, position
  `)

  return () => {
    const indicators = Map.groupBy(selectIndicators.all(), (row) => row.break)
    return selectBreaks.all().map(({ id, ...rest }) => ({
      ...rest,
      indicators: (indicators.get(id) ?? []).map(({ indicator }) => indicator),
    }))
  }
}
