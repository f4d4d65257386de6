import {
  type Dimension,
  type FileAxis,
  type FileShape,
  type Granularity,
  type Indicator,
  readPeriod,
} from '@noegletal/domain'
import { foldName, withoutFootmark } from '../cells/folded-name.ts'
import { isTotal } from '../cells/total-word.ts'
import { budgetTarget } from './budget-target.ts'
import { comparedTarget } from './compared-target.ts'
import { canStandOver, fitsMeasure } from './measure-words.ts'
import { type FoundTarget, type Measured, notFound, onlyOne } from './measured.ts'

/** Finds the indicator that a measure of a file feeds: by the ministry's lists, the budget's words, its name, or its table. */
export function findTarget(measured: Measured, indicators: readonly Indicator[]): FoundTarget {
  const possible = indicators.filter(({ granularity }) => isPossible(granularity, measured))
  const stated = comparedTarget(measured, possible) ?? budgetTarget(measured, possible)
  if (stated !== null) return stated
  const found =
    byName(measured, possible) ?? ofTable(measured, possible) ?? ofDimension(measured, possible)
  return found === null ? notFound : { ...notFound, indicator: found.slug }
}

function isPossible(granularity: Granularity, { granularities }: Measured): boolean {
  return granularities.size === 0 || granularities.has(granularity)
}

/** An indicator that is called the same, by title or slug. */
function named(text: string, indicators: readonly Indicator[]): Indicator | null {
  const plain = foldName(text)
  const bySlug = indicators.find(({ slug }) => foldName(slug) === plain)
  return bySlug ?? onlyOne(indicators.filter(({ title }) => foldName(title) === plain))
}

/** An indicator that the measure is called by. Where a heading like `Pct.` leaves it open, the title may name it. */
function byName(measured: Measured, indicators: readonly Indicator[]): Indicator | null {
  const { shape, measure, member } = measured
  if (member === null && shape.dialect === 'wide') return namedAround(shape, indicators)
  const own = named(member ?? measure, indicators)
  if (own !== null || shape.dialect !== 'table' || shape.measures.length > 1) return own
  const titled = member === null ? named(titleOf(shape), indicators) : null
  return titled !== null && canStandOver(measure, titled) ? titled : null
}

/** The figures of a wide table have no heading of their own: its title says what they are, or the heading at its corner. */
function namedAround(shape: FileShape, indicators: readonly Indicator[]): Indicator | null {
  const texts = [titleOf(shape), ...shape.axes.map(({ heading }) => heading)]
  const found = texts.map((text) => named(text, indicators)).filter((one) => one !== null)
  return onlyOne([...new Set(found)])
}

/** The title without the period that it may end with: `Bruttoledighed, marts 2019`. */
function titleOf({ title }: Pick<FileShape, 'title'>): string {
  const [first = '', ...rest] = (title ?? '').split(/[,:]|\s[–-]\s/)
  return rest.every((part) => readPeriod(part) !== null) ? first : (title ?? '')
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
  const names = new Set(members.map((member) => foldName(withoutFootmark(member))))
  return categories.filter(
    ({ slug, title }) => names.has(foldName(title)) || names.has(foldName(slug)),
  ).length
}
