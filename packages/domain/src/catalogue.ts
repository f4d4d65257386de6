import { z } from 'zod'
import { Area } from './area.ts'
import { Break, Gap } from './break.ts'
import { shareFault } from './count-and-share.ts'
import { Footnote } from './footnote.ts'
import { Goal, areasOfGoal, indicatorsOfGoal } from './goal.ts'
import { Indicator, type IndicatorSlug, Theme } from './indicator.ts'
import { Meeting } from './meeting.ts'
import { LevelThreshold, ReportTemplate, indicatorsOf } from './report-template.ts'

/** Everything that is edited as data: which figures there are, for which areas, and what must be known to read them. */
export const Catalogue = z
  .object({
    areas: z.array(Area),
    themes: z.array(Theme),
    /** In the order of the pages. */
    indicators: z.array(Indicator),
    breaks: z.array(Break),
    gaps: z.array(Gap),
    footnotes: z.array(Footnote).default([]),
    goals: z.array(Goal).default([]),
    meetings: z.array(Meeting),
    /** For the words of the text about the figures; a unit without one is decided by its digits. */
    levelThresholds: z.array(LevelThreshold).default([]),
    reportTemplates: z.array(ReportTemplate).default([]),
  })
  .superRefine((catalogue, context) => {
    for (const message of catalogueFaults(catalogue)) context.addIssue({ code: 'custom', message })
  })
export type Catalogue = z.infer<typeof Catalogue>

/** What the schema of each part cannot see: names that point nowhere, and names that stand twice. */
function catalogueFaults(catalogue: Catalogue): string[] {
  const themes = new Set(catalogue.themes.map(({ slug }) => slug))
  const indicators = new Set<string>(catalogue.indicators.map(({ slug }) => slug))
  const areas = new Set<string>(catalogue.areas.map(({ code }) => code))

  return [
    ...twice(
      'Temaet',
      catalogue.themes.map(({ slug }) => slug),
    ),
    ...twice(
      'Nøgletallet',
      catalogue.indicators.map(({ slug }) => slug),
    ),
    ...twice(
      'Områdekoden',
      catalogue.areas.map(({ code }) => code),
    ),
    ...twice(
      'Områdets navn i adresser',
      catalogue.areas.map(({ slug }) => slug),
    ),
    ...unknown(
      'Temaet',
      catalogue.indicators.map(({ theme }) => theme),
      themes,
    ),
    ...unknown('Nøgletallet', sharesOf(catalogue), indicators),
    ...twice('Andelen', sharesOf(catalogue)),
    ...catalogue.indicators.flatMap((one) => shareFault(one, catalogue.indicators) ?? []),
    ...unknown(
      'Nøgletallet',
      catalogue.breaks.flatMap((item) => item.indicators),
      indicators,
    ),
    ...unknown(
      'Nøgletallet',
      catalogue.gaps.map(({ indicator }) => indicator),
      indicators,
    ),
    ...unknown(
      'Nøgletallet',
      catalogue.footnotes.map(({ indicator }) => indicator),
      indicators,
    ),
    ...unknown('Nøgletallet', catalogue.reportTemplates.flatMap(indicatorsOf), indicators),
    ...twice(
      'Rapportskabelonen',
      catalogue.reportTemplates.map(({ slug }) => slug),
    ),
    ...catalogue.reportTemplates.flatMap(({ sections }) =>
      twice(
        'Rapportens afsnit',
        sections.map(({ slug }) => slug),
      ),
    ),
    ...twice(
      'Tærsklen for enheden',
      catalogue.levelThresholds.map(({ unit }) => unit),
    ),
    ...unknown('Nøgletallet', catalogue.goals.flatMap(indicatorsOfGoal), indicators),
    ...unknown(
      'Området',
      catalogue.gaps.flatMap(({ area }) => area ?? []),
      areas,
    ),
    ...unknown(
      'Området',
      catalogue.footnotes.flatMap(({ area }) => area ?? []),
      areas,
    ),
    ...unknown('Området', catalogue.goals.flatMap(areasOfGoal), areas),
    ...unknown(
      'Området',
      catalogue.meetings.map(({ area }) => area),
      areas,
    ),
    ...unknown(
      'Området',
      catalogue.areas.flatMap(({ members }) => members),
      areas,
    ),
    ...unknown(
      'Området',
      catalogue.indicators.flatMap(({ onlyAreas }) => onlyAreas),
      areas,
    ),
  ]
}

function sharesOf({ indicators }: Pick<Catalogue, 'indicators'>): string[] {
  return indicators.flatMap(({ share }) => share ?? [])
}

function twice(what: string, names: readonly string[]): string[] {
  const repeated = names.filter((name, index) => names.indexOf(name) !== index)
  return repeated.map((name) => `${what} »${name}« står to gange.`)
}

function unknown(what: string, names: readonly string[], known: ReadonlySet<string>): string[] {
  return names.filter((name) => !known.has(name)).map((name) => `${what} »${name}« findes ikke.`)
}

/** The breaks of one indicator, oldest first. */
export function breaksOf(catalogue: Pick<Catalogue, 'breaks'>, indicator: IndicatorSlug): Break[] {
  return catalogue.breaks
    .filter(({ indicators }) => indicators.includes(indicator))
    .toSorted((a, b) => a.date.localeCompare(b.date))
}
