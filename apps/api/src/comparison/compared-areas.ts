import type { ComparisonQuery } from '@noegletal/contract'
import type { Area } from '@noegletal/domain'
import { compareNames } from '@noegletal/format'
import type { Dashboard } from '../dashboard.ts'

export type ComparedAreas = {
  /** The area whose municipalities are compared; null when every area was named. */
  readonly group: Area | null
  /** Without repeats. The country is always among them: it is what better and worse are beside. */
  readonly areas: readonly [own: Area, ...others: Area[]]
}

/** The areas of a comparison: own municipality, group, country, then the others by name, areas of municipalities first. */
export function comparedAreas(
  dashboard: Dashboard,
  { group: key, areas: named = [] }: Pick<ComparisonQuery, 'group' | 'areas'>,
): ComparedAreas {
  const { own, catalogue } = dashboard
  const asked = named.map((name) => dashboard.getArea(name))
  const group = key === undefined ? usualGroup(dashboard, asked) : dashboard.getArea(key)
  const members = group === null ? [] : municipalitiesOf(group, catalogue.areas)
  const reference = [...(group === null ? [] : [group]), ...catalogue.areas.filter(isCountry)]
  const others = [...reference, ...[...members, ...asked].toSorted(byKindAndName)].filter(
    (area) => hasFigures(area) && area !== own,
  )
  return { group, areas: [own, ...new Set(others)] }
}

/** The municipalities that make up an area; a municipality is made up of itself. */
export function municipalitiesOf({ code, kind, members }: Area, all: readonly Area[]): Area[] {
  const codes = new Set<string>(kind === 'municipality' ? [code] : members)
  return all.filter((area) =>
    kind === 'country' ? area.kind === 'municipality' : codes.has(area.code),
  )
}

/** What the dashboard compares with and is made up of municipalities, else where the own one belongs, else the country. */
function usualGroup({ compare, own, catalogue }: Dashboard, asked: readonly Area[]): Area | null {
  if (asked.length > 0) return null
  const candidates = [
    ...compare.filter(({ members }) => members.length > 0),
    ...catalogue.areas.filter(({ kind, members }) => kind === 'rar' && members.includes(own.code)),
    ...catalogue.areas.filter(isCountry),
  ]
  return candidates[0] ?? null
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
