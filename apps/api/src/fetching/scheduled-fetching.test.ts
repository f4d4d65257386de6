import type { Draft } from '@noegletal/contract'
import { afterEach, describe, expect, it } from 'vitest'
import { createRecordAction } from '../accounts/record-action.ts'
import { readConfiguration } from '../config.ts'
import { type Importing, createImporting } from '../importing/importing.ts'
import { createShownStore } from '../shown-store.ts'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'
import { ScheduledFetch } from './fetch-schedule.ts'
import type { FetchedDraft } from './fetch-to-draft.ts'
import { type ScheduledFetching, createScheduledFetching } from './scheduled-fetching.ts'
import { type SourceUnderTest, aSource, csv, json } from './testing.ts'

let dashboard: DashboardUnderTest
let source: SourceUnderTest
let importing: Importing
let now: Date
const clock = (): Date => now
/** The number that the source gives for Herning in March, or the status with which it refuses. */
let answer: string | number
let told: [string, FetchedDraft][] = []
let retries: (string | null)[] = []
afterEach(async () => {
  await importing.close()
  await source.close()
  await dashboard.close()
})

const daily = {
  name: 'Ledighed',
  when: '0 8 * * *',
  order: { source: 'jobindsats', table: 'y25i03', areas: ['/'] },
}

async function prepare(): Promise<void> {
  now = new Date('2019-11-20T11:00:00Z')
  answer = '3,4'
  told = []
  retries = []
  dashboard = await aDashboard()
  source = await aSource(() =>
    typeof answer === 'number'
      ? json({ message: 'nede' }, answer)
      : csv('nøgletal;område;periode;værdi', `bruttoledighed;Herning;2019M03;${answer}`),
  )
  const { administration, reading, dataDirectory } = dashboard
  importing = createImporting({
    configuration: readConfiguration({ DATA_DIR: dataDirectory }),
    store: createShownStore(reading),
    administration,
    record: createRecordAction(administration, clock),
    clock,
    logFailure: (detail) => expect.fail(detail),
  })
  await importing.start()
}

/** The schedule as a server has it that has just started. */
async function started(...fetches: object[]): Promise<ScheduledFetching> {
  const { dataDirectory, administration } = dashboard
  const scheduled = createScheduledFetching({
    fetches: fetches.map((one) => ScheduledFetch.parse(one)),
    dataDirectory,
    clock,
    desk: (signal) => ({
      tools: {
        dataDirectory,
        statbankUrl: source.url,
        jobindsatsUrl: source.url,
        jobindsatsToken: 'hemmelig',
        pace: { now: () => now.getTime(), wait: async () => undefined, random: () => 1 },
        distance: 0,
        signal,
      },
      importing,
      record: createRecordAction(administration, clock),
    }),
    tell: (name, outcome, retryAt) => {
      told.push([name, outcome])
      retries.push(retryAt)
    },
  })
  await scheduled.start()
  return scheduled
}

const outcomes = () => told.map(([name, { kind }]) => `${name}: ${kind}`)
const drafts = (): Draft['state'][] => importing.list().map(({ state }) => state)

describe('a scheduled fetch', () => {
  it('is not done before its first time, and once when that has come', async () => {
    await prepare()
    const scheduled = await started(daily)
    await scheduled.catchUp()
    expect(outcomes()).toEqual([])

    now = new Date('2019-11-21T07:00:00Z')
    await scheduled.catchUp()
    await scheduled.catchUp()

    expect(outcomes()).toEqual(['Ledighed: waiting'])
    expect(drafts()).toEqual(['checked'])
    scheduled.close()
  })

  it('leaves a draft and never publishes by itself', async () => {
    await prepare()
    const scheduled = await started(daily)
    now = new Date('2019-11-21T07:00:00Z')
    await scheduled.catchUp()

    expect(importing.list()).toMatchObject([
      { fileName: 'y25i03.csv', createdBy: 'Fast hentning: Ledighed', errors: 0 },
    ])
    expect((await dashboard.app.inject('/api/v1/imports')).json()).toEqual([])
    const log = dashboard.administration.audit.page({ limit: 10, offset: 0 })
    expect(log.map(({ by, action, subject }) => [by, action, subject])).toEqual([
      ['Fast hentning: Ledighed', 'upload-draft', 'y25i03.csv'],
      ['Fast hentning: Ledighed', 'fetch', 'Jobindsats y25i03'],
    ])
    scheduled.close()
  })

  it('publishes what there is nothing to look at in, when that is asked for', async () => {
    await prepare()
    const scheduled = await started({ ...daily, publish: 'when-clean', title: 'Ledighed, nyeste' })
    now = new Date('2019-11-21T07:00:00Z')
    await scheduled.catchUp()

    expect(outcomes()).toEqual(['Ledighed: published'])
    dashboard.setToday('2019-11-21')
    expect((await dashboard.app.inject('/api/v1/imports')).json()).toMatchObject([
      {
        title: 'Ledighed, nyeste',
        source: 'Styrelsen for Arbejdsmarked og Rekruttering, jobindsats.dk, tabel y25i03',
        importedBy: 'Fast hentning: Ledighed',
        publishedOn: '2019-11-21',
      },
    ])
    scheduled.close()
  })

  it('leaves what has errors or warnings to an analyst', async () => {
    await prepare()
    answer = '340'
    const scheduled = await started({ ...daily, publish: 'when-clean' })
    now = new Date('2019-11-21T07:00:00Z')
    await scheduled.catchUp()

    expect(outcomes()).toEqual(['Ledighed: waiting'])
    expect(importing.list()).toMatchObject([{ state: 'checked', errors: 1 }])
    scheduled.close()
  })

  it('leaves nothing behind when the source has nothing new', async () => {
    await prepare()
    const scheduled = await started({ ...daily, publish: 'when-clean' })
    now = new Date('2019-11-21T07:00:00Z')
    await scheduled.catchUp()
    now = new Date('2019-11-22T07:00:00Z')
    await scheduled.catchUp()

    expect(outcomes()).toEqual(['Ledighed: published', 'Ledighed: unchanged'])
    expect(drafts()).toEqual(['published'])
    scheduled.close()
  })

  it('that fails is told, and is no reason to leave the next one out', async () => {
    await prepare()
    answer = 422
    const scheduled = await started(daily, { ...daily, name: 'Igen' })
    now = new Date('2019-11-21T07:00:00Z')
    await scheduled.catchUp()

    expect(told).toEqual(
      ['Ledighed', 'Igen'].map((name) => [
        name,
        {
          kind: 'failed',
          fault: {
            message: 'jobindsats.dk kan ikke bruge forespørgslen (422). Svaret var: nede',
            mayPass: false,
          },
        },
      ]),
    )
    expect(drafts()).toEqual([])
    scheduled.close()
  })

  it('that was due while the server was down is done when it starts', async () => {
    await prepare()
    ;(await started(daily)).close()
    now = new Date('2019-11-25T07:00:00Z')
    const scheduled = await started(daily)
    await scheduled.catchUp()

    expect(outcomes()).toEqual(['Ledighed: waiting'])
    scheduled.close()
  })

  it('that fails for a while is tried again after ten minutes, an hour and four hours, and then left', async () => {
    await prepare()
    answer = 503
    const scheduled = await started(daily)
    now = new Date('2019-11-21T07:00:00Z')
    await scheduled.catchUp()
    for (const [before, at] of [
      ['07:09', '07:10'],
      ['08:09', '08:10'],
      ['12:09', '12:10'],
    ]) {
      now = new Date(`2019-11-21T${before}:59Z`)
      await scheduled.catchUp()
      now = new Date(`2019-11-21T${at}:00Z`)
      await scheduled.catchUp()
    }
    now = new Date('2019-11-22T06:59:00Z')
    await scheduled.catchUp()

    expect(retries).toEqual([
      '2019-11-21T07:10:00.000Z',
      '2019-11-21T08:10:00.000Z',
      '2019-11-21T12:10:00.000Z',
      null,
    ])
    const log = dashboard.administration.audit.page({ limit: 10, offset: 0 })
    expect(log.map(({ by, action, subject }) => `${by} ${action} ${subject}`)).toEqual([
      'Fast hentning: Ledighed fail-to-fetch y25i03: jobindsats.dk svarer ikke (503: nede).',
      'Fast hentning: Ledighed fail-to-fetch y25i03: jobindsats.dk svarer ikke (503: nede). Prøver igen 21. november 2019 kl. 13.10.',
      'Fast hentning: Ledighed fail-to-fetch y25i03: jobindsats.dk svarer ikke (503: nede). Prøver igen 21. november 2019 kl. 09.10.',
      'Fast hentning: Ledighed fail-to-fetch y25i03: jobindsats.dk svarer ikke (503: nede). Prøver igen 21. november 2019 kl. 08.10.',
    ])
    scheduled.close()
  })

  it('that succeeds when it is tried again waits for its next time', async () => {
    await prepare()
    answer = 503
    const scheduled = await started(daily)
    now = new Date('2019-11-21T07:00:00Z')
    await scheduled.catchUp()
    expect(scheduled.list()).toEqual([
      {
        name: 'Ledighed',
        source: 'jobindsats',
        table: 'y25i03',
        next: '2019-11-22T07:00:00.000Z',
        retryAt: '2019-11-21T07:10:00.000Z',
        last: {
          at: '2019-11-21T07:00:00.000Z',
          outcome: 'failed',
          fault: 'jobindsats.dk svarer ikke (503: nede).',
        },
      },
    ])

    answer = '3,4'
    now = new Date('2019-11-21T07:11:00Z')
    await scheduled.catchUp()

    expect(outcomes()).toEqual(['Ledighed: failed', 'Ledighed: waiting'])
    expect(scheduled.list()).toMatchObject([
      {
        next: '2019-11-22T07:00:00.000Z',
        retryAt: null,
        last: { outcome: 'waiting', fault: null },
      },
    ])
    scheduled.close()
  })

  it.each([401, 404])('is not tried again when the source refuses it (%i)', async (status) => {
    await prepare()
    answer = status
    const scheduled = await started(daily)
    now = new Date('2019-11-21T07:00:00Z')
    await scheduled.catchUp()
    now = new Date('2019-11-22T06:59:00Z')
    await scheduled.catchUp()

    expect(retries).toEqual([null])
    scheduled.close()
  })

  it('that the end of the server cut short is tried again when it is there', async () => {
    await prepare()
    const scheduled = await started(daily)
    now = new Date('2019-11-21T07:00:00Z')
    const cut = scheduled.catchUp()
    scheduled.close()
    await cut
    expect(told).toEqual([])

    now = new Date('2019-11-21T07:11:00Z')
    const again = await started(daily)
    await again.catchUp()

    expect(outcomes()).toEqual(['Ledighed: waiting'])
    again.close()
  })
})
