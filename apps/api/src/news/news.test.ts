import { NewsReply } from '@noegletal/contract'
import { afterEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

let dashboard: DashboardUnderTest
afterEach(() => dashboard.close())

async function news(query = ''): Promise<NewsReply> {
  const reply = await dashboard.app.inject(`/api/v1/news${query}`)
  expect(reply.statusCode).toBe(200)
  return NewsReply.parse(reply.json())
}

const keys = ({ items }: NewsReply) => items.map(({ key }) => key)

const february = ['bruttoledighed;657;2018M03;3,7', 'bruttoledighed;657;2019M02;3,5']
const march = [...february, 'bruttoledighed;657;2019M03;3,4']

describe('periods that have come', () => {
  it('are told by the newest, beside the same time last year', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(february, { publishedOn: '2019-05-01' })
    await dashboard.publish(march, { publishedOn: '2019-06-04' })

    const reply = await news('?since=2019-05-01')

    expect(reply.items).toMatchObject([
      {
        key: 'period/bruttoledighed/657/2019M03',
        kind: 'period',
        theme: 'ledighed',
        period: '2019M03',
        text: 'Bruttoledigheden i Herning var 3,4\u00A0% i marts 2019 (foreløbigt tal), 0,3\u00A0pct.point lavere end i marts 2018.',
        href: '/noegletal/bruttoledighed',
        preliminary: true,
        simulated: false,
      },
    ])
    expect(reply.since).toEqual({ date: '2019-05-01', import: null })
    expect(reply.indicatorsLookedAt).toBe(1)
  })

  it('are gathered for each indicator', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(march)

    const { items } = await news()

    expect(items).toHaveLength(1)
    expect(items[0]?.text).toMatch(
      /^Bruttoledigheden i Herning var 3,4.* Der er kommet tre nye måneder, mellem marts 2018.– marts 2019\.$/,
    )
  })

  it('are those of the newest day with a publication when nothing is asked for', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(february, { publishedOn: '2019-05-01' })
    await dashboard.publish(march, { publishedOn: '2019-06-04' })
    await dashboard.publish(['foertidspension;657;2019M03;3693'], { publishedOn: '2019-06-04' })

    expect(keys(await news())).toEqual([
      'period/bruttoledighed/657/2019M03',
      'period/foertidspension/657/2019M03',
    ])
    expect(keys(await news('?pr=2019-05-10'))).toEqual(['period/bruttoledighed/657/2019M02'])
  })

  it('are those that one import of a day states, when it alone is asked for', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(march)
    const { id } = await dashboard.publish(['foertidspension;657;2019M03;3693'])

    const reply = await news(`?import=${id}`)

    expect(keys(reply)).toEqual(['period/foertidspension/657/2019M03'])
    expect(reply.since).toMatchObject({ date: '2019-06-03', import: { id, isUndone: false } })
  })

  it('are gone when their import is undone', async () => {
    dashboard = await aDashboard({ today: '2019-06-04' })
    await dashboard.publish(february, { publishedOn: '2019-05-01' })
    const { id } = await dashboard.publish(march)
    await dashboard.store.undo(id, { on: '2019-06-04', by: 'analytiker', note: null })

    expect(keys(await news('?since=2019-05-01'))).toEqual([])
    expect(await news(`?import=${id}`)).toMatchObject({
      since: { import: { isUndone: true } },
      items: [],
    })
  })

  it('are nobody’s to see before the day of their publication', async () => {
    dashboard = await aDashboard({ today: '2019-06-03' })
    await dashboard.publish(february, { publishedOn: '2019-05-01' })
    const { id } = await dashboard.publish(march)

    expect(keys(await news('?since=2019-05-01'))).toEqual([])
    expect((await dashboard.app.inject(`/api/v1/news?import=${id}`)).statusCode).toBe(404)
    dashboard.setToday('2019-06-04')
    expect(keys(await news('?since=2019-05-01'))).toHaveLength(1)
  })
})

describe('what cannot be asked for', () => {
  it.each([
    ['since=2019-12-24', 400, 'since'],
    ['since=i-gaar', 400, 'since'],
    ['since=2019-06-04&import=1', 400, 'import'],
    ['import=7', 404, 'import'],
    ['area=mars', 404, 'area'],
    ['theme=vejret', 404, 'theme'],
  ])('is refused: %s', async (query, status, parameter) => {
    dashboard = await aDashboard()

    const reply = await dashboard.app.inject(`/api/v1/news?${query}`)

    expect(reply.statusCode).toBe(status)
    expect(reply.json()).toMatchObject({ details: [{ parameter }] })
  })
})
