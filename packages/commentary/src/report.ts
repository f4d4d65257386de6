import type {
  AreaCode,
  FigureSelection,
  IndicatorSlug,
  Period,
  ReportTemplate,
  SectionTemplate,
  StatementChoice,
} from '@noegletal/domain'
import { total, unitKind, yearWindow } from '@noegletal/domain'
import { chosenStatements } from './chosen-statements.ts'
import { type Cell, type DescribedIndicator, type Figures, findNewest } from './figures.ts'
import { type FiguresLine, figuresLines, printLine } from './figures-line.ts'
import { goalStatement } from './goals/goal-statement.ts'
import { preliminaryRemark } from './preliminary.ts'
import { type FigureLookup, type ReportFigures, createFigureLookup } from './report-figures.ts'
import { type Sentence, type Statement, toClaim } from './sentence.ts'

/** Indicators with the window each is shown in: a year and a period, ending with the own area's newest figure. */
export type ReportView = {
  readonly areas: readonly AreaCode[]
  readonly series: readonly {
    readonly indicator: IndicatorSlug
    readonly from: Period
    readonly til: Period
  }[]
}

/** A sentence in its place; `key` names the place within the section and stays the same while figures and words change. */
export type ReportSentence = Sentence & { readonly key: string }

export type ReportSection = {
  readonly slug: string
  readonly heading: string
  readonly sentences: readonly ReportSentence[]
  readonly figures: readonly FiguresLine[]
  /** Null where none is wanted, or none of its indicators has a figure. */
  readonly chart: ReportView | null
  readonly table: ReportView | null
}

export type ReportOptions = {
  /** The area that the report is about, then those it is compared with. */
  readonly areas: readonly [AreaCode, ...AreaCode[]]
  /** The newest period that is told of; each indicator goes as far as it has figures. Null for the newest there are. */
  readonly til: Period | null
}

/**
 * The text about the figures, section by section, as its template says; a section that has nothing to say is left out. As of which day they are known is decided by the
 * figures that are handed in. Throws a `RangeError` for an area or indicator that the catalogue does not have.
 */
export function writeReport(
  template: ReportTemplate,
  figures: ReportFigures,
  options: ReportOptions,
): ReportSection[] {
  const lookup = createFigureLookup(figures, options)
  const goals = sayGoals(figures, options)
  return template.sections
    .map((section) => writeSection(section, lookup, goals))
    .filter(({ sentences, figures: lines }) => sentences.length + lines.length > 0)
}

function writeSection(
  section: SectionTemplate,
  lookup: FigureLookup,
  goals: readonly Said[],
): ReportSection {
  const spoken = new Set(section.statements.flatMap(({ indicators }) => indicators))
  const said = [
    ...section.statements.flatMap((choice) => sayChosen(choice, lookup)),
    ...goals.filter(({ indicator }) => spoken.has(indicator.slug)),
  ]
  const lines = section.figures.flatMap((selection) =>
    figuresLines(selectFigures(selection, lookup)),
  )
  const cells = [
    ...said.flatMap(({ statement }) => statement.cells),
    ...lines.flatMap((line) => line.cells),
  ]
  return {
    slug: section.slug,
    heading: section.heading,
    sentences: [...onceEach(said), ...remark(cells)],
    figures: lines.map(printLine),
    chart: toView(section.chart, lookup),
    table: toView(section.table, lookup),
  }
}

type Said = {
  readonly indicator: DescribedIndicator
  readonly statement: Statement
  readonly key: string
}

/** How the goals of the area that the report is about stand; a section has those of the indicators that it speaks of. */
function sayGoals({ goals }: ReportFigures, { areas: [own], til }: ReportOptions): Said[] {
  const keys = new Map<string, number>()
  return goals
    .filter(({ goal }) => goal.area === own)
    .flatMap((about) => {
      const { indicator, name, category } = about.goal
      const place = [indicator, 'goal', name, ...(category === total ? [] : [category])].join(' ')
      const count = (keys.get(place) ?? 0) + 1
      keys.set(place, count)
      const statement = goalStatement(about, til)
      const key = count === 1 ? place : `${place} ${count}`
      return statement === null ? [] : [{ indicator: about.indicator, statement, key }]
    })
}

function sayChosen(
  { indicators, kinds, compareWith }: StatementChoice,
  lookup: FigureLookup,
): Said[] {
  const all = indicators.map((indicator) => lookup(indicator, ['own', ...compareWith]))
  // The figures of a ranking are said with its place.
  const place = all.find(({ indicator }) => unitKind(indicator.unit) === 'rank')
  const beside = all.filter((figures) => figures !== place)
  const each = kinds.includes('place') && place !== undefined ? [{ ...place, beside }] : all
  return each.flatMap((figures) =>
    chosenStatements(kinds, figures).map((statement, index) => {
      const parts = [figures.indicator.slug, ...kinds.slice(0, 1), ...compareWith]
      return {
        indicator: figures.indicator,
        statement,
        key: [...parts, ...(index === 0 ? [] : [index + 1])].join(' '),
      }
    }),
  )
}

/** Two indicators can miss their figures for one reason. */
function onceEach(said: readonly Said[]): ReportSentence[] {
  const sentences = said.map(({ indicator, statement, key }) => ({
    key,
    ...toClaim(statement, indicator),
  }))
  return sentences.filter(
    ({ text }, index) => sentences.findIndex((other) => other.text === text) === index,
  )
}

function remark(cells: readonly Cell[]): ReportSentence[] {
  const statement = preliminaryRemark(cells)
  const [first] = statement?.cells ?? []
  if (statement === null || first === undefined) return []
  return [{ key: statement.kind, ...toClaim(statement, first.indicator) }]
}

function selectFigures({ indicators, areas }: FigureSelection, lookup: FigureLookup): Figures[] {
  return indicators.map((indicator) => lookup(indicator, areas))
}

function toView(selection: FigureSelection | null, lookup: FigureLookup): ReportView | null {
  if (selection === null) return null
  const selected = selectFigures(selection, lookup)
  const series = selected.flatMap((figures) => {
    const newest = findNewest(figures)
    const [from] = newest === null ? [] : yearWindow(newest.period)
    if (newest === null || from === undefined) return []
    return [{ indicator: figures.indicator.slug, from, til: newest.period }]
  })
  const areas = (selected[0]?.lines ?? []).map(({ area }) => area.code)
  return series.length === 0 ? null : { areas, series }
}
