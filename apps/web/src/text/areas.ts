import type { AreaKind } from '@noegletal/domain'
import { formatNumber } from '@noegletal/format'

const municipalities = (count: number): string =>
  count === 1 ? '1 kommune' : `${formatNumber(count, 0)} kommuner`

/** The words of choosing areas to compare with. */
export const areasText = {
  label: 'Områder',
  add: 'Tilføj kommune, område eller gruppe',
  search: 'Søg, fx Viborg eller RAR',
  remove: (name: string) => `Fjern ${name}`,
  added: (name: string) => `${name} er tilføjet.`,
  reset: 'Vis de sædvanlige områder',
  most: (count: number) =>
    `Der kan vises højst ${formatNumber(count, 0)} områder ad gangen. Fjern et for at tilføje et andet.`,
  /** A group that is chosen for its municipalities. */
  groupOf: { members: (name: string) => `Kommunerne i ${name}`, everybody: 'Alle kommuner' },
  groupSize: municipalities,
  ownGroup: (count: number) => `Egen gruppe, ${municipalities(count)}`,
  tooMany: (group: string, count: number, most: number) =>
    `${group}: ${municipalities(count)}. Det er flere, end der kan vises på én gang (${formatNumber(most, 0)} områder).`,
  kinds: {
    country: 'Landet',
    region: 'Region',
    landsdel: 'Landsdel',
    rar: 'RAR-område',
    group: 'Egen gruppe',
    municipality: 'Kommune',
  } satisfies Record<AreaKind, string>,
} as const
