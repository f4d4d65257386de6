import { RankingReply } from '@noegletal/contract'
import { AreaCode, IndicatorSlug, Period } from '@noegletal/domain'
import { afterEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard, aMunicipalCatalogue } from '../testing.ts'

let dashboard: DashboardUnderTest
afterEach(() => dashboard.close())

async function ranking(query: string): Promise<RankingReply> {
  const reply = await dashboard.app.inject(`/api/v1/ranking?indicator=${query}`)
  expect(reply.statusCode).toBe(200)
  return RankingReply.parse(reply.json())
}

const refusal = async (query: string) => {
  const reply = await dashboard.app.inject(`/api/v1/ranking?indicator=${query}`)
  return [
    reply.statusCode,
    reply.json<{ details?: { parameter: string }[] }>().details?.[0]?.parameter,
  ]
}

const ranks = ({ ranked }: RankingReply) =>
  ranked.map(({ area, rank, isTied }) => [area.code, rank, isTied])

const rankedPeriods = async (query: string) => (await ranking(query)).history.periods

const months = [
  'bruttoledighed;657;2019M02;3,5',
  'bruttoledighed;661;2019M02;3,6',
  'bruttoledighed;727;2019M02;3,1',
  'bruttoledighed;657;2019M03;3,4',
  'bruttoledighed;661;2019M03;3,4',
  'bruttoledighed;727;2019M03;;;diskretioneret',
  'bruttoledighed;000;2019M03;3,9',
]

describe('ranking', () => {
  it('has the municipalities of the first compared group in the own one’s newest period', async () => {
    dashboard = await aDashboard()
    await dashboard.publish([...months, 'bruttoledighed;661;2019M04;3,3'])

    const reply = await ranking('bruttoledighed')

    expect(reply.group.code).toBe('rar-vestjylland')
    expect(reply.period).toBe('2019M03')
    expect(reply.periods).toEqual(['2019M02', '2019M03', '2019M04'])
    expect(reply.order).toBe('lowest-first')
  })

  it('lets the same figure share a rank, and names who has none and why', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(months)

    const reply = await ranking('bruttoledighed&group=hele-landet')

    expect(ranks(reply)).toEqual([
      ['657', 1, true],
      ['661', 1, true],
    ])
    expect(reply.missing).toMatchObject([
      { area: { code: '727' }, reason: 'suppressed', gap: null },
    ])
  })

  it('ranks another period, and has the country beside it', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(months)

    const reply = await ranking('bruttoledighed&group=000&period=2019M02')

    expect(ranks(reply).map(([area]) => area)).toEqual(['727', '657', '661'])
    expect(reply.references).toMatchObject([
      { area: { code: '000' }, value: { kind: 'missing', reason: 'missing' } },
    ])
  })

  it('has the rank of every municipality over time, and among how many', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(months)

    const { history } = await ranking('bruttoledighed&group=hele-landet')

    expect(history).toEqual({
      periods: ['2019M02', '2019M03'],
      among: [3, 2],
      preliminary: [true, true],
      lines: [
        { area: '657', ranks: [2, 1] },
        { area: '661', ranks: [3, 1] },
        { area: '727', ranks: [1, null] },
      ],
    })
  })

  it('has ranks over time for the periods asked for, otherwise for all there are', async () => {
    dashboard = await aDashboard()
    await dashboard.publish([
      ...months,
      'bruttoledighed;661;2015M02;4,4',
      'bruttoledighed;661;2015M03;4,4',
    ])

    expect(await rankedPeriods('bruttoledighed')).toEqual([
      '2015M02',
      '2015M03',
      '2019M02',
      '2019M03',
    ])
    expect(await rankedPeriods('bruttoledighed&from=2019M02')).toEqual(['2019M02', '2019M03'])
    expect(await rankedPeriods('bruttoledighed&from=2015M01&til=2019M02')).toEqual([
      '2015M02',
      '2015M03',
      '2019M02',
    ])
  })

  it('shows the order as it was known on a day, and how much of it has changed', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(months, { publishedOn: '2019-05-01' })
    await dashboard.publish(['bruttoledighed;657;2019M03;3,6', 'bruttoledighed;661;2019M03;3,4'], {
      publishedOn: '2019-06-01',
    })

    const then = await ranking('bruttoledighed&pr=2019-05-15')
    const now = await ranking('bruttoledighed')

    expect(ranks(then)).toEqual([
      ['657', 1, true],
      ['661', 1, true],
    ])
    expect([then.changedSince, now.changedSince]).toEqual([1, 0])
    expect([then.changes.length, now.changes.length]).toEqual([1, 0])
    expect(ranks(now)[0]).toEqual(['661', 1, false])
  })

  it('says of figures that they are preliminary or simulated', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(months, { simulated: true })

    const reply = await ranking('bruttoledighed')

    expect(reply.ranked[0]).toMatchObject({ preliminary: true, simulated: true })
    expect(reply.simulated).toBe(true)
  })

  it('is marked when a change or an earlier place rests on a simulated figure', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['bruttoledighed;657;2018M03;3,9', 'bruttoledighed;661;2018M03;3,8'], {
      simulated: true,
    })
    await dashboard.publish(['bruttoledighed;657;2019M03;3,4', 'bruttoledighed;661;2019M03;3,5'])

    const late = 'bruttoledighed&from=2019M03'
    expect((await ranking('bruttoledighed')).simulated).toBe(true)
    expect(await ranking(late)).toMatchObject({ yearChanges: { from: '2018M03' }, simulated: true })
    await dashboard.publish(['bruttoledighed;657;2019M04;3,3', 'bruttoledighed;661;2019M04;3,4'])
    expect((await ranking('bruttoledighed&from=2019M04')).simulated).toBe(false)
  })

  it('is empty without figures, and names everybody as missing when a period is asked for', async () => {
    dashboard = await aDashboard()

    expect(await ranking('bruttoledighed')).toMatchObject({ period: null, ranked: [], missing: [] })
    const asked = await ranking('bruttoledighed&period=2019M03')
    expect(asked.missing.map(({ area }) => area.code)).toEqual(['657', '661'])
  })

  it('gives the registered reason for a figure that is missing', async () => {
    dashboard = await aDashboard()
    const gap = {
      indicator: IndicatorSlug.parse('bruttoledighed'),
      area: AreaCode.parse('661'),
      from: Period.parse('2019M03'),
      til: null,
      reason: 'Pga. nyt fagsystem',
      expected: null,
      simulated: false,
    }
    await dashboard.store.saveCatalogue({ ...aMunicipalCatalogue(), gaps: [gap] }, 'test')
    await dashboard.publish(['bruttoledighed;657;2019M03;3,4'])

    expect((await ranking('bruttoledighed')).missing).toMatchObject([
      { area: { code: '661' }, reason: 'missing', gap: 'Pga. nyt fagsystem' },
    ])
  })

  it('refuses counts, which follow the size of a municipality', async () => {
    dashboard = await aDashboard()

    expect(await refusal('sygedagpengeforloeb')).toEqual([400, 'indicator'])
  })

  it('names the largest fall and the largest rise since the same month last year', async () => {
    dashboard = await aDashboard()
    await dashboard.publish([
      'bruttoledighed;657;2018M03;3,6',
      'bruttoledighed;657;2019M03;3,4',
      'bruttoledighed;661;2018M03;3,1',
      'bruttoledighed;661;2019M03;2,9',
      'bruttoledighed;727;2018M03;3,0',
      'bruttoledighed;727;2019M03;3,5',
    ])

    const { moves } = await ranking('bruttoledighed&group=000')

    expect(moves.fall?.areas.map(({ name }) => name)).toEqual(['Herning', 'Holstebro'])
    expect(moves.fall?.difference).toBe(-0.2)
    expect(moves.rise).toMatchObject({ areas: [{ code: '727' }], difference: 0.5 })
  })

  it('names no largest fall or rise across a break', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['bruttoledighed;657;2015M10;4,1', 'bruttoledighed;657;2016M10;4,6'])

    expect((await ranking('bruttoledighed')).moves).toEqual({ fall: null, rise: null })
  })

  it('refuses what is no group, no category and no period of the figure', async () => {
    dashboard = await aDashboard()

    expect(await refusal('bruttoledighed&group=odder')).toEqual([400, 'group'])
    expect(await refusal('bruttoledighed&group=ukendt')).toEqual([404, 'group'])
    expect(await refusal('bruttoledighed&category=ukendt')).toEqual([404, 'category'])
    expect(await refusal('bruttoledighed&period=2019K1')).toEqual([400, 'period'])
    expect(await refusal('bruttoledighed&from=2019M03&til=2019M02')).toEqual([400, 'til'])
  })
})
