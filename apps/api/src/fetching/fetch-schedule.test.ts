import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ConfigurationError } from '../config.ts'
import { nextTime, readFetchSchedule } from './fetch-schedule.ts'

async function aSchedule(content: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'noegletal-schedule-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  const file = join(directory, 'fetch-schedule.json')
  await writeFile(file, content)
  return file
}

const order = { source: 'statbank', table: 'AUP01', variables: { TID: ['latest:14'] } }
const fetch = (words: object = {}): string =>
  JSON.stringify({ fetches: [{ name: 'Ledighed', when: '30 8 12 * *', order, ...words }] })

describe('the schedule of fetches', () => {
  it('is empty without a file', async () => {
    expect(await readFetchSchedule('/findes/ikke.json')).toEqual([])
  })

  it('leaves a draft for an analyst when nothing else is said', async () => {
    expect(await readFetchSchedule(await aSchedule(fetch()))).toEqual([
      {
        name: 'Ledighed',
        when: '30 8 12 * *',
        order: { ...order, lang: 'da' },
        title: null,
        note: null,
        reason: 'new',
        publish: 'by-analyst',
      },
    ])
  })

  it.each([
    ['no JSON', '{', 'kan ikke bruges'],
    [
      'a time that cron does not know',
      fetch({ when: 'hver dag' }),
      '(ved fetches.0.when): Skriv tidspunktet, som cron gør',
    ],
    ['a time that never comes', fetch({ when: '0 0 31 2 *' }), '(ved fetches.0.when)'],
    [
      'a table that is none',
      fetch({ order: { ...order, table: '../x' } }),
      '(ved fetches.0.order.table): Skriv en tabel som AUP01',
    ],
    ['a word it does not know', fetch({ hvornår: 'nu' }), '(ved fetches.0)'],
    [
      'one name twice',
      JSON.stringify({ fetches: [1, 2].map(() => JSON.parse(fetch()).fetches[0]) }),
      'To hentninger har samme navn',
    ],
  ])('is refused with %s', async (_, content, message) => {
    const reading = readFetchSchedule(await aSchedule(content))

    await expect(reading).rejects.toThrow(ConfigurationError)
    await expect(reading).rejects.toThrow(message)
  })

  it('is in Danish time, in summer and in winter', () => {
    const daily = { when: '0 8 * * *' }

    expect(nextTime(daily, new Date('2019-07-01T06:00:00Z'))).toEqual(
      new Date('2019-07-02T06:00:00Z'),
    )
    expect(nextTime(daily, new Date('2019-12-01T06:00:00Z'))).toEqual(
      new Date('2019-12-01T07:00:00Z'),
    )
  })
})
