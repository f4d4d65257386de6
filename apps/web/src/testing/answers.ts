import {
  AreaName,
  BudgetReply,
  endpoints,
  goalEndpoints,
  GoalList,
  type KeyFigure,
  Overview,
  Site,
  staffEndpoints,
  KeyFigure as KeyFigureSchema,
} from '@noegletal/contract'
import { personBudget } from '@noegletal/domain'
import type { z } from 'zod'

/** The own municipality and the two areas it is compared with. */
export const areas = [
  AreaName.parse({ code: '657', slug: 'herning', name: 'Herning', kind: 'municipality' }),
  AreaName.parse({
    code: 'rar-vestjylland',
    slug: 'rar-vestjylland',
    name: 'RAR Vestjylland',
    kind: 'rar',
  }),
  AreaName.parse({ code: '000', slug: 'hele-landet', name: 'Hele landet', kind: 'country' }),
]

/** The frame's answer, valid in every field that the test does not mention. */
export function aSite(words: Partial<z.input<typeof Site>> = {}): Site {
  const [own, ...compare] = areas
  return Site.parse({
    own,
    compare,
    asOf: null,
    dataTo: '2019M09',
    updatedOn: '2019-11-13',
    knownFrom: '2016-03-12',
    publications: ['2019-11-13', '2019-06-04', '2019-05-11'],
    preliminary: 1,
    simulated: false,
    meetings: [{ date: '2019-06-04', area: '657', committee: 'Beskæftigelsesudvalget' }],
    ...words,
  })
}

const indicator = {
  slug: 'bruttoledighed',
  theme: 'ledighed',
  title: 'Bruttoledighed',
  measure: 'pct. af arbejdsstyrken',
  unit: 'percent-of-labour-force',
  decimals: 1,
  direction: 'lower',
  onOverview: true,
} as const

/** A key figure, valid in every field that the test does not mention: gross unemployment of September 2019. */
export function aKeyFigure({
  indicator: indicatorWords,
  numbers = [3, 3.3, 3.5],
  ...words
}: Partial<Omit<z.input<typeof KeyFigureSchema>, 'indicator'>> & {
  readonly indicator?: Partial<z.input<typeof KeyFigureSchema>['indicator']>
  /** The figure of each area in order. */
  readonly numbers?: readonly number[]
} = {}): KeyFigure {
  const period = words.period ?? '2019M09'
  return KeyFigureSchema.parse({
    indicator: { ...indicator, ...indicatorWords },
    period,
    cells: numbers.map((number, index) => ({
      area: areas[index]?.code,
      value: { kind: 'number', number },
      preliminary: false,
      simulated: false,
    })),
    change: {
      kind: 'change',
      from: '2018M09',
      difference: -0.3,
      judgement: 'better',
      withinRevision: false,
    },
    sparkline: {
      periods: ['2018M09', period],
      lines: numbers.map((number, index) => ({ area: areas[index]?.code, numbers: [3.4, number] })),
    },
    gap: null,
    goals: [],
    changedSince: 0,
    ...words,
  })
}

/** Overblik's answer with these figures in one theme. */
export function anOverview(
  figures: readonly KeyFigure[] = [aKeyFigure()],
  words: Partial<z.input<typeof Overview>> = {},
): Overview {
  return Overview.parse({
    asOf: null,
    areas,
    themes: [
      { slug: 'ledighed', title: 'Ledighed', description: 'Hvor mange er ledige.', figures },
    ],
    summary: [],
    changedSince: 0,
    simulated: false,
    ...words,
  })
}

/** No goals, in every respect that the test does not mention. */
export function aGoalList(words: Partial<z.input<typeof GoalList>> = {}): GoalList {
  const [area] = areas
  const none = {
    asOf: null,
    area,
    goals: [],
    classes: [],
    lone: [],
    changedSince: 0,
    simulated: false,
  }
  return GoalList.parse({ ...none, ...words })
}

/** No budget, in every respect that the test does not mention. */
export function aBudget(words: Partial<z.input<typeof BudgetReply>> = {}): BudgetReply {
  const [area] = areas
  return BudgetReply.parse({
    asOf: null,
    area,
    persons: { indicators: personBudget, years: [] },
    spending: { columns: [], rows: [] },
    changedSince: 0,
    simulated: false,
    ...words,
  })
}

/** What a server answers by path: a body, or a status for a refusal. */
export type Answers = Readonly<Record<string, unknown>>

/** The answers that every page needs. */
export function answers(more: Answers = {}): Answers {
  return {
    [endpoints.site.path]: aSite(),
    [endpoints.overview.path]: anOverview(),
    [endpoints.areas.path]: areas.map((area) => ({ ...area, members: [] })),
    [endpoints.indicators.path]: {
      themes: [{ slug: 'ledighed', title: 'Ledighed', description: 'Hvor mange er ledige.' }],
      indicators: [],
      breaks: [],
      gaps: [],
      footnotes: [],
    },
    [goalEndpoints.goals.path]: aGoalList(),
    [goalEndpoints.budget.path]: aBudget(),
    [staffEndpoints.subscription.path]: {
      mailIsSetUp: false,
      email: 'analytiker@kommune.dk',
      choice: null,
    },
    ...more,
  }
}
