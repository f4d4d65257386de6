import { History } from '@noegletal/contract'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

let dashboard: DashboardUnderTest
afterEach(() => dashboard.close())

async function history(query = 'indicator=bruttoledighed&area=657&period=2019M03') {
  const reply = await dashboard.app.inject(`/api/v1/history?${query}`)
  expect(reply.statusCode).toBe(200)
  return History.parse(reply.json())
}

const first = ['bruttoledighed;000;2019M03;3,9', 'bruttoledighed;657;2019M03;3,4;;;Punkt 39']
const revision = ['bruttoledighed;657;2019M03;3,5']

describe('history of a figure', () => {
  it('has every version, newest first, with the line of the file that states it', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(first)
    await dashboard.publish(revision, { publishedOn: '2019-11-13', fileName: 'nov.csv' })

    const { versions } = await history()

    expect(versions).toMatchObject([
      {
        value: { kind: 'number', number: 3.5 },
        line: 2,
        lineText: 'bruttoledighed;657;2019M03;3,5',
        current: true,
        import: { fileName: 'nov.csv', publishedOn: '2019-11-13' },
      },
      {
        value: { kind: 'number', number: 3.4 },
        note: 'Punkt 39',
        line: 3,
        lineText: 'bruttoledighed;657;2019M03;3,4;;;Punkt 39',
        current: false,
        import: { fileName: 'maj.csv', publishedOn: '2019-06-04' },
      },
    ])
  })

  it('says which area, by code or slug, and that the category is the total', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(first)

    const reply = await history('indicator=bruttoledighed&area=herning&period=2019M03')

    expect(reply).toMatchObject({ area: { code: '657' }, category: 'i-alt', period: '2019M03' })
    expect(reply.versions).toHaveLength(1)
  })

  it('shows an undone version, and the one before it as today’s', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(first)
    const { id } = await dashboard.publish(revision, { publishedOn: '2019-11-13' })
    await dashboard.store.undo(id, { on: '2019-11-20', by: 'analytiker', note: 'Forkert fil' })

    const { versions } = await history()

    expect(versions.map(({ current }) => current)).toEqual([false, true])
    expect(versions[0]?.import.undone).toMatchObject({ note: 'Forkert fil' })
  })

  it('keeps a version back until the day it is published', async () => {
    dashboard = await aDashboard({ today: '2019-11-12' })
    await dashboard.publish(first)
    await dashboard.publish(revision, { publishedOn: '2019-11-13' })

    expect((await history()).versions).toMatchObject([{ current: true, import: { id: 1 } }])
  })

  it('has a version without a line for a figure that disappeared', async () => {
    dashboard = await aDashboard()
    await dashboard.publish([...first, 'bruttoledighed;657;2019M02;3,5'])
    await dashboard.publish(['bruttoledighed;000;2019M03;3,9', 'bruttoledighed;657;2019M02;3,5'], {
      publishedOn: '2019-11-13',
    })

    expect((await history()).versions[0]).toMatchObject({
      value: { kind: 'missing', reason: 'withdrawn' },
      line: null,
      lineText: null,
      current: true,
    })
  })

  it('is still there when the file is gone, only without the line', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(first)
    await rm(join(dashboard.dataDirectory, 'files'), { recursive: true })

    expect((await history()).versions).toMatchObject([{ line: 3, lineText: null }])
  })

  it('is empty for a figure that nobody has stated', async () => {
    dashboard = await aDashboard()

    expect((await history()).versions).toEqual([])
  })
})
