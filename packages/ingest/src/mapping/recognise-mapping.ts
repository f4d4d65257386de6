import {
  type FileAxis,
  type FileShape,
  type Granularity,
  type Indicator,
  type MappedAxis,
  type MappedTarget,
  type Mapping,
  granularityOf,
  readPeriod,
} from '@noegletal/domain'
import { createAreaFinder } from '../cells/area-names.ts'
import { foldName } from '../cells/folded-name.ts'
import { isTotal } from '../cells/total-word.ts'
import { benchmarkListOf } from '../dialects/benchmark-words.ts'
import { longMapping } from '../dialects/long-layout.ts'
import { isComparison } from './compared-target.ts'
import { findTarget, holdsCategories, isSplitBy } from './find-target.ts'
import { type PlaceOrTime, areaAround, periodAround, placesAndTimes } from './place-and-time.ts'
import type { CatalogueWords } from './proposal.ts'

/** A mapping read off a file, with what was assumed (Danish clauses). */
export type Recognised = { readonly mapping: Mapping; readonly assumed: readonly string[] }

/** Reads off a file's headings and members what its axes are and which indicators its measures feed. */
export function recogniseMapping(shape: FileShape, catalogue: CatalogueWords): Recognised {
  // Its headings say it all, also where its members are all misspelt: then they are errors, not questions.
  if (shape.dialect === 'long') {
    return { mapping: longMapping(shape.axes.map(({ heading }) => heading)), assumed: [] }
  }
  const kinds = placesAndTimes(shape.axes, createAreaFinder(catalogue.areas))
  const indicatorAxis = shape.axes.find(
    (axis, index) => kinds[index] === 'other' && namesIndicators(axis, shape, catalogue),
  )
  const found = targetsOf(shape, { kinds, indicatorAxis, catalogue })
  const fed = indicatorsFed(found.targets, catalogue.indicators)
  const axes = shape.axes.map((axis, index) =>
    axis === indicatorAxis
      ? roleOnly(axis, 'indicator')
      : mapAxis(axis, kinds[index] ?? 'other', fed),
  )
  return { mapping: around({ axes, ...found, fed }, { shape, catalogue }), assumed: found.assumed }
}

const indicatorHeadings = new Set(['noegletal', 'indikator', 'indicator'])

function namesIndicators(
  { heading, members }: FileAxis,
  shape: FileShape,
  { indicators }: CatalogueWords,
): boolean {
  if (indicatorHeadings.has(foldName(heading))) return true
  const said = members.filter((member) => member.trim() !== '')
  if (isComparison(shape)) {
    return said.length > 0 && said.every((member) => benchmarkListOf(member) !== null)
  }
  const names = new Set(indicators.flatMap(({ slug, title }) => [foldName(slug), foldName(title)]))
  return said.length > 1 && said.every((member) => names.has(foldName(member)))
}

type Split = {
  readonly kinds: readonly PlaceOrTime[]
  readonly indicatorAxis: FileAxis | undefined
  readonly catalogue: CatalogueWords
}

type Found = { readonly targets: MappedTarget[]; readonly assumed: string[] }

function targetsOf(shape: FileShape, { kinds, indicatorAxis, catalogue }: Split): Found {
  const granularities = granularitiesOf(shape, kinds)
  const members = indicatorAxis?.members ?? [null]
  const assumed = new Set<string>()
  const targets = members.flatMap((member) =>
    shape.measures.map((measure) => {
      const found = findTarget({ shape, measure, member, granularities }, catalogue.indicators)
      if (found.assumed !== null) assumed.add(found.assumed)
      return { measure, member, indicator: found.indicator, factor: found.factor }
    }),
  )
  return { targets: withoutDoubles(targets), assumed: [...assumed] }
}

function granularitiesOf({ axes }: FileShape, kinds: readonly PlaceOrTime[]): Set<Granularity> {
  const members = axes[kinds.indexOf('period')]?.members ?? []
  const periods = members.map((member) => readPeriod(member)).filter((period) => period !== null)
  return new Set(periods.map(granularityOf))
}

/** Two measures that look like one indicator are for a person to tell apart. */
function withoutDoubles(targets: readonly MappedTarget[]): MappedTarget[] {
  const uses = Map.groupBy(targets, ({ indicator }) => indicator)
  return targets.map((target) =>
    (uses.get(target.indicator)?.length ?? 0) > 1 ? { ...target, indicator: null } : target,
  )
}

function indicatorsFed(
  targets: readonly MappedTarget[],
  indicators: readonly Indicator[],
): Indicator[] {
  const slugs = new Set<string | null>(targets.map(({ indicator }) => indicator))
  return indicators.filter(({ slug }) => slugs.has(slug))
}

const roleOnly = ({ heading }: FileAxis, role: MappedAxis['role']): MappedAxis => ({
  heading,
  role,
  member: null,
})

const noteHeadings = new Set([
  'note',
  'noter',
  'bemaerkning',
  'bemaerkninger',
  'kommentar',
  'kilde',
])

function mapAxis(axis: FileAxis, kind: PlaceOrTime, fed: readonly Indicator[]): MappedAxis {
  if (kind !== 'other') return roleOnly(axis, kind)
  const heading = foldName(axis.heading)
  if (axis.members.every((member) => member.trim() === '')) return roleOnly(axis, 'unused')
  if (heading === 'status') return roleOnly(axis, 'status')
  if (noteHeadings.has(heading)) return roleOnly(axis, 'note')
  if (
    (heading === 'kategori' && !axis.members.every((member) => isTotal(member))) ||
    fed.some(
      (indicator) => holdsCategories(axis, indicator) || isSplitBy({ axes: [axis] }, indicator),
    )
  ) {
    return roleOnly(axis, 'category')
  }
  return { heading: axis.heading, role: 'fixed', member: totalOf(axis) }
}

/** The member that is the total of an axis; its only member where it has one; null when a person must choose. */
export function totalOf({ heading, members, memberCount }: FileAxis): string | null {
  const [only] = members
  if (memberCount === 1 && only !== undefined) return only
  const total = members.find((member) => isTotal(member, heading))
  if (total !== undefined) return total
  const [last, ...others] = members.filter((member) => /(?:^| )i alt$/i.test(member.trim()))
  return last !== undefined && others.length === 0 ? last : null
}

type Parts = Pick<Mapping, 'axes' | 'targets'> & { readonly fed: readonly Indicator[] }

/** Adds the area and the period that a file without them names in its title or notes. */
function around(
  { axes, targets, fed }: Parts,
  { shape, catalogue }: { readonly shape: FileShape; readonly catalogue: CatalogueWords },
): Mapping {
  const has = (role: MappedAxis['role']): boolean => axes.some((axis) => axis.role === role)
  const [onlyArea, ...otherAreas] = new Set(fed.flatMap(({ onlyAreas }) => onlyAreas))
  const [granularity = null] = fed.map((indicator) => indicator.granularity)
  const place = areaAround(shape, catalogue)
  const own =
    otherAreas.length === 0 ? catalogue.areas.find(({ code }) => code === onlyArea) : undefined
  return {
    axes,
    targets,
    categories: [],
    area: has('area') ? null : (place ?? own?.code ?? null),
    period: has('period') ? null : periodAround(shape, granularity),
  }
}
