import type { FileShape, Indicator } from '@noegletal/domain'
import {
  type BenchmarkMeasure,
  benchmarkListOf,
  benchmarkMeasureOf,
  statedSign,
} from '../dialects/benchmark-words.ts'
import { type FoundTarget, type Measured, notFound } from './measured.ts'
import { textsAround } from './place-and-time.ts'

type Compared = {
  readonly unit: Indicator['unit']
  /** What tells the expected and the actual share apart, which have the same unit. */
  readonly says?: RegExp
}

const comparedFigures: Partial<Record<BenchmarkMeasure, Compared>> = {
  rank: { unit: 'rank' },
  'expected-share': { unit: 'percent-of-population', says: /forventet/i },
  'actual-share': { unit: 'percent-of-population', says: /faktisk/i },
  'difference-in-share': { unit: 'percentage-points' },
  'difference-in-persons': { unit: 'person-difference' },
  money: { unit: 'dkk-millions' },
}

// A share has no sign, whatever a heading says of its group.
const unsigned: ReadonlySet<BenchmarkMeasure> = new Set(['rank', 'expected-share', 'actual-share'])

/** A place or a difference in the ministry's comparison; null for what is no part of one. */
export function comparedTarget(
  { shape, measure, member }: Measured,
  indicators: readonly Indicator[],
): FoundTarget | null {
  const kind = benchmarkMeasureOf(measure)
  if (kind === null || !isComparison(shape)) return null
  const compared = comparedFigures[kind]
  const texts = [member ?? '', measure.split(':')[0] ?? '', ...textsAround(shape)]
  const list = texts.map(benchmarkListOf).find((found) => found !== null)
  if (compared === undefined || list === undefined) return notFound
  const indicator = indicators.find(
    (candidate) =>
      candidate.unit === compared.unit &&
      compared.says?.test(candidate.measure) !== false &&
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
  if (unsigned.has(kind)) return { factor: 1, assumed: null }
  const sign = statedSign(measure)
  const assumed = `om en positiv forskel i »${measure}« er færre end forventet, som i ministeriets lister; så vendes fortegnet`
  return sign === null ? { factor: -1, assumed } : { factor: sign, assumed: null }
}
