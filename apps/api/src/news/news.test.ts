import { NewsReply } from '@noegletal/contract'
import { Catalogue } from '@noegletal/domain'
import { aGoal } from '@noegletal/domain/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard, aMunicipalCatalogue } from '../testing.ts'

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
      /^Bruttoledigheden i Herning var 3,4.* Der er kommet tre nye måneder: marts 2018 og februar og marts 2019\.$/,
    )
  })

  it('are those of the newest day with a publication when nothing is asked for', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(february, { publishedOn: '2019-05-01' })
    await dashboard.publish(march, { publishedOn: '2019-06-04' })
    await dashboard.publish(['foertidspension;657;2019M03;3693'], { publishedOn: '2019-06-04' })

    const reply = await news()

    expect(keys(reply)).toEqual([
      'period/bruttoledighed/657/2019M03',
      'period/foertidspension/657/2019M03',
    ])
    expect(reply.lookedAt).toBe('Der er set på 2 nøgletal.')
    expect(reply.lookedAtByTheme.map((one) => [one.theme, one.indicatorsLookedAt])).toEqual([
      ['ledighed', 1],
      ['sygdom', 1],
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

/** Figures of January 2018 and on, one a month; a withdrawn month is left out. */
function monthly(slug: string, area: string, numbers: readonly (number | null)[]): string[] {
  return numbers.flatMap((number, index) => {
    const month = String((index % 12) + 1).padStart(2, '0')
    const period = `${2018 + Math.floor(index / 12)}M${month}`
    return number === null ? [] : `${slug};${area};${period};${String(number).replace('.', ',')}`
  })
}

async function decide(...goals: readonly Parameters<typeof aGoal>[0][]): Promise<void> {
  const catalogue = { ...aMunicipalCatalogue(), goals: goals.map((words) => aGoal(words)) }
  await dashboard.store.saveCatalogue(Catalogue.parse(catalogue), 'test')
}

const year = Array.from({ length: 12 }, () => 3.4)
const kinds = async (query: string) => (await news(query)).items.map(({ kind }) => kind)

/** So many months of which each came at 3.4 and was 3.5 a month later. */
const revisedMonthly = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => (index === count - 1 ? 3.4 : 3.5))

/** A calm year, and then these months. */
const upTo = (...numbers: number[]) => monthly('bruttoledighed', '657', [...year, ...numbers])
const bothUpTo = (...numbers: number[]) => [
  ...upTo(...numbers),
  ...monthly('bruttoledighed', '661', [...year, ...numbers]),
]

const order = (herning: string, holstebro: string, period = '2019M03') => [
  `bruttoledighed;657;${period};${herning}`,
  `bruttoledighed;661;${period};${holstebro}`,
]

describe('revisions beyond the usual', () => {
  const base = [...year, 3.4, 3.5, 3.6]

  it('are a final figure that prints otherwise, and a figure that went away', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(monthly('bruttoledighed', '657', base))
    const revised = [null, 3.6, ...base.slice(2)]
    await dashboard.publish(monthly('bruttoledighed', '657', revised), {
      publishedOn: '2019-07-01',
    })

    const { items } = await news('?since=2019-06-04')

    // The file leaves out January 2018 alone, and so says nothing of it: its periods begin with February.
    expect(items.map(({ kind, text }) => [kind, text.replaceAll('\u00A0', ' ')])).toEqual([
      [
        'revision',
        'Bruttoledigheden i Herning for februar 2018 er rettet fra 3,4 % til 3,6 % (0,2 pct.point højere).',
      ],
    ])
    expect(items[0]).toMatchObject({ href: '/noegletal/bruttoledighed?vis=tabel' })
  })

  it('are figures that were withdrawn', async () => {
    dashboard = await aDashboard()
    const other = monthly('bruttoledighed', '661', base)
    await dashboard.publish([...monthly('bruttoledighed', '657', base), ...other])
    const lacking = base.map((number, index) => (index === 5 ? null : number))
    await dashboard.publish([...monthly('bruttoledighed', '657', lacking), ...other], {
      publishedOn: '2019-07-01',
    })

    const { items } = await news('?since=2019-06-04')

    expect(items.map(({ text }) => text.replaceAll('\u00A0', ' '))).toEqual([
      'Bruttoledigheden i Herning for juni 2018 var før 3,4 % og er nu trukket tilbage.',
    ])
  })

  it('are not what preliminary figures usually change by', async () => {
    dashboard = await aDashboard()
    const days = ['2018-10', '2018-11', '2018-12', '2019-01', '2019-02', '2019-03', '2019-04']
    for (const [index, month] of days.entries()) {
      // eslint-disable-next-line no-await-in-loop -- month after month
      await dashboard.publish(monthly('bruttoledighed', '657', revisedMonthly(index + 8)), {
        publishedOn: `${month}-10`,
      })
    }
    const usual = [...revisedMonthly(14).slice(0, 13), 3.6, 3.4]
    await dashboard.publish(monthly('bruttoledighed', '657', usual), { publishedOn: '2019-05-10' })
    const beyond = [...usual.slice(0, 14), 3.7, 3.4]
    await dashboard.publish(monthly('bruttoledighed', '657', beyond), { publishedOn: '2019-06-10' })

    expect(await kinds('?since=2019-04-10&pr=2019-05-10')).toEqual(['period'])
    expect(await kinds('?since=2019-05-10')).toEqual(['revision', 'period'])
    const [{ rule } = { rule: '' }] = (await news('?since=2019-05-10')).items
    expect(rule).toContain('ved næste opdatering (målt over')
  })

  it('are not a real figure in place of a simulated one, which is a new period', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['bruttoledighed;657;2019M03;3,9'], {
      simulated: true,
      publishedOn: '2019-05-01',
    })
    await dashboard.publish(['bruttoledighed;657;2019M03;3,4'])

    expect(keys(await news('?since=2019-05-01'))).toEqual(['period/bruttoledighed/657/2019M03'])
  })
})

describe('goals that have been crossed', () => {
  const atMost = { target: { kind: 'level', side: 'lower', level: 3.5 }, til: '2019M12' }

  it('are told with both states, the progress and the rule', async () => {
    dashboard = await aDashboard()
    await decide(atMost)
    await dashboard.publish(upTo(3.4), { publishedOn: '2019-03-01' })
    await dashboard.publish(upTo(3.4, 3.6), { publishedOn: '2019-04-01' })

    const { items } = await news('?since=2019-03-01')

    const [goal] = items
    expect(goal).toMatchObject({
      kind: 'goal',
      key: 'goal/bruttoledighed/657/2019M02/bruttoledighed.i-alt.political.2019M01.Lav ledighed',
      preliminary: true,
    })
    expect(goal?.text).toMatch(/^Målet »Lav ledighed« er nu ikke opfyldt; før var det opfyldt\. /)
    expect(goal?.rule).toMatch(/^Mål: .*Opfyldt, når/)
  })

  it('are each held against what it was itself, where several are about the same', async () => {
    dashboard = await aDashboard()
    const target = { kind: 'level', side: 'lower', level: 3 }
    await decide(atMost, { ...atMost, title: 'Meget lav ledighed', target })
    await dashboard.publish(upTo(3.4), { publishedOn: '2019-03-01' })
    await dashboard.publish(upTo(3.4, 3.6), { publishedOn: '2019-04-01' })

    const { items } = await news('?since=2019-03-01')

    const crossed = items.filter(({ kind }) => kind === 'goal').map(({ text }) => text)
    expect(crossed).toEqual([expect.stringMatching(/^Målet »Lav ledighed« er nu ikke opfyldt/)])
  })

  it('are none while the status is the same, nor before there were figures', async () => {
    dashboard = await aDashboard()
    await decide(atMost)
    await dashboard.publish(upTo(3.4), { publishedOn: '2019-03-01' })
    await dashboard.publish(upTo(3.4, 3.5), { publishedOn: '2019-04-01' })

    expect(await kinds('?since=2019-03-01')).toEqual(['period'])
    expect(await kinds('?since=2019-02-01')).toEqual(['period'])
  })

  it('are the own municipality’s alone', async () => {
    dashboard = await aDashboard()
    await decide(atMost)
    await dashboard.publish(bothUpTo(3.4), { publishedOn: '2019-03-01' })
    await dashboard.publish(bothUpTo(3.4, 3.6), { publishedOn: '2019-04-01' })

    const { items, area } = await news('?since=2019-03-01&area=holstebro')

    expect(area.code).toBe('661')
    expect(items.map(({ kind, href }) => [kind, href])).toEqual([
      ['period', '/noegletal/bruttoledighed?omraader=holstebro'],
    ])
  })
})

describe('a place that has moved', () => {
  it('is told with both places, within the group that is ranked', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(order('3,4', '3,5'), { publishedOn: '2019-05-01' })
    await dashboard.publish([...order('3,4', '3,5'), ...order('3,6', '3,5', '2019M04')])

    const { items } = await news('?since=2019-05-01')

    expect(items[0]).toMatchObject({
      kind: 'rank',
      text: 'Målt på bruttoledigheden er Herning nr.\u00A02 af 2 (lavest = 1) blandt kommunerne i RAR Vestjylland i april 2019 mod nr.\u00A01 i marts 2019.',
      href: '/noegletal/bruttoledighed?vis=rangliste&gruppe=rar-vestjylland&periode=2019M04',
    })
  })

  it('is none when a tie is all that came or went', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(order('3,4', '3,4'), { publishedOn: '2019-05-01' })
    await dashboard.publish([...order('3,4', '3,4'), ...order('3,5', '3,4', '2019M04')])

    const { items } = await news('?since=2019-05-01')

    expect(items.map(({ kind }) => kind)).toEqual(['period'])
  })

  it('can be another municipality’s doing', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(order('3,4', '3,5'), { publishedOn: '2019-05-01' })
    await dashboard.publish(order('3,4', '3,3'))

    const { items } = await news('?since=2019-05-01')

    expect(items.map(({ kind }) => kind)).toEqual(['rank'])
    expect(items[0]?.text).toMatch(/ mod nr\.\u00A01, før tallene blev rettet\.$/)
  })
})

describe('signals', () => {
  const calm = Array.from({ length: 24 }, (_, index) =>
    index < 12 ? 1000 : 1000 + (index % 2 ? 5 : -5),
  )
  const persons = (...numbers: number[]) => monthly('foertidspension', '657', [...calm, ...numbers])

  it('are a change since last year outside what it usually swings within, with the rule', async () => {
    dashboard = await aDashboard({ today: '2020-06-01' })
    await dashboard.publish(persons(), { publishedOn: '2020-02-01' })
    await dashboard.publish(persons(1090), { publishedOn: '2020-03-01' })

    const reply = await news('?since=2020-02-01')

    expect(reply.items.map(({ kind }) => kind)).toEqual(['signal', 'period'])
    expect(reply.items[0]).toMatchObject({
      key: 'signal/foertidspension/657/2020M01/outside-limits',
      href: '/noegletal/foertidspension?vis=aar',
      preliminary: false,
      text: expect.stringMatching(
        /^Antallet af førtidspensionister i Herning var 1\.090 i januar 2020, 95 flere end i januar 2019\. Den forskel ligger uden for/,
      ),
      rule: expect.stringContaining('2,66'),
    })
    expect(reply.rules.map(({ kind }) => kind)).toEqual([
      'goal',
      'rank',
      'signal',
      'signal',
      'signal',
      'revision',
      'period',
    ])
  })

  it('are never raised by a preliminary figure', async () => {
    dashboard = await aDashboard({ today: '2020-06-01' })
    await dashboard.publish(persons(), { publishedOn: '2020-02-01' })
    const lines = persons(1090).map((line, index, all) =>
      index === all.length - 1 ? `${line};;foreløbig` : line,
    )
    await dashboard.publish(lines, { publishedOn: '2020-03-01' })

    expect((await news('?since=2020-02-01')).items.map(({ kind }) => kind)).toEqual(['period'])
  })

  it('are told once: not again when the next month comes', async () => {
    dashboard = await aDashboard({ today: '2020-06-01' })
    await dashboard.publish(persons(1090), { publishedOn: '2020-03-01' })
    await dashboard.publish(persons(1090, 1004), { publishedOn: '2020-04-01' })

    expect((await news('?since=2020-03-01')).items.map(({ kind }) => kind)).toEqual(['period'])
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
