import { BudgetReply, GoalList, GoalsFile } from '@noegletal/contract'
import { Catalogue } from '@noegletal/domain'
import { aGoal } from '@noegletal/domain/testing'
import { bytesOf, openFile } from '@noegletal/ingest'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aBudgetedCatalogue } from '../budget/testing.ts'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

let dashboard: DashboardUnderTest
beforeEach(async () => {
  dashboard = await aDashboard({ environment: { PUBLIC_URL: 'https://noegletal.herning.dk' } })
  const goals = [
    aGoal({
      title: '=Lav ledighed',
      target: {
        kind: 'path',
        side: 'lower',
        levels: [
          { period: '2019M02', level: 3.6 },
          { period: '2019M03', level: 3.3 },
        ],
      },
    }),
    aGoal({
      title: 'Budget',
      name: 'budget',
      target: { kind: 'budget', indicator: 'budget-fuldtidspersoner', category: 'kontanthjaelp' },
    }),
  ]
  await dashboard.store.saveCatalogue(Catalogue.parse({ ...aBudgetedCatalogue(), goals }), 'test')
  await dashboard.publish([
    'bruttoledighed;657;2019M02;3,5',
    'bruttoledighed;657;2019M03;3,4',
    'budget-fuldtidspersoner;657;2019;825;kontanthjaelp',
    'forventet-regnskab-fuldtidspersoner;657;2019;844;kontanthjaelp',
    'budgetafvigelse-fuldtidspersoner;657;2019;18;kontanthjaelp',
    'driftsudgifter-korrigeret-budget;657;2019;1000',
    'driftsudgifter-afvigelse;657;2019;-12',
  ])
})
afterEach(() => dashboard.close())

async function get(address: string) {
  const reply = await dashboard.app.inject(`/maal-og-budget${address}`)
  expect(reply.statusCode).toBe(200)
  return reply
}

/** The rows of a table, the first its headings. */
function rowsOf(bytes: Buffer, sheet?: string) {
  const opened = openFile(bytesOf(bytes), sheet === undefined ? {} : { sheet })
  if (!opened.ok) throw new Error(opened.error.message)
  return [...opened.value.rows()].map((row) => ('cells' in row ? row.cells : []))
}

/** The rows of a CSV file by the headings of their columns. */
async function csvOf(address: string) {
  const [names = [], ...rows] = rowsOf((await get(address)).rawPayload)
  return rows.map((cells) =>
    Object.fromEntries(cells.map((cell, place) => [String(names[place]), cell])),
  )
}

async function replies(query = '') {
  const [goals, budget] = await Promise.all(
    ['goals', 'budget'].map((name) => dashboard.app.inject(`/api/v1/${name}${query}`)),
  )
  return { goals: GoalList.parse(goals?.json()), budget: BudgetReply.parse(budget?.json()) }
}

describe('the files of goals and budget', () => {
  it('are as JSON what the page is answered, with its address and its day', async () => {
    const file = GoalsFile.parse((await get('.json?pr=2019-06-04')).json())

    expect(file).toMatchObject(await replies('?pr=2019-06-04'))
    expect(file.page).toBe('https://noegletal.herning.dk/maal-og-budget?pr=2019-06-04')
    expect(file.asOf).toBe('2019-06-04')
  })

  it('have each judged goal as the page has it, and no text that is run', async () => {
    const { goals } = await replies()
    const [goal] = goals.goals

    expect(await csvOf('.csv')).toEqual([
      expect.objectContaining({
        mål: "'=Lav ledighed",
        nøgletal: 'Bruttoledighed',
        område: 'Herning',
        kategori: 'I alt',
        niveauer: expect.stringContaining('2019M02: 3,6; 2019M03: 3,3'),
        'i korthed': goal?.line,
        'nyeste tal': '3,4',
        perioder: '2019M02-2019M03',
        foreløbige: '2',
        'sådan vurderes det': goal?.rule,
        kilde: goal?.source,
      }),
    ])
  })

  it('have the budget exactly as published, the difference in words besides', async () => {
    const [row] = await csvOf('/budget.csv')

    expect(row).toMatchObject({
      år: '2019',
      ydelse: 'Kontanthjælp',
      opfølgning: '2019-06-04',
      budget: '825',
      'forventet regnskab': '844',
      'forventet minus budget': '18',
      'forskel i ord': '18 flere end budget',
    })
  })

  it('have the spending exactly as published', async () => {
    const [row] = await csvOf('/udgifter.csv')

    expect(row).toMatchObject({
      år: '2019',
      opfølgning: '2019-06-04',
      'korrigeret budget': '1000',
      afvigelse: '-12',
      'afvigelse i ord': '12 merforbrug',
      enhed: '1.000 kr.',
    })
  })

  it('are written for programs too, and named by what they are and their day', async () => {
    const { body, headers } = await get('.csv?format=iso&pr=2019-06-04&vis=tabel')

    expect(body).toMatch(/^mål,slags,/)
    expect(body).toContain(',3.4,')
    expect(headers['content-disposition']).toContain('"maal_pr-2019-06-04.csv"')
  })

  it('are a workbook with what the numbers are and a sheet for each table', async () => {
    const { rawPayload } = await get('.xlsx')
    const sheet = (name: string) => rowsOf(rawPayload, name)

    expect(new Map(sheet('Læs mig').map(([name, words]) => [name, words])).get('Hentet')).toBe(
      '20. november 2019',
    )
    expect(sheet('Mål')[1]?.[0]).toBe("'=Lav ledighed")
    expect(sheet('Målniveauer').slice(1)).toContainEqual(["'=Lav ledighed", '2019M03', 3.3])
    expect(sheet('Budget')[1]?.slice(4, 7)).toEqual([825, 844, 18])
    expect(sheet('Udgifter')[1]).toContain(1000)
  })

  it('of a day that has not come are refused', async () => {
    const reply = await dashboard.app.inject('/maal-og-budget.csv?pr=2019-11-21')

    expect(reply.statusCode).toBe(400)
  })
})
