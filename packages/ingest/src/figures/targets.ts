import type { Mapping, MappedTarget } from '@noegletal/domain'
import type { CellReaders, IndicatorReader } from '../cells/cell-readers.ts'
import { foldName } from '../cells/folded-name.ts'
import { remembered } from '../cells/remembered.ts'
import type { ValueUse } from '../cells/value-reader.ts'
import type { Layout } from '../dialects/dialect.ts'

/** What one measure, or one member of the axis of measures, feeds. */
export type Target = { readonly reader: IndicatorReader; readonly use: ValueUse }

/** Finds what a measure (its place among the layout's) and a member of the axis of measures feed; null for nothing. */
export type FindTarget = (measure: number, member: string) => Target | null

/** Makes the finder of a mapping's targets. A target whose indicator the catalogue does not have feeds nothing. */
export function createTargetFinder(
  { measures }: Pick<Layout, 'measures'>,
  mapping: Mapping,
  readers: Pick<CellReaders, 'indicatorOf'>,
): FindTarget {
  const finders = measures.map((measure) => {
    const byMember = new Map(
      targetsOf(measure, measures, mapping).map((target) => [
        foldName(target.member ?? ''),
        toTarget(target, readers),
      ]),
    )
    return remembered((member) => ({ target: byMember.get(foldName(member)) ?? null }))
  })
  return (measure, member) => finders[measure]?.(member).target ?? null
}

/** Where file and mapping have one measure each, it is meant whatever it is called: a title can say which months it is about. */
function targetsOf(
  measure: string,
  measures: readonly string[],
  { targets }: Mapping,
): readonly MappedTarget[] {
  const named = targets.filter((target) => foldName(target.measure) === foldName(measure))
  const isOnly = measures.length === 1 && new Set(targets.map((one) => one.measure)).size === 1
  return named.length === 0 && isOnly ? targets : named
}

function toTarget(
  { indicator, factor }: MappedTarget,
  { indicatorOf }: Pick<CellReaders, 'indicatorOf'>,
): Target | null {
  const reader = indicator === null ? undefined : indicatorOf(indicator)
  return reader === undefined ? null : { reader, use: { factor, check: reader.check } }
}
