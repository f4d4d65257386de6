import {
  type Dimension,
  type FileAxis,
  type FileShape,
  type Granularity,
  type Indicator,
  type MappedTarget,
  unitKind,
} from '@noegletal/domain'
import { foldName } from '../cells/folded-name.ts'
import { isTotal } from '../cells/total-word.ts'
import { benchmarkListOf, benchmarkMeasureOf, statedSign } from '../dialects/benchmark-words.ts'
import type { BenchmarkMeasure } from '../dialects/benchmark-words.ts'
import { budgetMeasureOf, deviationSign } from '../dialects/budget-words.ts'
import { fitsMeasure } from './measure-words.ts'
import { textsAround } from './place-and-time.ts'

/** What one figure of a file is called, and what else of the file decides which indicator it is of. */
export type Measured = {
  readonly shape: FileShape
  readonly measure: string
  /** The member of the indicator axis; null without one. */
  readonly member: string | null
  /** The granularities of the file's periods; empty when they are not known yet. */
  readonly granularities: ReadonlySet<Granularity>
}

export type FoundTarget = Pick<MappedTarget, 'indicator' | 'factor'> & {
  /** What was assumed, as a Danish clause; somebody must confirm it. */
  readonly assumed: string | null
}

const notFound: FoundTarget = { indicator: null, factor: 1, assumed: null }

/** Finds the indicator that a measure of a file feeds: by the ministry's lists, the budget's words, its name, or its table. */
export function findTarget(measured: Measured, indicators: readonly Indicator[]): FoundTarget {
  const possible = indicators.filter(({ granularity }) => isPossible(granularity, measured))
  const stated = comparedTarget(measured, possible) ?? budgetTarget(measured, possible)
  if (stated !== null) return stated
  const found =
    named(measured.member ?? measured.measure, possible) ??
    ofTable(measured, possible) ??
    ofDimension(measured, possible)
  return found === null ? notFound : { ...notFound, indicator: found.slug }
}

function isPossible(granularity: Granularity, { granularities }: Measured): boolean {
  return granularities.size === 0 || granularities.has(granularity)
}

const comparedUnits: Partial<Record<BenchmarkMeasure, Indicator['unit']>> = {
  rank: 'rank',
  'difference-in-share': 'percentage-points',
  'difference-in-persons': 'person-difference',
  money: 'dkk-millions',
}

/** A place or a difference in the ministry's comparison; null for what is no part of one. */
function comparedTarget(
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

/** A budget's figures are an estimate for a year, and never fed to an indicator that counts persons on a benefit. */
function budgetTarget(
  { shape, measure }: Measured,
  indicators: readonly Indicator[],
): FoundTarget | null {
  if (shape.dialect !== 'budget' && shape.dialect !== 'spending') return null
  const kind = budgetMeasureOf(measure)
  const indicator = onlyOne(
    indicators.filter(
      ({ title, unit, granularity }) =>
        granularity === 'year' &&
        (unitKind(unit) === 'money') === (shape.dialect === 'spending') &&
        budgetMeasureOf(title) === kind,
    ),
  )
  if (kind === null || indicator === null) return notFound
  if (kind !== 'deviation') return { ...notFound, indicator: indicator.slug }
  const sign = deviationSign(measure)
  // Money: a saving is positive. Persons: more than expected is positive, as for every difference in persons.
  const turn = unitKind(indicator.unit) === 'money' ? 1 : -1
  const assumed = `at »${measure}« er budget minus forventet regnskab`
  return {
    indicator: indicator.slug,
    factor: (sign ?? 1) === turn ? 1 : -1,
    assumed: sign === null ? assumed : null,
  }
}

/** An indicator that is called the same, by title or slug. */
function named(text: string, indicators: readonly Indicator[]): Indicator | null {
  const plain = foldName(text)
  const bySlug = indicators.find(({ slug }) => foldName(slug) === plain)
  return bySlug ?? onlyOne(indicators.filter(({ title }) => foldName(title) === plain))
}

/** An indicator of the file's table. One that sums several tables is not in any of them. */
function ofTable({ shape, measure }: Measured, indicators: readonly Indicator[]): Indicator | null {
  if (shape.tableId === null) return null
  const tableId = plainTable(shape.tableId)
  const ofIt = indicators.filter(({ source }) => plainTable(source.tableId ?? '') === tableId)
  return mostFitting(
    shape,
    ofIt.filter((indicator) => fitsMeasure(measure, indicator)),
  )
}

/** `PTVA02` and `ptv_a02` are one table. */
const plainTable = (tableId: string): string => tableId.toLowerCase().replaceAll(/[^a-z0-9,]/g, '')

/** Without a table's name: the one indicator of the publisher that is split by the same members as the file. */
function ofDimension(
  { shape, measure }: Measured,
  indicators: readonly Indicator[],
): Indicator | null {
  if (shape.tableId !== null || !shape.dialect.startsWith('jobindsats')) return null
  const split = indicators.filter(
    (indicator) =>
      indicator.source.publisher === 'jobindsats.dk' &&
      (indicator.dimension?.categories.length ?? 0) > 3 &&
      isSplitBy(shape, indicator) &&
      fitsMeasure(measure, indicator),
  )
  return onlyOne(split)
}

/** Of several, the one that is split as the file is; an indicator that is split needs no split in the file. */
function mostFitting(shape: FileShape, indicators: readonly Indicator[]): Indicator | null {
  return (
    onlyOne(indicators) ?? onlyOne(indicators.filter((indicator) => isSplitBy(shape, indicator)))
  )
}

/** Whether the members of some axis are mostly the categories of an indicator. */
export function isSplitBy({ axes }: Pick<FileShape, 'axes'>, { dimension }: Indicator): boolean {
  if (dimension === null) return false
  return axes.some((axis) => categoriesIn(axis, dimension) * 2 >= dimension.categories.length)
}

/** Whether an axis holds an indicator's categories: most of what it has beside the total are some of them. */
export function holdsCategories(axis: FileAxis, { dimension }: Indicator): boolean {
  if (dimension === null) return false
  const parts = axis.members.filter((member) => !isTotal(member, axis.heading))
  return parts.length > 0 && categoriesIn(axis, dimension) * 2 >= parts.length
}

function categoriesIn({ members }: FileAxis, { categories }: Dimension): number {
  const names = new Set(members.map(foldName))
  return categories.filter(
    ({ slug, title }) => names.has(foldName(title)) || names.has(foldName(slug)),
  ).length
}

function onlyOne<T>(found: readonly T[]): T | null {
  const [only, ...others] = found
  return only !== undefined && others.length === 0 ? only : null
}
