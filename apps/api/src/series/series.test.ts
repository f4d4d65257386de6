import { SeriesReply } from '@noegletal/contract'
import { numberValue } from '@noegletal/domain'
import { afterEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

let dashboard: DashboardUnderTest
afterEach(() => dashboard.close())

async function series(query: string): Promise<SeriesReply> {
  const reply = await dashboard.app.inject(`/api/v1/series?indicator=${query}`)
  expect(reply.statusCode).toBe(200)
  return SeriesReply.parse(reply.json())
}

const numbersOf = ({ series: lines }: SeriesReply) =>
  lines.map(({ area, points }) => [
    area.code,
    points.map(({ value }) => (value.kind === 'number' ? value.number : value.reason)),
  ])

const marks = async (query: string) =>
  (await series(query)).series[0]?.points.map(({ preliminary }) => preliminary)

const months = [
  'bruttoledighed;657;2018M12;3,5',
  'bruttoledighed;657;2019M01;3,6',
  'bruttoledighed;657;2019M02;3,5',
  'bruttoledighed;657;2019M03;3,4;;;Punkt 39',
  'bruttoledighed;000;2019M03;3,9',
  'bruttoledighed;661;2019M03;3,0',
]

describe('series', () => {
  it('has one line per configured area, with no points where there are none', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(months)

    expect(numbersOf(await series('bruttoledighed'))).toEqual([
      ['657', [3.5, 3.6, 3.5, 3.4]],
      ['rar-vestjylland', []],
      ['000', [3.9]],
    ])
  })

  it('orders own, compared, then others, by code or slug and without repeats', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(months)

    const { series: lines } = await series('bruttoledighed&areas=holstebro,000,661,odder,657')

    expect(lines.map(({ area }) => area.code)).toEqual(['657', '000', '661', '727'])
  })

  it('cuts the period at both ends, which are part of it', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(months)

    expect(numbersOf(await series('bruttoledighed&areas=657&from=2019M01&til=2019M02'))).toEqual([
      ['657', [3.6, 3.5]],
    ])
  })

  it('rolls with the data when it ends with the newest', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(months)
    const query = 'bruttoledighed&areas=657&from=2019M03&til=seneste'
    expect(numbersOf(await series(query))).toEqual([['657', [3.4]]])

    await dashboard.publish(['bruttoledighed;657;2019M04;3,3'], { publishedOn: '2019-07-01' })

    expect(numbersOf(await series(query))).toEqual([['657', [3.4, 3.3]]])
  })

  it('is empty when the period begins after the newest figure', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(months)

    expect(numbersOf(await series('bruttoledighed&areas=657&from=2030M01'))).toEqual([['657', []]])
  })

  it('marks the newest periods of each line as preliminary, however the period is cut', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(months)

    expect(await marks('bruttoledighed&areas=657')).toEqual([false, false, true, true])
    expect(await marks('bruttoledighed&areas=657&til=2019M01')).toEqual([false, false])
  })

  it('marks what the source itself calls preliminary', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['foertidspension;657;2019M03;3693;;foreløbig'])

    expect((await series('foertidspension')).series[0]?.points[0]?.preliminary).toBe(true)
  })

  it('keeps zero, suppressed and not published apart', async () => {
    dashboard = await aDashboard()
    await dashboard.publish([
      'sygedagpengeforloeb;657;2018M12;0',
      'sygedagpengeforloeb;657;2019M01;;;diskretioneret',
      'sygedagpengeforloeb;657;2019M02;;;endnu ikke offentliggjort',
    ])

    expect(numbersOf(await series('sygedagpengeforloeb&areas=657'))).toEqual([
      ['657', [0, 'suppressed', 'not-published']],
    ])
  })

  it('says of each figure whether it is simulated, and which import and note it has', async () => {
    dashboard = await aDashboard()
    const simulated = await dashboard.publish(['bruttoledighed;657;2019M02;3,5'], {
      simulated: true,
    })
    const real = await dashboard.publish(['bruttoledighed;657;2019M03;3,4;;;Punkt 39'])

    const reply = await series('bruttoledighed&areas=657')

    expect(reply.simulated).toBe(true)
    expect(reply.series[0]?.points).toMatchObject([
      { simulated: true, importId: simulated.id, note: null },
      { simulated: false, importId: real.id, note: 'Punkt 39' },
    ])
    expect((await series('bruttoledighed&areas=657&from=2019M03')).simulated).toBe(false)
  })

  it('shows one category, and finds nothing to say of it', async () => {
    dashboard = await aDashboard()
    await dashboard.publish([
      'sygedagpengeforloeb;657;2018M02;1000',
      'sygedagpengeforloeb;657;2019M02;1077',
      'sygedagpengeforloeb;657;2018M02;700;under-et-aar',
      'sygedagpengeforloeb;657;2019M02;800;under-et-aar',
    ])

    const part = await series('sygedagpengeforloeb&areas=657&category=under-et-aar')
    const whole = await series('sygedagpengeforloeb&areas=657')

    expect(numbersOf(part)).toEqual([['657', [700, 800]]])
    expect(part.finding).toBeNull()
    expect(numbersOf(whole)).toEqual([['657', [1000, 1077]]])
    expect(whole.finding).not.toBeNull()
  })

  it('finds what the figures show in words', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(months)

    expect((await series('bruttoledighed')).finding).toMatch(/Herning.*hele landet/)
  })

  it('tells when the newest figure was published and came in', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(months)
    await dashboard.publish(['bruttoledighed;657;2019M04;3,3'], { publishedOn: '2019-07-01' })

    expect(await series('bruttoledighed')).toMatchObject({
      publishedOn: '2019-07-01',
      importedAt: '2019-11-20T11:00:00.000Z',
    })
    expect((await series('bruttoledighed&til=2019M03')).publishedOn).toBe('2019-06-04')
  })

  it('brings the breaks and gaps of the indicator', async () => {
    dashboard = await aDashboard()

    expect((await series('bruttoledighed')).breaks).toHaveLength(1)
    expect((await series('bruttoledighed')).gaps).toEqual([])
    expect((await series('sygedagpengeforloeb')).gaps).toHaveLength(1)
  })

  it('counts the shown figures that are different today', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(months)
    await dashboard.publish(
      [
        'bruttoledighed;657;2019M01;3,7',
        'bruttoledighed;657;2019M03;3,5',
        'bruttoledighed;657;2019M04;3,3',
      ],
      { publishedOn: '2019-07-01' },
    )

    expect((await series('bruttoledighed&pr=2019-06-04')).changedSince).toBe(2)
    expect((await series('bruttoledighed&pr=2019-06-04&from=2019M02')).changedSince).toBe(1)
    expect((await series('bruttoledighed')).changedSince).toBe(0)
  })

  it('lists the figures that have changed since, the newest period first, with both their values', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['bruttoledighed;657;2019M01;3,4', 'bruttoledighed;657;2019M03;3,9'], {
      publishedOn: '2019-06-04',
    })
    await dashboard.publish(['bruttoledighed;657;2019M01;3,5', 'bruttoledighed;657;2019M03;3,8'], {
      publishedOn: '2019-11-13',
    })

    const { changes } = await series('bruttoledighed&pr=2019-06-04')

    const ofHerning = { area: '657', category: 'i-alt' }
    expect(changes).toEqual([
      { ...ofHerning, period: '2019M03', before: numberValue(3.9), after: numberValue(3.8) },
      { ...ofHerning, period: '2019M01', before: numberValue(3.4), after: numberValue(3.5) },
    ])
    expect((await series('bruttoledighed')).changes).toEqual([])
  })

  it('answers for every area at once', async () => {
    dashboard = await aDashboard()
    const keys = Array.from({ length: 130 }, (_, index) => (index % 2 === 0 ? '657' : '661'))

    expect((await series(`bruttoledighed&areas=${keys.join(',')}`)).series).toHaveLength(2)
  })
})

/** Month after month: the newest figure, and last month's figure as it is said then, a tenth higher. */
async function publishMonthByMonth(): Promise<void> {
  for (let month = 1; month <= 8; month += 1) {
    const before = month === 1 ? [] : [`bruttoledighed;657;2019M0${month - 1};3,5`]
    const lines = [...before, `bruttoledighed;657;2019M0${month};3,4`]
    await dashboard.publish(lines, {
      publishedOn: `2019-${String(month + 2).padStart(2, '0')}-10`,
      fileName: `${month}.csv`,
    })
  }
}

describe('how a newest figure usually changes', () => {
  it('is told from the history of the own municipality', async () => {
    dashboard = await aDashboard()
    await publishMonthByMonth()

    expect((await series('bruttoledighed&areas=000')).typicalRevision).toEqual({
      indicator: 'bruttoledighed',
      kind: 'points',
      mean: 0.1,
      periods: 7,
      simulated: false,
    })
  })

  it('is told as it was known on the day asked for', async () => {
    dashboard = await aDashboard()
    await publishMonthByMonth()

    expect((await series('bruttoledighed&pr=2019-09-30')).typicalRevision).toMatchObject({
      periods: 6,
    })
    expect((await series('bruttoledighed&pr=2019-08-30')).typicalRevision).toBeNull()
  })
})
