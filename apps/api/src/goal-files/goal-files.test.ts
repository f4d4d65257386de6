import { type GoalFileReading, staffEndpoints } from '@noegletal/contract'
import { aGoal } from '@noegletal/domain/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard, aMunicipalCatalogue } from '../testing.ts'

let dashboard: DashboardUnderTest
let headers: Record<string, string>
beforeEach(async () => {
  dashboard = await aDashboard({ today: '2019-11-20' })
  headers = await dashboard.logIn('analyst')
})
afterEach(() => dashboard.close())

const { readGoalFile, saveGoalFile, entries } = staffEndpoints
const heading = 'Mål;År;Nøgletal;Type;Mod;Værdi;Kilde;Ansvarlig'
const low = (level: string, owner = '') =>
  `Lav ledighed;2019;bruttoledighed;højst;;${level};Beskæftigelsesplan 2019;${owner}`
const base64 = (...lines: string[]) =>
  Buffer.from([heading, ...lines].join('\r\n')).toString('base64')

const post = (url: string, payload: object) =>
  dashboard.app.inject({ method: 'POST', url, payload, headers })

async function look(file: string): Promise<GoalFileReading> {
  const reply = await post(readGoalFile.path, { file })
  expect(reply.statusCode).toBe(200)
  return readGoalFile.response.parse(reply.json())
}

async function save(file: string, seen?: string) {
  const known = seen ?? (await look(file)).seen
  const reply = await post(saveGoalFile.path, { file, seen: known })
  return [reply.statusCode, reply.json()]
}

const statesOf = ({ items }: GoalFileReading) => items.map(({ state }) => state)
const goals = async () => (await dashboard.app.inject('/api/v1/goals')).json().goals
const histories = async () => (await dashboard.app.inject({ url: entries.path, headers })).json()

describe('a file of goals', () => {
  it('is shown as it was understood, and changes nothing by that', async () => {
    const reading = await look(base64(low('3,5'), 'X;2019;Vejret;højst;;1;Plan'))

    expect(reading).toMatchObject({
      fault: null,
      items: [
        {
          lines: [2],
          title: 'Lav ledighed',
          state: 'new',
          understood: 'Bruttoledighed, Herning, januar 2019 til december 2019: højst 3,5\u00A0%',
        },
        {
          lines: [3],
          state: 'unreadable',
          understood: null,
          faults: [{ line: 3, column: 'Nøgletal', message: expect.stringContaining('Vejret') }],
        },
      ],
    })
    expect(await goals()).toEqual([])
    expect(await histories()).toEqual([])
  })

  it('is saved as entries with history and a line in the log each, and taken away as any other', async () => {
    const file = base64(low('3,5'), low('3,2').replace('Lav', 'Lavest'))

    expect(await save(file)).toEqual([200, { saved: 2 }])

    expect(await goals()).toMatchObject([{ title: 'Lav ledighed' }, { title: 'Lavest ledighed' }])
    const [entry] = await histories()
    expect(entry).toMatchObject({ kind: 'goal', versions: [{ by: 'Test analyst' }] })
    const admin = await dashboard.logIn('admin')
    const log = await dashboard.app.inject({ url: '/api/v1/audit', headers: admin })
    expect(JSON.stringify(log.json())).toContain('gemte målet »Lav ledighed« for Bruttoledighed')
    const removal = await post(`${entries.path}/goal/${entry.key}/removal`, {
      after: entry.versions[0].id,
    })
    expect(removal.statusCode).toBe(200)
    expect(await goals()).toHaveLength(1)
    expect(statesOf(await look(file)).toSorted()).toEqual(['new', 'unchanged'])
    expect(await save(file)).toEqual([200, { saved: 1 }])
  })

  it('is a new version of the goal of that name, and says what is different', async () => {
    await save(base64(low('3,5')))
    expect(statesOf(await look(base64(low('3,5'))))).toEqual(['unchanged'])

    const file = base64(low('3,2', 'Udvalget'))
    expect((await look(file)).items).toMatchObject([
      {
        state: 'changed',
        before: expect.stringContaining('højst 3,5'),
        changed: ['Type, Mod, Værdi', 'Ansvarlig'],
      },
    ])
    await save(file)

    const [entry] = await histories()
    expect(entry.versions).toHaveLength(2)
    expect(await goals()).toMatchObject([{ owner: 'Udvalget', goal: { target: { level: 3.2 } } }])
  })

  it('knows a goal that has got another title', async () => {
    await save(base64(low('3,5')))

    const reading = await look(base64(low('3,5').replace('Lav ledighed', 'Få ledige')))

    expect(reading.items).toMatchObject([{ state: 'changed', changed: ['Mål'] }])
  })

  it('with one line that cannot be read is not saved at all', async () => {
    const file = base64(low('3,5'), low('ti'))

    expect(await save(file)).toEqual([
      409,
      expect.objectContaining({ message: expect.stringContaining('intet er gemt') }),
    ])
    expect(await goals()).toEqual([])
  })

  it('is not saved as something else than what was seen', async () => {
    const file = base64(low('3,2'))
    const { seen } = await look(file)
    await save(base64(low('3,5')))

    expect(await save(file, seen)).toEqual([
      409,
      expect.objectContaining({ message: expect.stringContaining('siden filen blev læst') }),
    ])
    expect(await goals()).toMatchObject([{ goal: { target: { level: 3.5 } } }])
  })

  it('that is none is told so', async () => {
    const file = Buffer.from('nøgletal;område;periode;værdi\n').toString('base64')

    expect(await look(file)).toMatchObject({
      fault: { line: null, message: expect.stringContaining('overskrifterne Mål og Nøgletal') },
      items: [],
    })
    expect((await post(readGoalFile.path, { file: 'æøå' })).statusCode).toBe(400)
  })

  it('needs an analyst', async () => {
    const payload = { file: base64(low('3,5')), seen: 'x' }
    const reader = await dashboard.logIn('reader')
    for (const url of [readGoalFile.path, saveGoalFile.path]) {
      const nobody = await dashboard.app.inject({ method: 'POST', url, payload })
      const forbidden = await dashboard.app.inject({
        method: 'POST',
        url,
        payload,
        headers: reader,
      })
      expect([nobody.statusCode, forbidden.statusCode]).toEqual([401, 403])
    }
  })
})

describe('a goal that the product comes with', () => {
  it('is neither made a second time nor changed from a file', async () => {
    const target = { kind: 'level', side: 'lower', level: 3.5 }
    const goal = aGoal({ title: 'Lav ledighed', target })
    await dashboard.store.saveCatalogue({ ...aMunicipalCatalogue(), goals: [goal] }, 'test')

    const reading = await look(base64(low('3,5').replace('Lav', 'Kendt lav'), low('3,1')))

    expect(reading.items).toMatchObject([
      { state: 'unchanged' },
      { state: 'unreadable', faults: [{ message: expect.stringContaining('følger med') }] },
    ])
  })
})
