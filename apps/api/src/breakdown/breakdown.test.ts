import { BreakdownReply } from '@noegletal/contract'
import { afterEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

let dashboard: DashboardUnderTest
afterEach(() => dashboard.close())

async function breakdown(query = ''): Promise<BreakdownReply> {
  const reply = await dashboard.app.inject(
    `/api/v1/breakdown?indicator=sygedagpengeforloeb${query}`,
  )
  expect(reply.statusCode).toBe(200)
  return BreakdownReply.parse(reply.json())
}

const numbersOf = ({ total, categories }: BreakdownReply) =>
  [{ slug: 'i-alt', points: total }, ...categories].map(({ slug, points }) => [
    slug,
    points.map(({ value }) => (value.kind === 'number' ? value.number : value.reason)),
  ])

const months = [
  'sygedagpengeforloeb;657;2019M02;1010',
  'sygedagpengeforloeb;657;2019M02;900;under-et-aar',
  'sygedagpengeforloeb;657;2019M02;110;et-aar-og-mere',
  'sygedagpengeforloeb;657;2019M03;1000',
  'sygedagpengeforloeb;657;2019M03;996;under-et-aar',
  'sygedagpengeforloeb;657;2019M03;;et-aar-og-mere;diskretioneret',
  'sygedagpengeforloeb;000;2019M03;50000',
]

describe('breakdown', () => {
  it('has the total and every category of the own municipality, in catalogue order', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(months)

    const reply = await breakdown()

    expect(reply.area.code).toBe('657')
    expect(numbersOf(reply)).toEqual([
      ['i-alt', [1010, 1000]],
      ['under-et-aar', [900, 996]],
      ['et-aar-og-mere', [110, 'suppressed']],
    ])
  })

  it('is for another area when one is asked for, with no points where nothing is stated', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(months)

    expect(numbersOf(await breakdown('&area=hele-landet'))).toEqual([
      ['i-alt', [50000]],
      ['under-et-aar', []],
      ['et-aar-og-mere', []],
    ])
  })

  it('cuts the period at both ends, and marks preliminary figures all the same', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(months)

    const { total } = await breakdown('&from=2019M02&til=2019M02')

    expect(total).toMatchObject([{ period: '2019M02', preliminary: true }])
  })

  it('shows what was known on a day, and how many of the shown figures have changed', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(months, { publishedOn: '2019-05-01' })
    await dashboard.publish(
      months.map((line) => line.replace('900', '905').replace('1010', '1015')),
      { publishedOn: '2019-06-01' },
    )

    const reply = await breakdown('&pr=2019-05-15')

    expect(numbersOf(reply)[1]).toEqual(['under-et-aar', [900, 996]])
    expect(reply.changedSince).toBe(2)
    expect(reply.publishedOn).toBe('2019-05-01')
  })

  it('has the gaps of the indicator', async () => {
    dashboard = await aDashboard()

    expect((await breakdown()).gaps).toHaveLength(1)
  })

  it('refuses an indicator that is not split by anything', async () => {
    dashboard = await aDashboard()

    const reply = await dashboard.app.inject('/api/v1/breakdown?indicator=bruttoledighed')

    expect(reply.statusCode).toBe(400)
    expect(reply.json()).toMatchObject({ details: [{ parameter: 'indicator' }] })
  })
})
