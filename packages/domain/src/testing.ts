import { AreaCode } from './area.ts'
import { Break } from './break.ts'
import { CategorySlug, Indicator, IndicatorSlug, total } from './indicator.ts'
import type { Observation } from './observation.ts'
import { Period } from './period.ts'
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
