import { Overview } from '@noegletal/contract'
import { afterEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

let dashboard: DashboardUnderTest
afterEach(() => dashboard.close())

async function overview(query = ''): Promise<Overview> {
  const reply = await dashboard.app.inject(`/api/v1/overview${query}`)
  expect(reply.statusCode).toBe(200)
  return Overview.parse(reply.json())
}

async function figure(slug: string, query = '') {
  const { themes } = await overview(query)
  const figures = themes.flatMap((theme) => theme.figures)
  return figures.find(({ indicator }) => indicator.slug === slug)
}

const march = [
  'bruttoledighed;657;2018M03;3,7',
  'bruttoledighed;657;2019M02;3,5',
  'bruttoledighed;657;2019M03;3,4',
  'bruttoledighed;000;2018M03;4,1',
  'bruttoledighed;000;2019M03;3,9',
]

describe('overview', () => {
  it('is empty without figures', async () => {
    dashboard = await aDashboard()

    expect(await overview()).toMatchObject({
      asOf: null,
      themes: [],
      summary: [],
      changedSince: 0,
      simulated: false,
    })
  })

  it('names the own municipality first and the others as configured', async () => {
    dashboard = await aDashboard()

    const { areas } = await overview()

    expect(areas.map(({ name }) => name)).toEqual(['Herning', 'RAR Vestjylland', 'Hele landet'])
  })

  it('keeps the own municipality first whichever areas are asked for', async () => {
    dashboard = await aDashboard()

    const { areas } = await overview('?areas=odder,hele-landet,657,odder')

    expect(areas.map(({ code }) => code)).toEqual(['657', '000', '727'])
  })

  it('shows the newest figure beside the other areas at the same time', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(march)

    const shown = await figure('bruttoledighed')

    expect(shown?.period).toBe('2019M03')
    expect(shown?.cells).toEqual([
      { area: '657', value: number(3.4), preliminary: true, simulated: false },
      {
        area: 'rar-vestjylland',
        value: { kind: 'missing', reason: 'missing' },
        preliminary: false,
        simulated: false,
      },
      { area: '000', value: number(3.9), preliminary: true, simulated: false },
    ])
  })

  it('says how much less than the same month last year, and that less is better', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(march)

    const shown = await figure('bruttoledighed')

    expect(shown?.change).toEqual({
      kind: 'change',
      from: '2018M03',
      difference: -0.3,
      judgement: 'better',
      withinRevision: false,
    })
  })

  it('judges nothing where neither way is good', async () => {
    dashboard = await aDashboard()
    await dashboard.publish([
      'foertidspension;657;2018M03;3689',
      'foertidspension;657;2019M03;3736',
    ])

    expect((await figure('foertidspension'))?.change).toMatchObject({
      difference: 47,
      judgement: null,
    })
  })

  it('does not compare across a break', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['bruttoledighed;657;2015M10;4,1', 'bruttoledighed;657;2016M10;4,6'])

    expect((await figure('bruttoledighed'))?.change).toEqual({
      kind: 'none',
      from: '2015M10',
      reason: 'break',
    })
  })

  it('has thirteen months in the sparkline, null where the line stops', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(march)

    const sparkline = (await figure('bruttoledighed'))?.sparkline

    expect(sparkline?.periods).toHaveLength(13)
    expect(sparkline?.periods.at(0)).toBe('2018M03')
    expect(sparkline?.lines[0]).toEqual({
      area: '657',
      numbers: [3.7, ...Array.from({ length: 10 }, () => null), 3.5, 3.4],
    })
  })

  it('lets each figure have its own newest month, by the own municipality alone', async () => {
    dashboard = await aDashboard()
    await dashboard.publish([
      ...march,
      'bruttoledighed;000;2019M04;3,8',
      'sygedagpengeforloeb;657;2019M02;1077',
      'benchmark-samlet;657;2018H2;21',
    ])

    expect((await figure('bruttoledighed'))?.period).toBe('2019M03')
    expect((await figure('sygedagpengeforloeb'))?.period).toBe('2019M02')
    expect((await figure('benchmark-samlet'))?.sparkline.periods).toEqual([
      '2017H2',
      '2018H1',
      '2018H2',
    ])
  })

  it('passes over a newest month that has no number', async () => {
    dashboard = await aDashboard()
    await dashboard.publish([...march, 'bruttoledighed;657;2019M04;;;diskretioneret'])

    expect((await figure('bruttoledighed'))?.period).toBe('2019M03')
  })

  it('shows a zero as a figure', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['sygedagpengeforloeb;657;2019M02;0'])

    expect((await figure('sygedagpengeforloeb'))?.cells[0]?.value).toEqual(number(0))
  })

  it('leaves out what the own municipality has no figure for', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['bruttoledighed;000;2019M03;3,9'])

    expect((await overview()).themes).toEqual([])
  })

  it('tells why newer figures are missing', async () => {
    dashboard = await aDashboard()
    await dashboard.publish([...march, 'sygedagpengeforloeb;657;2019M02;1077'])

    expect((await figure('sygedagpengeforloeb'))?.gap?.reason).toBe('Pga. nyt fagsystem')
    expect((await figure('bruttoledighed'))?.gap).toBeNull()
  })

  it('does not know of a gap on a day before it began', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['sygedagpengeforloeb;657;2019M02;1077'])

    expect((await figure('sygedagpengeforloeb', '?pr=2019-06-04'))?.gap).toBeNull()
  })

  it('says so when any shown figure is simulated', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(march)
    expect((await overview()).simulated).toBe(false)

    await dashboard.publish(['bruttoledighed;657;2018M09;3,3'], { simulated: true })

    expect((await overview()).simulated).toBe(true)
  })

  it('puts a few sentences first, each about a figure that is there', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(march)

    const { summary } = await overview()

    expect(summary.length).toBeGreaterThan(0)
    expect(summary[0]).toMatchObject({ indicator: 'bruttoledighed' })
    expect(summary[0]?.text).toContain('Herning')
  })
})

describe('overview as of a day', () => {
  const revised = ['bruttoledighed;657;2019M03;3,5', 'bruttoledighed;657;2019M09;3,0']

  it('shows what was known that day', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(march)
    await dashboard.publish(revised, { publishedOn: '2019-11-13' })

    expect((await figure('bruttoledighed'))?.period).toBe('2019M09')
    expect(await figure('bruttoledighed', '?pr=2019-06-04')).toMatchObject({
      period: '2019M03',
      cells: [{ value: number(3.4) }, {}, { value: number(3.9) }],
    })
    expect((await overview('?pr=2019-06-03')).themes).toEqual([])
  })

  it('counts the shown figures that are different today', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(march)
    await dashboard.publish(revised, { publishedOn: '2019-11-13' })

    expect((await overview('?pr=2019-06-04')).changedSince).toBe(1)
    expect((await overview()).changedSince).toBe(0)
  })

  it('counts a figure that was missing in the sparkline and has come since', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(march)
    await dashboard.publish(['bruttoledighed;000;2018M12;3,8'], { publishedOn: '2019-11-13' })

    expect((await overview('?pr=2019-06-04')).changedSince).toBe(1)
  })

  it('counts figures outside Overblik for themselves only', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['foertidspension;657;2019M03;3693'])
    await dashboard.publish(['foertidspension;657;2019M03;3700'], { publishedOn: '2019-11-13' })

    const { changedSince } = await overview('?pr=2019-06-04')

    expect(changedSince).toBe(0)
    expect((await figure('foertidspension', '?pr=2019-06-04'))?.changedSince).toBe(1)
  })

  it('keeps figures back until the day they are published', async () => {
    dashboard = await aDashboard({ today: '2019-11-12' })
    await dashboard.publish(march)
    await dashboard.publish(revised, { publishedOn: '2019-11-13' })
    expect((await figure('bruttoledighed'))?.period).toBe('2019M03')

    dashboard.setToday('2019-11-13')

    expect((await figure('bruttoledighed'))?.period).toBe('2019M09')
  })
})

describe('the dashboard of another municipality', () => {
  const odder = { OWN_AREA: '727', COMPARE_AREAS: 'landsdel-oestjylland,000' }

  it('has no word of the municipality that is set up from the start', async () => {
    dashboard = await aDashboard({ environment: odder })
    await dashboard.publish([
      ...march,
      'bruttoledighed;727;2019M03;2,7',
      'bruttoledighed;09;2019M03;3,6',
    ])

    const reply = await dashboard.app.inject('/api/v1/overview')

    expect(reply.body).toContain('Odder')
    expect(reply.body).not.toContain('Herning')
    expect(Overview.parse(reply.json()).areas.map(({ code }) => code)).toEqual(['727', '09', '000'])
  })
})

function number(value: number) {
  return { kind: 'number', number: value }
}
