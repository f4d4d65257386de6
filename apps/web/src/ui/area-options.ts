import { areasText } from '../text/areas.ts'
import type { Option } from './choice.ts'
import type { Area, AreaCode } from '@noegletal/domain'
import { compareNames } from '@noegletal/format'

/** An area that is chosen for the municipalities in it. */
export type AreaGroup = {
  readonly area: Area
  readonly title: string
  /** Codes, the country's too. */
  readonly members: readonly AreaCode[]
}

/**
 * The ready-made groups: those that the own municipality is part of from the smallest to the largest, the groups of the
 * catalogue, all municipalities, and then those of other parts of the country.
 */
export function areaGroups(areas: readonly Area[], own: AreaCode): AreaGroup[] {
  const groups = areas.flatMap((area) => {
    const members = membersOf(area, areas)
    return members.length === 0 ? [] : [{ area, title: groupTitle(area), members }]
  })
  return groups.toSorted(
    (a, b) => placeOf(a, own) - placeOf(b, own) || kindPlace(b.area) - kindPlace(a.area),
  )
}

/** What can be chosen besides what is: groups first, then areas from the country down to the municipalities by name. */
export function areaOptions(
  areas: readonly Area[],
  { own, chosen }: { readonly own: AreaCode; readonly chosen: readonly AreaCode[] },
): Option[] {
  const known = new Set<string>(chosen)
  return [
    ...areaGroups(areas, own).map(({ area, title, members }) => ({
      value: groupValue(area.code),
      title,
      detail:
        area.kind === 'group'
          ? areasText.ownGroup(members.length)
          : areasText.groupSize(members.length),
    })),
    ...areas
      .filter(({ code, kind }) => kind !== 'group' && !known.has(code))
      .toSorted((a, b) => kindPlace(a) - kindPlace(b) || compareNames(a.name, b.name))
      .map(({ code, name, kind }) => ({ value: code, title: name, detail: areasText.kinds[kind] })),
  ]
}

const groupPrefix = 'gruppe '

function groupValue(code: AreaCode): string {
  return `${groupPrefix}${code}`
}

/** The code of the group that an option stands for; null for an option that is an area itself. */
export function groupOfOption({ value }: Option): string | null {
  return value.startsWith(groupPrefix) ? value.slice(groupPrefix.length) : null
}

function groupTitle({ kind, name }: Area): string {
  if (kind === 'group') return name
  return kind === 'country' ? areasText.groupOf.everybody : areasText.groupOf.members(name)
}

function membersOf({ kind, members }: Area, areas: readonly Area[]): readonly AreaCode[] {
  if (kind !== 'country') return members
  return areas.flatMap((area) => (area.kind === 'municipality' ? area.code : []))
}

const kinds = ['country', 'region', 'landsdel', 'rar', 'group', 'municipality'] as const

function kindPlace({ kind }: Area): number {
  return kinds.indexOf(kind)
}

function placeOf({ area, members }: AreaGroup, own: AreaCode): number {
  if (area.kind === 'group') return 100
  if (area.kind === 'country') return 200
  return members.includes(own) ? members.length : 300
}
