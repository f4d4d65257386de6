import type { Area, Break, Catalogue, Indicator } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'
import { createGoalWriter } from './goals.ts'

/** Gives a function that replaces the whole catalogue inside the transaction that it is called in. */
export function createCatalogueWriter(database: Database): (catalogue: Catalogue) => void {
  const writeAreas = createAreaWriter(database)
  const writeIndicators = createIndicatorWriter(database)
  const writeBreaks = createBreakWriter(database)
  const writeGoals = createGoalWriter(database)
  const insertTheme = database.prepare(`
    INSERT INTO theme (slug, title, description, position)
    VALUES (@slug, @title, @description, @position)
  `)
  const insertGap = database.prepare(`
    INSERT INTO gap (indicator, area, from_period, til_period, reason, expected, simulated)
    VALUES (@indicator, @area, @from, @til, @reason, @expected, @simulated)
  `)
  const insertFootnote = database.prepare(`
    INSERT INTO footnote (indicator, area, category, from_period, til_period, text)
    VALUES (@indicator, @area, @category, @from, @til, @text)
  `)
  const insertMeeting = database.prepare(`
    INSERT INTO meeting (date, area, committee)
    VALUES (@date, @area, @committee)
  `)
  const insertThreshold = database.prepare(`
    INSERT INTO level_threshold (unit, relative, position)
    VALUES (@unit, @relative, @position)
  `)
  const insertTemplate = database.prepare(`
    INSERT INTO report_template (slug, content, position)
    VALUES (@slug, @content, @position)
  `)

  return (catalogue) => {
    // Figures refer to areas and indicators that are gone for a moment; the references are checked at the commit.
    database.pragma('defer_foreign_keys = ON')
    database.exec(emptyCatalogue)
    writeAreas(catalogue.areas)
    catalogue.themes.forEach((theme, position) => insertTheme.run({ ...theme, position }))
    writeIndicators(catalogue.indicators)
    writeBreaks(catalogue.breaks)
    for (const gap of catalogue.gaps) insertGap.run({ ...gap, simulated: gap.simulated ? 1 : 0 })
    for (const footnote of catalogue.footnotes) insertFootnote.run(footnote)
    writeGoals(catalogue.goals)
    for (const meeting of catalogue.meetings) insertMeeting.run(meeting)
    catalogue.levelThresholds.forEach((threshold, position) =>
      insertThreshold.run({ ...threshold, position }),
    )
    catalogue.reportTemplates.forEach((template, position) =>
      insertTemplate.run({ slug: template.slug, content: JSON.stringify(template), position }),
    )
  }
}

const emptyCatalogue = `
  DELETE FROM report_template;
  DELETE FROM level_threshold;
  DELETE FROM meeting;
  DELETE FROM goal;
  DELETE FROM footnote;
  DELETE FROM gap;
  DELETE FROM break_indicator;
  DELETE FROM break;
  DELETE FROM indicator_area;
  DELETE FROM category;
  DELETE FROM indicator;
  DELETE FROM theme;
  DELETE FROM area_member;
  DELETE FROM area;
`

function createAreaWriter(database: Database): (areas: readonly Area[]) => void {
  const insertArea = database.prepare(`
    INSERT INTO area (code, slug, name, official_name, kind, position)
    VALUES (@code, @slug, @name, @officialName, @kind, @position)
  `)
  const insertMember = database.prepare(`
    INSERT INTO area_member (area, position, member)
    VALUES (@area, @position, @member)
  `)

  return (areas) => {
    for (const [position, { members: _, ...area }] of areas.entries()) {
      insertArea.run({ officialName: null, ...area, position })
    }
    for (const { code, members } of areas) {
      members.forEach((member, position) => insertMember.run({ area: code, position, member }))
    }
  }
}

function createIndicatorWriter(database: Database): (indicators: readonly Indicator[]) => void {
  const insertIndicator = database.prepare(`
    INSERT INTO indicator (slug, theme, title, other_names, measure, phrase, unit, decimals, direction, granularity,
                           flow_or_stock, denominator, share, preliminary_periods, source_publisher, source_table, source_url,
                           definition, dimension_title, dimension_sums_to_total, usual_lag_days,
                           on_overview, replaces, position)
    VALUES (@slug, @theme, @title, @otherNames, @measure, @phrase, @unit, @decimals, @direction, @granularity,
            @flowOrStock, @denominator, @share, @preliminaryPeriods, @sourcePublisher, @sourceTable, @sourceUrl,
            @definition, @dimensionTitle, @dimensionSumsToTotal, @usualLagDays,
            @onOverview, @replaces, @position)
  `)
  const insertCategory = database.prepare(`
    INSERT INTO category (indicator, slug, title, position)
    VALUES (@indicator, @slug, @title, @position)
  `)
  const insertOnlyArea = database.prepare(`
    INSERT INTO indicator_area (indicator, position, area)
    VALUES (@indicator, @position, @area)
  `)

  return (indicators) => {
    for (const [position, indicator] of indicators.entries()) {
      const { slug, dimension, onlyAreas } = indicator
      insertIndicator.run({ ...toIndicatorRow(indicator), position })
      dimension?.categories.forEach((category, place) =>
        insertCategory.run({ ...category, indicator: slug, position: place }),
      )
      onlyAreas.forEach((area, place) =>
        insertOnlyArea.run({ indicator: slug, position: place, area }),
      )
    }
  }
}

function toIndicatorRow(indicator: Indicator): Record<string, string | number | null> {
  const { source, dimension, onlyAreas: _, onOverview, otherNames, share, ...rest } = indicator
  return {
    ...rest,
    otherNames: otherNames === undefined ? null : JSON.stringify(otherNames),
    share: share ?? null,
    sourcePublisher: source.publisher,
    sourceTable: source.tableId,
    sourceUrl: source.url,
    dimensionTitle: dimension?.title ?? null,
    dimensionSumsToTotal: dimension === null ? null : Number(dimension.sumsToTotal),
    onOverview: Number(onOverview),
  }
}

function createBreakWriter(database: Database): (breaks: readonly Break[]) => void {
  const insertBreak = database.prepare(`
    INSERT INTO break (date, kind, label, description, source)
    VALUES (@date, @kind, @label, @description, @source)
  `)
  const insertIndicator = database.prepare(`
    INSERT INTO break_indicator (break, position, indicator)
    VALUES (@break, @position, @indicator)
  `)

  return (breaks) => {
    for (const { indicators, ...item } of breaks) {
      const id = insertBreak.run(item).lastInsertRowid
      indicators.forEach((indicator, position) =>
        insertIndicator.run({ break: id, position, indicator }),
      )
    }
  }
}
