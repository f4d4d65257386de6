import { interpretationText } from '../../../text/draft-interpretation.ts'
import { needsPeriod, targetKeys, targetOf } from './mapping-edit.ts'
import type { AxisRole, FileShape, Indicator, Mapping } from '@noegletal/domain'
import { listOf } from '@noegletal/format'

/** What is wrong with a mapping, and at which field of the form. */
export type MappingFault = { readonly field: string; readonly message: string }

export const fieldOf = {
  axis: (index: number) => `axis-${index}`,
  member: (index: number) => `member-${index}`,
  target: (index: number) => `target-${index}`,
  area: 'area',
  period: 'period',
}

/** What must be said before a file can be read by a mapping; the server has the last word. */
export function mappingFaults(
  mapping: Mapping,
  shape: FileShape,
  indicators: readonly Indicator[],
): MappingFault[] {
  return [
    ...faultsOfAxes(mapping),
    ...faultsOfPlace(mapping, shape),
    ...(needsTargets(mapping, shape) ? faultsOfTargets(mapping, shape, indicators) : []),
  ]
}

/** Whether it must be said what the measures feed: not in a file whose own column names the indicators of the catalogue. */
export function needsTargets(mapping: Mapping, shape: FileShape): boolean {
  const isNamed = mapping.axes.some(({ role }) => role === 'indicator')
  return !(isNamed && (shape.dialect === 'long' || shape.dialect === 'wide'))
}

const once: readonly AxisRole[] = ['area', 'period', 'indicator', 'status', 'note', 'area-name']

function faultsOfAxes({ axes }: Mapping): MappingFault[] {
  const { faults, mapping: words } = interpretationText
  const twice = once.flatMap((role) => {
    const same = axes.filter((axis) => axis.role === role)
    const last = axes.findLastIndex((axis) => axis.role === role)
    if (same.length < 2) return []
    const headings = listOf(same.map(({ heading }) => `»${heading}«`))
    return [{ field: fieldOf.axis(last), message: faults.twoOf(words.roles[role], headings) }]
  })
  const withoutMember = axes.flatMap(({ role, member }, index) =>
    role === 'fixed' && member === null
      ? [{ field: fieldOf.member(index), message: faults.noMember }]
      : [],
  )
  return [...twice, ...withoutMember]
}

function faultsOfPlace(mapping: Mapping, shape: FileShape): MappingFault[] {
  const { axes, area, period } = mapping
  const { faults } = interpretationText
  const has = (role: AxisRole) => axes.some((axis) => axis.role === role)
  const nameAlone = axes.findIndex(({ role }) => role === 'area-name')
  return [
    ...(has('area') || area !== null ? [] : [{ field: fieldOf.area, message: faults.noArea }]),
    ...(nameAlone !== -1 && !has('area')
      ? [{ field: fieldOf.axis(nameAlone), message: faults.areaName }]
      : []),
    ...(needsPeriod(mapping, shape) && period === null
      ? [{ field: fieldOf.period, message: has('period') ? faults.blanks : faults.noPeriod }]
      : []),
  ]
}

function faultsOfTargets(
  mapping: Mapping,
  shape: FileShape,
  indicators: readonly Indicator[],
): MappingFault[] {
  const { faults } = interpretationText
  const fed = targetKeys(mapping, shape).map((key) => targetOf(mapping, key).indicator)
  if (fed.every((indicator) => indicator === null)) {
    return [{ field: fieldOf.target(0), message: faults.noTarget }]
  }
  return fed.flatMap((indicator, index) => {
    if (indicator === null || fed.indexOf(indicator) === index) return []
    const title = indicators.find(({ slug }) => slug === indicator)?.title ?? indicator
    return [{ field: fieldOf.target(index), message: faults.twice(title) }]
  })
}

/** The first fault of a field; null for one that is well. */
export function faultOf(faults: readonly MappingFault[], field: string): string | null {
  return faults.find((fault) => fault.field === field)?.message ?? null
}
