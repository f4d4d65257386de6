import { Site } from '@noegletal/contract'
import { afterEach, describe, expect, it } from 'vitest'
import { ConfigurationError } from '../config.ts'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

let dashboard: DashboardUnderTest
afterEach(() => dashboard.close())

async function site(query = ''): Promise<Site> {
  const reply = await dashboard.app.inject(`/api/v1/site${query}`)
  expect(reply.statusCode).toBe(200)
  return Site.parse(reply.json())
}

describe('site', () => {
  it('knows whose it is before there are any figures', async () => {
    dashboard = await aDashboard()

    expect(await site()).toMatchObject({
      own: { code: '657', slug: 'herning', name: 'Herning', kind: 'municipality' },
      compare: [{ code: 'rar-vestjylland' }, { code: '000' }],
      asOf: null,
      dataTo: null,
      updatedOn: null,
      knownFrom: null,
      preliminary: 0,
      simulated: false,
    })
  })

  it('has data to the own municipality’s newest month on Overblik', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(
      [
        'bruttoledighed;657;2019M03;3,4',
        'sygedagpengeforloeb;657;2019M02;1077',
        'bruttoledighed;000;2019M05;3,9',
        'foertidspension;657;2019M06;3700',
        'benchmark-samlet;657;2019H1;21',
      ],
      { publishedOn: '2019-07-01' },
    )

    expect((await site()).dataTo).toBe('2019M03')
  })

  it('was updated when the newest shown figures were published', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['bruttoledighed;657;2019M03;3,4'])
    await dashboard.publish(['bruttoledighed;657;2019M09;3,0'], { publishedOn: '2019-11-13' })

    expect((await site()).updatedOn).toBe('2019-11-13')
    expect(await site('?pr=2019-06-04')).toMatchObject({
      asOf: '2019-06-04',
      updatedOn: '2019-06-04',
      dataTo: '2019M03',
    })
  })

  it('has known figures since the first publication that holds, whatever day is asked for', async () => {
    dashboard = await aDashboard()
    const { id } = await dashboard.publish(['bruttoledighed;657;2019M01;3,4'], {
      publishedOn: '2019-03-01',
    })
    await dashboard.publish(['bruttoledighed;657;2019M03;3,4'])
    await dashboard.publish(['bruttoledighed;657;2019M09;3,0'], { publishedOn: '2019-11-13' })

    expect((await site('?pr=2018-01-01')).knownFrom).toBe('2019-03-01')
    expect((await site()).publications).toEqual(['2019-11-13', '2019-06-04', '2019-03-01'])

    await dashboard.store.undo(id, { on: '2019-11-20', by: 'analytiker', note: 'Forkert fil' })
    expect((await site()).knownFrom).toBe('2019-06-04')
    expect((await site()).publications).toEqual(['2019-11-13', '2019-06-04'])
  })

  it('counts the figures of Overblik whose newest is preliminary', async () => {
    dashboard = await aDashboard()
    await dashboard.publish([
      'bruttoledighed;657;2019M03;3,4',
      'foertidspension;657;2019M03;3700;;foreløbig',
      'benchmark-samlet;657;2018H2;21',
    ])

    expect((await site()).preliminary).toBe(1)
  })

  it('is simulated while any figure of its areas is', async () => {
    dashboard = await aDashboard()
    const simulated = { simulated: true }
    const { id } = await dashboard.publish(['bruttoledighed;000;2019M03;3,9'], simulated)
    expect((await site()).simulated).toBe(true)

    await dashboard.store.undo(id, { on: '2019-11-20', by: 'analytiker', note: null })

    expect((await site()).simulated).toBe(false)
  })

  it('lists the own municipality’s meetings, newest first', async () => {
    dashboard = await aDashboard()

    expect((await site()).meetings.map(({ date }) => date)).toEqual(['2019-11-13', '2019-06-04'])
  })
})

describe('the configured areas', () => {
  it('may be given as slugs, and the own one is not compared with itself', async () => {
    dashboard = await aDashboard({
      environment: { OWN_AREA: 'odder', COMPARE_AREAS: 'landsdel-oestjylland, 727 ,000' },
    })

    expect(await site()).toMatchObject({
      own: { code: '727' },
      compare: [{ code: '09' }, { code: '000' }],
      meetings: [{ committee: 'Arbejdsmarkedsudvalget' }],
    })
  })

  it.each([
    [{ OWN_AREA: '999' }, 'OWN_AREA peger på området »999«'],
    [{ COMPARE_AREAS: '000,atlantis' }, 'COMPARE_AREAS peger på området »atlantis«'],
    [{ OWN_AREA: 'constructor' }, 'OWN_AREA peger på området »constructor«'],
  ])('stop the start when one does not exist: %o', async (environment, message) => {
    dashboard = await aDashboard()

    const start = aDashboard({ environment })

    await expect(start).rejects.toThrow(ConfigurationError)
    await expect(start).rejects.toThrow(message)
  })
})
