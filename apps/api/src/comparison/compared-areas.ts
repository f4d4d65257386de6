import type { ComparisonQuery } from '@noegletal/contract'
import type { Area } from '@noegletal/domain'
import { compareNames } from '@noegletal/format'
import type { Dashboard } from '../dashboard.ts'
import { chooseGroup, municipalitiesOf } from '../ranking/group.ts'

export type ComparedAreas = {
  /** The area whose municipalities are compared; null when every area was named. */
  readonly group: Area | null
  /** Without repeats. The country is always among them: it is what better and worse are beside. */
  readonly areas: readonly [own: Area, ...others: Area[]]
}

// Every indicator has a row, also those that only some municipalities have.
const everyArea = { onlyAreas: [] }

/** The areas of a comparison: own municipality, group, country, then the others by name, areas of municipalities first. */
export function comparedAreas(
  dashboard: Dashboard,
  { group: key, areas: named = [] }: Pick<ComparisonQuery, 'group' | 'areas'>,
): ComparedAreas {
  const { own, catalogue } = dashboard
  const asked = named.map((name) => dashboard.getArea(name, 'areas'))
  const isNamed = key === undefined && asked.length > 0
  const group = isNamed ? null : chooseGroup(dashboard, key)
  const members = group === null ? [] : municipalitiesOf(dashboard, group, everyArea)
  const reference = [...(group === null ? [] : [group]), ...catalogue.areas.filter(isCountry)]
  const others = [...reference, ...[...members, ...asked].toSorted(byKindAndName)].filter(
    (area) => hasFigures(area) && area !== own,
  )
  return { group, areas: [own, ...new Set(others)] }
}

/** A group of one's own is a way to choose its members: nobody publishes a figure of it. */
function hasFigures({ kind }: Area): boolean {
  return kind !== 'group'
}

function isCountry({ kind }: Area): boolean {
  return kind === 'country'
}

function byKindAndName(a: Area, b: Area): number {
  return kindPlace(a) - kindPlace(b) || compareNames(a.name, b.name)
}

function kindPlace({ kind }: Area): number {
  return kind === 'municipality' ? 1 : 0
}
