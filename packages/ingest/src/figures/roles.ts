import type { AxisRole, Mapping } from '@noegletal/domain'
import { foldName } from '../cells/folded-name.ts'
import type { Layout, RawFigure } from '../dialects/dialect.ts'

/** An axis of a layout: where its members stand, and what it is called. */
export type Place = { readonly index: number; readonly heading: string }

/** Which axis of a layout has which role; null where none has it. */
export type Roles = {
  readonly area: Place | null
  readonly areaName: Place | null
  readonly period: Place | null
  readonly category: Place | null
  readonly indicator: Place | null
  readonly status: Place | null
  readonly note: Place | null
  readonly fixed: readonly FixedAxis[]
}

export type FixedAxis = Place & { readonly isRead: (member: string) => boolean }

/** Finds the axes of a layout by what a mapping says of their headings. */
export function rolesOf({ axes }: Pick<Layout, 'axes'>, mapping: Mapping): Roles {
  const mapped = axes.map((heading, index) => {
    const beside = mapping.axes[index]
    const axis =
      beside?.heading === heading ? beside : mapping.axes.find((one) => one.heading === heading)
    return { index, heading, role: axis?.role ?? 'unused', member: axis?.member ?? null }
  })
  const placeOf = (role: AxisRole): Place | null =>
    mapped.find((axis) => axis.role === role) ?? null

  return {
    area: placeOf('area'),
    areaName: placeOf('area-name'),
    period: placeOf('period'),
    category: placeOf('category'),
    indicator: placeOf('indicator'),
    status: placeOf('status'),
    note: placeOf('note'),
    fixed: mapped
      .filter(({ role }) => role === 'fixed')
      .map(({ index, heading, member }) => ({ index, heading, isRead: sameNameAs(member ?? '') })),
  }
}

/** What a figure's axis says; empty where the layout has no such axis. */
export function memberOf({ members }: RawFigure, place: Place | null): string {
  return place === null ? '' : (members[place.index] ?? '')
}

// Nearly every line says the very same, so the careful comparison is seldom needed.
function sameNameAs(wanted: string): (member: string) => boolean {
  const folded = foldName(wanted)
  return (member) => member === wanted || foldName(member) === folded
}
