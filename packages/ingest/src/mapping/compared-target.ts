import type { FileShape, Indicator } from '@noegletal/domain'
import {
  type BenchmarkMeasure,
  benchmarkListOf,
  benchmarkMeasureOf,
  statedSign,
} from '../dialects/benchmark-words.ts'
import { type FoundTarget, type Measured, notFound } from './measured.ts'
import { textsAround } from './place-and-time.ts'

const comparedUnits: Partial<Record<BenchmarkMeasure, Indicator['unit']>> = {
  rank: 'rank',
  'difference-in-share': 'percentage-points',
  'difference-in-persons': 'person-difference',
  money: 'dkk-millions',
}

/** A place or a difference in the ministry's comparison; null for what is no part of one. */
export function comparedTarget(
  { shape, measure, member }: Measured,
  indicators: readonly Indicator[],
): FoundTarget | null {
  const kind = benchmarkMeasureOf(measure)
  if (kind === null || !isComparison(shape)) return null
  const unit = comparedUnits[kind]
  const texts = [member ?? '', measure.split(':')[0] ?? '', ...textsAround(shape)]
  const list = texts.map(benchmarkListOf).find((found) => found !== null)
  if (unit === undefined || list === undefined) return notFound
  const indicator = indicators.find(
    (candidate) =>
      candidate.unit === unit &&
      candidate.source.publisher === 'Beskæftigelsesministeriet' &&
      (benchmarkListOf(candidate.title) ?? 'samlet') === list,
  )
  return indicator === undefined
    ? notFound
    : { indicator: indicator.slug, ...signOf(measure, kind) }
}

/** Whether a file is the ministry's comparison, as its list or as table y30r21 of jobindsats.dk. */
export function isComparison({ dialect, measures }: FileShape): boolean {
  const hasExpected = measures.some((measure) => /forventet/i.test(measure))
  return dialect === 'benchmark-list' || (dialect.startsWith('jobindsats') && hasExpected)
}

function signOf(measure: string, kind: BenchmarkMeasure): Pick<FoundTarget, 'factor' | 'assumed'> {
  if (kind === 'money') {
    return { factor: /merudgift|merforbrug/i.test(measure) ? -1 : 1, assumed: null }
  }
  if (kind === 'rank') return { factor: 1, assumed: null }
  const sign = statedSign(measure)
  const assumed = `om en positiv forskel i »${measure}« er færre end forventet, som i ministeriets lister; så vendes fortegnet`
  return sign === null ? { factor: -1, assumed } : { factor: sign, assumed: null }
}
