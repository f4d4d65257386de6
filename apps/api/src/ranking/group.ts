import type { Area, Indicator } from '@noegletal/domain'
import type { Dashboard } from '../dashboard.ts'
import { badRequest } from '../errors/refusal.ts'

/** The areas that can be ranked: those that consist of municipalities. */
function isGroup({ kind, members }: Area): boolean {
  return kind === 'country' || members.length > 1
}

/** The group asked for, by code or slug; the first compared one when none is. Throws a 404 or 400 for what is no group. */
export function chooseGroup(dashboard: Dashboard, key: string | undefined): Area {
  if (key !== undefined) {
    const area = dashboard.getArea(key, 'group')
    if (isGroup(area)) return area
    throw badRequest('group', `${area.name} består ikke af flere kommuner`)
  }
  const group = [...dashboard.compare, ...dashboard.catalogue.areas].find(isGroup)
  if (group === undefined) throw badRequest('group', 'Kataloget har ingen grupper af kommuner')
  return group
}

/** The municipalities of a group that the indicator is for, in catalogue order. */
export function municipalitiesOf(
  { catalogue }: Pick<Dashboard, 'catalogue'>,
  group: Area,
  { onlyAreas }: Pick<Indicator, 'onlyAreas'>,
): Area[] {
  const members = new Set<string>(group.members)
  return catalogue.areas.filter(
    ({ kind, code }) =>
      kind === 'municipality' &&
      (group.kind === 'country' || members.has(code)) &&
      (onlyAreas.length === 0 || onlyAreas.includes(code)),
  )
}

/** What a municipality's place is seen against: the region that has the whole group, or else the own one's, and the country. */
export function referencesOf({ catalogue, own }: Dashboard, group: Area): Area[] {
  const regions = catalogue.areas.filter(({ kind }) => kind === 'region')
  const region =
    regions.find((candidate) => has(candidate, group.members)) ??
    regions.find((candidate) => has(candidate, [own.code]))
  const country = catalogue.areas.find(({ kind }) => kind === 'country')
  return [region, country].filter((area) => area !== undefined)
}

function has(region: Area, codes: readonly string[]): boolean {
  const members = new Set<string>(region.members)
  return codes.length > 0 && codes.every((code) => members.has(code))
}
