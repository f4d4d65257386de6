import type { AreaName } from '@noegletal/contract'

/** Which colour an area has everywhere on a page; `areas` stand in their order, the own one first. */
export type AreaTone = 'own' | 'first' | 'country' | 'other'

/** The own area, the country, the first of the others, and the rest. */
export function toneOf(areas: readonly AreaName[], code: AreaName['code']): AreaTone {
  const [own, ...compared] = areas
  if (own?.code === code) return 'own'
  const first = compared.find(({ kind }) => kind !== 'country')
  if (first?.code === code) return 'first'
  return compared.some((area) => area.code === code && area.kind === 'country')
    ? 'country'
    : 'other'
}
