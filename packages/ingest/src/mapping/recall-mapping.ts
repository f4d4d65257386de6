import type {
  FileShape,
  MappedAxis,
  MappedTarget,
  Mapping,
  RememberedMapping,
  Renaming,
} from '@noegletal/domain'
import { areAlike, differInTime } from './alike-headings.ts'

/** An earlier mapping in the words of this file. */
export type Recalled = {
  readonly mapping: Mapping
  readonly remembered: RememberedMapping
  readonly renamings: readonly Renaming[]
}

/**
 * The earlier mappings that fit a file, the one used last first: of the same dialect, for the same headings or such as
 * differ in one or two that are alike, and of the same table as far as it is known.
 */
export function recallMappings(
  shape: FileShape,
  remembered: readonly RememberedMapping[],
): Recalled[] {
  const ofDialect = remembered
    .filter(
      ({ dialect, tableId }) => dialect === shape.dialect && sameTable(tableId, shape.tableId),
    )
    .toSorted((a, b) => b.usedAt.localeCompare(a.usedAt))
  const exact = ofDialect.filter(({ headerKey }) => headerKey === shape.headerKey)
  const found = exact.length > 0 ? exact : ofDialect
  const recalled = found.flatMap((one) => recall(shape, one) ?? [])
  const ofTable = recalled.filter(
    (one) => shape.tableId !== null && one.remembered.tableId === shape.tableId,
  )
  return ofTable.length > 0 ? ofTable.slice(0, 1) : recalled
}

const sameTable = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one.toLowerCase() === other.toLowerCase()

/** More than two renamed headings are another table. */
const renamedAtMost = 2

function recall(shape: FileShape, remembered: RememberedMapping): Recalled | null {
  const now = [...shape.axes.map(({ heading }) => heading), ...shape.measures]
  const renamed = renamedHeadings(now, remembered.headings)
  if (renamed === null || renamed.size > renamedAtMost) return null
  const renamings = [...renamed].map(([before, heading]) => ({ heading, before }))
  const isMapped = ({ before }: Renaming): boolean =>
    remembered.mapping.axes.some(({ heading }) => heading === before) ||
    remembered.mapping.targets.some(({ measure }) => measure === before)
  const mapping = inWordsOf(shape, { mapping: remembered.mapping, renamed })
  return { mapping, remembered, renamings: renamings.filter(isMapped).filter(isNews) }
}

/** From the earlier heading to today's, for those that differ; null when they cannot be paired one to one. */
function renamedHeadings(
  now: readonly string[],
  before: readonly string[],
): Map<string, string> | null {
  if (now.length !== before.length) return null
  const gone = before.filter((heading) => !now.includes(heading))
  const come = now.filter((heading) => !before.includes(heading))
  const pairs = new Map<string, string>()
  for (const heading of gone) {
    const alike = come.filter(
      (candidate) => differInTime(candidate, heading) || areAlike(candidate, heading),
    )
    const [only, ...others] = alike
    if (only === undefined || others.length > 0 || [...pairs.values()].includes(only)) return null
    pairs.set(heading, only)
  }
  return pairs
}

const isNews = ({ heading, before }: Renaming): boolean => !differInTime(heading, before)

type Earlier = { readonly mapping: Mapping; readonly renamed: ReadonlyMap<string, string> }

/**
 * The earlier mapping with today's headings. A period that was said for the earlier file is not today's, and a member that
 * is no longer there must be chosen anew.
 */
function inWordsOf(shape: FileShape, { mapping, renamed }: Earlier): Mapping {
  const today = (heading: string): string => renamed.get(heading) ?? heading
  return {
    ...mapping,
    axes: mapping.axes.map((axis) => todaysAxis({ ...axis, heading: today(axis.heading) }, shape)),
    targets: [
      ...mapping.targets.map((target) => ({ ...target, measure: today(target.measure) })),
      ...newMembers(shape, mapping),
    ],
    period: null,
  }
}

/** What the axis of measures has now and had not then is not used until somebody says so. */
function newMembers(shape: FileShape, { axes, targets }: Mapping): MappedTarget[] {
  const heading = axes.find(({ role }) => role === 'indicator')?.heading
  const axis = shape.axes.find((candidate) => candidate.heading === heading)
  const known = new Set(targets.map(({ member }) => member))
  const members = axis?.members.filter((member) => !known.has(member)) ?? []
  if (targets.length === 0) return []
  return members.flatMap((member) =>
    shape.measures.map((measure) => ({ measure, member, indicator: null, factor: 1 as const })),
  )
}

function todaysAxis(axis: MappedAxis, { axes }: FileShape): MappedAxis {
  const today = axes.find(({ heading }) => heading === axis.heading)
  const isGone =
    axis.member !== null &&
    today !== undefined &&
    today.memberCount === today.members.length &&
    !today.members.includes(axis.member)
  return isGone ? { ...axis, member: null } : axis
}
