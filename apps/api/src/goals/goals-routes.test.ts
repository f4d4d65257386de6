import { BudgetReply, GoalList, Overview, SeriesReply } from '@noegletal/contract'
import { Catalogue } from '@noegletal/domain'
import { aGoal } from '@noegletal/domain/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aBudgetedCatalogue } from '../budget/testing.ts'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

let dashboard: DashboardUnderTest
beforeEach(async () => {
  dashboard = await aDashboard()
})
afterEach(() => dashboard.close())

const ask = async (url: string): Promise<unknown> => {
  const reply = await dashboard.app.inject(url)
  expect(reply.statusCode).toBe(200)
  return reply.json()
}
const goalList = async (query = '') => GoalList.parse(await ask(`/api/v1/goals${query}`))
const budgetOf = async (query = '') => BudgetReply.parse(await ask(`/api/v1/budget${query}`))

/** The municipal catalogue with these goals, and figures for a budget by benefit. */
async function decide(...goals: readonly Parameters<typeof aGoal>[0][]): Promise<void> {
  const catalogue = { ...aBudgetedCatalogue(), goals: goals.map((words) => aGoal(words)) }
  await dashboard.store.saveCatalogue(Catalogue.parse(catalogue), 'test')
}

const lowerThanCountry = { target: { kind: 'relative', side: 'lower', area: '000' } }
const unemployment = [
  'bruttoledighed;657;2019M02;3,5',
  'bruttoledighed;657;2019M03;3,4',
  'bruttoledighed;000;2019M02;3,8',
  'bruttoledighed;000;2019M03;3,9',
]

describe('the goals of the municipality', () => {
  it('are none until somebody has written one', async () => {
    expect(await goalList()).toMatchObject({ goals: [], classes: [], changedSince: 0 })
  })

  it('stand with their status, the rule that decided it, and the numbers behind', async () => {
    await decide(lowerThanCountry)
    await dashboard.publish(unemployment)

    const { goals } = await goalList()

    expect(goals).toMatchObject([
      {
        line: 'Mål: lavere end hele landet – opfyldt',
        status: 'met',
        rule: expect.stringContaining('Opfyldt, når tallet er lavere end hele landet i hver måned'),
        progress: expect.stringContaining('i begge måneder, februar–marts 2019'),
        numbers: { basis: 'each', kept: 2, newest: 3.4, level: 3.9, preliminary: 2, missing: 1 },
      },
    ])
  })

  it('are its own alone', async () => {
    await decide({ ...lowerThanCountry, area: '727' })

    expect((await goalList()).goals).toEqual([])
  })

  it('are told on Overblik and with the series', async () => {
    await decide(lowerThanCountry)
    await dashboard.publish(unemployment)

    const { themes } = Overview.parse(await ask('/api/v1/overview'))
    const series = SeriesReply.parse(await ask('/api/v1/series?indicator=bruttoledighed'))

    expect(themes[0]?.figures[0]?.goals).toEqual([
      { line: 'Mål: lavere end hele landet – opfyldt', status: 'met' },
    ])
    expect(series.goals).toMatchObject([
      {
        title: 'Lav ledighed',
        levels: [
          { period: '2019M02', level: 3.8 },
          { period: '2019M03', level: 3.9 },
        ],
      },
    ])
  })

  it('can be asked for by indicator, and an unknown one is not there', async () => {
    await decide(lowerThanCountry)

    expect((await goalList('?indicator=foertidspension')).goals).toEqual([])
    expect((await dashboard.app.inject('/api/v1/goals?indicator=vejret')).statusCode).toBe(404)
  })

  it('are judged by what was known on a day, and not known before they were decided', async () => {
    await decide({ ...lowerThanCountry, decidedOn: '2019-06-04' })
    await dashboard.publish(unemployment)
    await dashboard.publish(['bruttoledighed;657;2019M03;4,0'], { publishedOn: '2019-11-13' })

    expect((await goalList()).goals[0]?.status).toBe('not-met')
    expect(await goalList('?pr=2019-06-04')).toMatchObject({
      goals: [{ status: 'met' }],
      changedSince: 1,
    })
    expect((await goalList('?pr=2019-06-03')).goals).toEqual([])
  })

  it('tell benefits apart by which of their two goals are met', async () => {
    await decide(level('budget', 3600), level('effort', 3700))
    await dashboard.publish(['foertidspension;657;2019M03;3693'])

    expect((await goalList()).classes).toMatchObject([
      { indicator: { slug: 'foertidspension' }, class: 'only-effort' },
    ])
  })
})

describe('a figure with only one of the two goals', () => {
  const budget = { name: 'budget', target: { kind: 'level', side: 'lower', level: 4 } }

  it('is named with the one that it has', async () => {
    await decide({ name: 'effort' }, { ...budget, indicator: 'foertidspension' })

    expect(await goalList()).toMatchObject({
      classes: [],
      lone: [
        { indicator: { slug: 'bruttoledighed' }, has: 'effort' },
        { indicator: { slug: 'foertidspension' }, has: 'budget' },
      ],
    })
  })

  it('is not named where nobody sets effort goals', async () => {
    await decide(budget)

    expect((await goalList()).lone).toEqual([])
  })

  it('is one thing, and both without figures another, which says why', async () => {
    await decide({ name: 'effort' }, budget)

    expect(await goalList()).toMatchObject({
      lone: [],
      classes: [{ class: 'unknown', why: 'Der er ingen tal for den tid, målet gælder for.' }],
    })
  })
})

describe('the follow-up of the budget', () => {
  const june = [
    ...figures('integrationsydelse', '361', '220', '-141'),
    ...figures('kontanthjaelp', '825', '844', '18'),
    ...figures('', '9.447', '9.759', '312'),
    'driftsudgifter-korrigeret-budget;657;2019;1.284.106',
    'driftsudgifter-afvigelse;657;2019;-39.243',
  ]
  it('is as it was published, and nothing is computed over it', async () => {
    await decide()
    await dashboard.publish(june)

    const { persons: budget, spending } = await budgetOf()

    expect(budget.years).toMatchObject([
      {
        year: '2019',
        followUps: ['2019-06-04'],
        lines: [
          { title: 'Integrationsydelse', budget: number(361), deviations: [number(-141)] },
          // 844 less 825 is 19: the minutes round each figure by itself.
          { title: 'Kontanthjælp', forecasts: [number(844)], deviations: [number(18)] },
          { title: 'I alt', budget: number(9447), deviations: [number(312)] },
        ],
      },
    ])
    expect(spending.rows).toMatchObject([
      { year: '2019', followUp: '2019-06-04', amounts: [number(1_284_106), number(-39_243)] },
    ])
  })

  it('has several follow-ups side by side, each as it was stated then', async () => {
    await decide()
    await dashboard.publish(june)
    const november = june.map((line) => line.replace(';844;', ';850;'))
    await dashboard.publish(november, { publishedOn: '2019-11-13' })

    const [year] = (await budgetOf()).persons.years

    expect(year?.followUps).toEqual(['2019-06-04', '2019-11-13'])
    expect(year?.lines[1]?.forecasts).toMatchObject([number(844), number(850)])
    const earlier = await budgetOf('?pr=2019-06-04')
    expect(earlier.persons.years[0]?.followUps).toEqual(['2019-06-04'])
    expect(earlier.changedSince).toBe(1)
  })

  it('has the average so far beside it where a goal says which figure the benefit is', async () => {
    await decide({
      name: 'budget',
      indicator: 'foertidspension',
      target: {
        kind: 'budget',
        indicator: 'budget-fuldtidspersoner',
        category: 'foertidspension',
      },
    })
    await dashboard.publish([
      ...figures('foertidspension', '3.406', '3.628', '222'),
      'foertidspension;657;2019M02;3690',
      'foertidspension;657;2019M03;3693;;foreløbig',
    ])

    const [year] = (await budgetOf()).persons.years

    expect(year?.lines[0]?.actual).toMatchObject({
      average: 3691.5,
      periods: ['2019M02', '2019M03'],
      preliminary: 1,
      missing: 1,
    })
    expect((await goalList()).goals[0]).toMatchObject({
      line: 'Budget 2019: 3.406',
      status: 'unknown',
      levels: [],
    })
  })
})

function level(name: string, most: number) {
  const target = { kind: 'level', side: 'lower', level: most }
  return { name, indicator: 'foertidspension', target }
}

function figures(category: string, budget: string, forecast: string, deviation: string): string[] {
  return [
    `budget-fuldtidspersoner;657;2019;${budget};${category}`,
    `forventet-regnskab-fuldtidspersoner;657;2019;${forecast};${category}`,
    `budgetafvigelse-fuldtidspersoner;657;2019;${deviation};${category}`,
  ]
}

function number(value: number) {
  return { value: { kind: 'number', number: value } }
}
