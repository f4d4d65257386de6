import {
  Break,
  Catalogue,
  Gap,
  Goal,
  Indicator,
  LevelThreshold,
  Meeting,
  ReportTemplate,
  Theme,
} from '@noegletal/domain'
import { join } from 'node:path'
import { z } from 'zod'
import { parseFile, readJson, readText } from './catalogue-file.ts'
import { toAreas } from './areas-file.ts'

/**
 * Reads the catalogue from its folder: `areas.csv`, `themes.json`, one file of indicators for each theme, `breaks.json`,
 * `gaps.json`, `goals.json`, `meetings.json`, `level-thresholds.json` and `report-templates.json` (data/README.md explains every field).
 * Throws an error that names the file and what is wrong in it.
 */
export async function readCatalogue(dataDirectory: string): Promise<Catalogue> {
  const path = (name: string): string => join(dataDirectory, name)
  const [areas, themes, breaks, gaps, goals, meetings, levelThresholds, reportTemplates] =
    await Promise.all([
      readText(path('areas.csv')),
      readJson(path('themes.json'), z.array(Theme)),
      readJson(path('breaks.json'), z.array(Break)),
      readJson(path('gaps.json'), z.array(Gap)),
      readJson(path('goals.json'), z.array(Goal)),
      readJson(path('meetings.json'), z.array(Meeting)),
      readJson(path('level-thresholds.json'), z.array(LevelThreshold)),
      readJson(path('report-templates.json'), z.array(ReportTemplate)),
    ])
  const indicators = await readIndicators(dataDirectory, themes)
  return parseFile(dataDirectory, Catalogue, {
    areas: toAreas(path('areas.csv'), areas),
    themes,
    indicators,
    breaks,
    gaps,
    goals,
    meetings,
    levelThresholds,
    reportTemplates,
  })
}

// The order of the pages: themes as in themes.json, and within a theme as in its own file.
async function readIndicators(
  dataDirectory: string,
  themes: readonly Theme[],
): Promise<Indicator[]> {
  const files = await Promise.all(
    themes.map(async ({ slug }) => {
      const file = join(dataDirectory, 'indicators', `${slug}.json`)
      const indicators = await readJson(file, z.array(Indicator))
      const stray = indicators.find(({ theme }) => theme !== slug)
      if (stray) throw new Error(`${file}: »${stray.slug}« hører til temaet »${stray.theme}«.`)
      return indicators
    }),
  )
  return files.flat()
}
