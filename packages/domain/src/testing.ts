import { AreaCode, type AreaKind } from './area.ts'
import { Break, type Gap } from './break.ts'
import { Goal } from './goal.ts'
import { CategorySlug, Indicator, IndicatorSlug, total } from './indicator.ts'
import type { Observation } from './observation.ts'
import { Period, shiftPeriod } from './period.ts'
import { ReportTemplate } from './report-template.ts'
import type { KnownFigures } from './shown-figures.ts'
import type { ShownArea, ShownPoint } from './shown-series.ts'
import { missingValue, numberValue } from './value.ts'

type ObservationWords = {
  readonly indicator?: string
  readonly area?: string
  readonly category?: string
  readonly period?: string
  /** Null for a suppressed cell. */
  readonly number?: number | null
  readonly preliminary?: boolean
  readonly note?: string | null
}

/** A valid observation in every field that the test does not mention: Herning's gross unemployment in March 2019, 3.4. */
export function anObservation(words: ObservationWords = {}): Observation {
  const number = words.number === undefined ? 3.4 : words.number
  return {
    indicator: IndicatorSlug.parse(words.indicator ?? 'bruttoledighed'),
    area: AreaCode.parse(words.area ?? '657'),
    category: words.category === undefined ? total : CategorySlug.parse(words.category),
    period: Period.parse(words.period ?? '2019M03'),
    value: number === null ? missingValue('suppressed') : numberValue(number),
    preliminary: words.preliminary ?? false,
    note: words.note ?? null,
  }
}

/** A valid indicator in every field that the test does not mention: gross unemployment. */
export function anIndicator(words: Partial<Record<keyof Indicator, unknown>> = {}): Indicator {
  return Indicator.parse({
    slug: 'bruttoledighed',
    theme: 'ledighed',
    title: 'Bruttoledighed',
    measure: 'pct. af arbejdsstyrken',
    phrase: 'bruttoledigheden',
    unit: 'percent-of-labour-force',
    decimals: 1,
    direction: 'lower',
    granularity: 'month',
    denominator: 'arbejdsstyrken 16-66 år',
    preliminaryPeriods: 2,
    source: { publisher: 'jobindsats.dk', tableId: 'y25i03', url: 'https://jobindsats.dk' },
    definition: 'Ledige og aktiverede, der er vurderet jobparate.',
    dimension: null,
    usualLagDays: 42,
    onOverview: true,
    onlyAreas: [],
    replaces: null,
    ...words,
  })
}

/** A valid break in every field that the test does not mention: a reform of gross unemployment on 1 January 2019. */
export function aBreak(words: Partial<Record<keyof Break, unknown>> = {}): Break {
  return Break.parse({
    date: '2019-01-01',
    kind: 'break',
    label: 'Reform',
    description: 'En reform ændrede, hvem der tælles med.',
    source: 'Loven om reformen',
    indicators: ['bruttoledighed'],
    ...words,
  })
}

/** A valid area in every field that the test does not mention: Herning. */
export function anArea(code = '657', name = 'Herning', kind: AreaKind = 'municipality'): ShownArea {
  return { code: AreaCode.parse(code), slug: code, name, kind }
}

export const herning = anArea()
export const rar = anArea('rar-vestjylland', 'RAR Vestjylland', 'rar')
export const country = anArea('000', 'Hele landet', 'country')

/** A valid point in every field that the test does not mention; null is a suppressed figure. */
export function aPoint(
  period: string,
  number: number | null,
  words: Partial<ShownPoint> = {},
): ShownPoint {
  return {
    period: Period.parse(period),
    value: number === null ? missingValue('suppressed') : numberValue(number),
    preliminary: false,
    simulated: false,
    importId: 1,
    note: null,
    ...words,
  }
}

/** Points one after another from a period on; undefined leaves one out. */
export function points(
  from: string,
  numbers: readonly (number | null | undefined)[],
): ShownPoint[] {
  const first = Period.parse(from)
  return numbers.flatMap((number, index) =>
    number === undefined ? [] : aPoint(shiftPeriod(first, index), number),
  )
}

/** What is known in every respect that the test does not mention: two months of gross unemployment in Herning and the country. */
export function someFigures(words: Partial<KnownFigures> = {}): KnownFigures {
  return { ...twoMonths(), ...words }
}

/** The same with lists that may be written to, as a reply has them. */
export function twoMonths() {
  return {
    indicator: anIndicator(),
    category: total,
    series: [
      { area: herning, points: points('2019M08', [3.1, 3]) },
      { area: country, points: points('2019M08', [3.6, 3.5]) },
    ],
    breaks: [],
    gaps: [],
    footnotes: [],
  } satisfies KnownFigures
}

/** A gap in the figures of every area, for a stated reason. */
export function aGap(from: string, til: string | null, words: Partial<Gap> = {}): Gap {
  return {
    indicator: IndicatorSlug.parse('bruttoledighed'),
    area: null,
    from: Period.parse(from),
    til: til === null ? null : Period.parse(til),
    reason: 'Kilden viste ikke tal.',
    expected: null,
    simulated: false,
    ...words,
  }
}

/** A template of one section on gross unemployment, compared with the country. */
export function aTemplate(slug = 'noegletal'): ReportTemplate {
  const selection = { indicators: ['bruttoledighed'], areas: ['own', 'country'] }
  return ReportTemplate.parse({
    slug,
    title: 'Nøgletal på beskæftigelsesområdet',
    sections: [
      {
        slug: 'ledighed',
        heading: 'Ledighed',
        statements: [
          {
            indicators: ['bruttoledighed'],
            kinds: ['whole-window', 'since', 'latest'],
            compareWith: ['country'],
          },
        ],
        figures: [selection],
        chart: selection,
        table: null,
      },
    ],
  })
}

/** A valid goal in every field that the test does not mention: at most 3.0 in gross unemployment in each month of 2019. */
export function aGoal(words: Partial<Record<keyof Goal, unknown>> = {}): Goal {
  return Goal.parse({
    name: 'political',
    title: 'Lav ledighed',
    indicator: 'bruttoledighed',
    area: '657',
    category: 'i-alt',
    from: '2019M01',
    til: '2019M12',
    target: { kind: 'level', side: 'lower', level: 3 },
    owner: 'Beskæftigelsesudvalget',
    source: 'Beskæftigelsesplan 2019',
    decidedOn: '2018-12-04',
    note: null,
    ...words,
  })
}
