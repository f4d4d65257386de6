import type { GoalName, GoalStatus } from '@noegletal/domain'

/** The words around one goal; what is said of its figures comes from the server. */
export const goalText = {
  heading: 'Mål',
  names: {
    political: 'Politisk mål',
    budget: 'Budgetmål',
    effort: 'Indsatsmål',
  } satisfies Record<GoalName, string>,
  status: {
    met: 'Opfyldt',
    'on-the-way': 'På vej',
    'not-met': 'Ikke opfyldt',
    unknown: 'Kan ikke vurderes',
  } satisfies Record<GoalStatus, string>,
  signs: {
    met: '✓',
    'on-the-way': '→',
    'not-met': '✗',
    unknown: '?',
  } satisfies Record<GoalStatus, string>,
  rule: 'Sådan vurderes det:',
  from: (period: string) => `fra ${period}`,
  during: (period: string) => `i ${period}`,
  span: (from: string, til: string) => `${from} til ${til}`,
  source: (source: string) => `Kilde: ${source}.`,
  owner: (owner: string) => `Ansvarlig: ${owner}.`,
} as const
