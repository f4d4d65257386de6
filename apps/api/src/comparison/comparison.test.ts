import { Comparison } from '@noegletal/contract'
import { afterEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

let dashboard: DashboardUnderTest
afterEach(() => dashboard.close())

async function compare(query = ''): Promise<Comparison> {
  const reply = await dashboard.app.inject(`/api/v1/comparison${query}`)
  expect(reply.statusCode).toBe(200)
  return Comparison.parse(reply.json())
}

const rowOf = ({ themes }: Comparison, slug: string) =>
  themes.flatMap(({ indicators }) => indicators).find(({ indicator }) => indicator.slug === slug)

const areasOf = ({ areas }: Comparison) => areas.map(({ code }) => code)

const shown = (comparison: Comparison, slug: string) =>
  rowOf(comparison, slug)?.cells.map(({ area, value, place, judgement }) => [
    area,
    value.kind === 'number' ? value.number : value.reason,
    place,
    judgement,
  ])

const figures = [
  'bruttoledighed;657;2019M02;3,6',
  'bruttoledighed;657;2019M03;3,4',
  'bruttoledighed;661;2019M03;3,0',
  'bruttoledighed;661;2019M04;2,9',
  'bruttoledighed;727;2019M03;3,4',
  'bruttoledighed;rar-vestjylland;2019M03;3,2',
  'bruttoledighed;000;2019M03;3,3',
  'sygedagpengeforloeb;657;2019M02;1077',
  'sygedagpengeforloeb;661;2019M02;700',
]

describe('the areas of a comparison', () => {
  it('are the municipalities of the area that the dashboard compares with: own, group, country, then by name', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(figures)

    const comparison = await compare()

    expect(comparison.group?.code).toBe('rar-vestjylland')
    expect(areasOf(comparison)).toEqual(['657', 'rar-vestjylland', '000', '661'])
  })

  it('are all municipalities with the country as the group, without repeats', async () => {
    dashboard = await aDashboard()

    expect(areasOf(await compare('?group=000'))).toEqual(['657', '000', '661', '727'])
  })

  it('can be named one by one, by code or slug, also besides a group', async () => {
    dashboard = await aDashboard()

    const named = await compare('?areas=odder,landsdel-oestjylland')
    expect(named.group).toBeNull()
    expect(areasOf(named)).toEqual(['657', '000', '09', '727'])
    expect(areasOf(await compare('?group=rar-vestjylland&areas=727'))).toEqual([
      '657',
      'rar-vestjylland',
      '000',
      '661',
      '727',
    ])
  })

  it.each(['?group=atlantis', '?areas=657,atlantis', '?theme=sport'])(
    'are refused when nobody knows them: %s',
    async (query) => {
      dashboard = await aDashboard()

      expect((await dashboard.app.inject(`/api/v1/comparison${query}`)).statusCode).toBe(404)
    },
  )
})

describe('a row of a comparison', () => {
  it('stands at the newest period of the own municipality, each row at its own', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(figures)

    const comparison = await compare()

    expect(rowOf(comparison, 'bruttoledighed')?.period).toBe('2019M03')
    expect(rowOf(comparison, 'sygedagpengeforloeb')?.period).toBe('2019M02')
    expect(rowOf(comparison, 'foertidspension')).toBeUndefined()
  })

  it('stands at the newest of any area where the own municipality has none', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['bruttoledighed;661;2017M05;3,0', 'bruttoledighed;000;2017M04;4'])

    const row = rowOf(await compare(), 'bruttoledighed')

    expect(row?.period).toBe('2017M05')
    expect(row?.cells[0]?.value).toEqual({ kind: 'missing', reason: 'missing' })
  })

  it('ranks municipalities alone, lets equal ones share a place, and judges beside the country', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(figures)

    const comparison = await compare('?group=000&areas=rar-vestjylland')

    expect(shown(comparison, 'bruttoledighed')).toEqual([
      ['657', 3.4, 2, 'worse'],
      ['000', 3.3, null, null],
      ['rar-vestjylland', 3.2, null, 'better'],
      ['661', 3, 1, 'better'],
      ['727', 3.4, 2, 'worse'],
    ])
    expect(rowOf(comparison, 'bruttoledighed')?.ranked).toBe(3)
  })

  it('shows counts, which follow the size of the municipality, without rank and judgement', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(figures)

    const comparison = await compare()

    expect(shown(comparison, 'sygedagpengeforloeb')).toEqual([
      ['657', 1077, null, null],
      ['rar-vestjylland', 'missing', null, null],
      ['000', 'missing', null, null],
      ['661', 700, null, null],
    ])
    expect(rowOf(comparison, 'sygedagpengeforloeb')).toMatchObject({
      ranked: 0,
      gap: { reason: 'Pga. nyt fagsystem' },
    })
  })

  it('does not judge two figures that print the same', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['bruttoledighed;657;2019M03;3,44', 'bruttoledighed;000;2019M03;3,41'])

    expect(shown(await compare(), 'bruttoledighed')?.[0]).toEqual(['657', 3.44, 1, null])
  })
})

describe('a comparison', () => {
  it('keeps to a theme', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(figures)

    expect((await compare('?theme=sygdom')).themes.map(({ slug }) => slug)).toEqual(['sygdom'])
  })

  it('shows the figures as of a day, and counts the cells that are different today', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(figures)
    await dashboard.publish(['bruttoledighed;657;2019M03;3,3', 'bruttoledighed;661;2019M03;3,0'], {
      publishedOn: '2019-08-01',
    })

    const then = await compare('?pr=2019-06-04&theme=ledighed')

    expect(rowOf(then, 'bruttoledighed')?.cells[0]?.value).toEqual({ kind: 'number', number: 3.4 })
    expect(then.changedSince).toBe(1)
    expect((await compare('?theme=ledighed')).changedSince).toBe(0)
  })

  it('marks what is simulated', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(figures.slice(0, 2))
    await dashboard.publish(figures.slice(2), { simulated: true })

    const comparison = await compare()

    expect(comparison.simulated).toBe(true)
    expect(
      rowOf(comparison, 'bruttoledighed')?.cells.map(({ area, simulated }) => [area, simulated]),
    ).toEqual([
      ['657', false],
      ['rar-vestjylland', true],
      ['000', true],
      ['661', true],
    ])
  })
})

describe('the file of a comparison', () => {
  it('has a line for every cell, with the place, at the address of the page', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(figures)

    const reply = await dashboard.app.inject('/sammenlign.csv?indikator=bruttoledighed')

    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(reply.headers['content-disposition']).toContain(
      '"sammenlign_rar-vestjylland_pr-2019-11-20.csv"',
    )
    expect(reply.body.slice(1).split('\r\n')).toEqual([
      'periode;områdekode;område;nøgletal;kategori;værdi;enhed;status;note;placering;antal placerede',
      '2019M03;657;Herning;Bruttoledighed;I alt;3,4;pct. af arbejdsstyrken;foreløbig;;2;2',
      '2019M03;rar-vestjylland;RAR Vestjylland;Bruttoledighed;I alt;3,2;pct. af arbejdsstyrken;foreløbig;;;',
      '2019M03;000;Hele landet;Bruttoledighed;I alt;3,3;pct. af arbejdsstyrken;foreløbig;;;',
      '2019M03;661;Holstebro;Bruttoledighed;I alt;3,0;pct. af arbejdsstyrken;foreløbig;;1;2',
      '2019M02;657;Herning;Sygedagpengeforløb;I alt;1077;forløb;foreløbig;Pga. nyt fagsystem;;',
      '2019M02;rar-vestjylland;RAR Vestjylland;Sygedagpengeforløb;I alt;;forløb;mangler;Pga. nyt fagsystem;;',
      '2019M02;000;Hele landet;Sygedagpengeforløb;I alt;;forløb;mangler;Pga. nyt fagsystem;;',
      '2019M02;661;Holstebro;Sygedagpengeforløb;I alt;700;forløb;foreløbig;Pga. nyt fagsystem;;',
      '',
    ])
  })

  it('has what the page shows: the areas, the theme, the search and the day', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(figures)

    const lines = async (query: string) =>
      (await dashboard.app.inject(`/sammenlign.csv?format=iso&${query}`)).body
        .split('\r\n')
        .slice(1, -1)

    expect(await lines('omraader=727&tema=ledighed')).toEqual([
      '2019M03,657,Herning,Bruttoledighed,I alt,3.4,pct. af arbejdsstyrken,foreløbig,,1,2',
      '2019M03,000,Hele landet,Bruttoledighed,I alt,3.3,pct. af arbejdsstyrken,foreløbig,,,',
      '2019M03,727,Odder,Bruttoledighed,I alt,3.4,pct. af arbejdsstyrken,foreløbig,,1,2',
    ])
    expect(await lines('soeg=syge+forløb')).toHaveLength(4)
    const sorted = async (order: string) =>
      (await lines(`gruppe=000&tema=sygdom&indikator=bruttoledighed&orden=${order}`)).map(
        (line) => line.split(',')[2],
      )
    expect(await sorted('stigende')).toEqual(['Herning', 'Hele landet', 'Holstebro', 'Odder'])
    expect(await sorted('faldende')).toEqual(['Herning', 'Hele landet', 'Odder', 'Holstebro'])
    expect(await lines('pr=2019-06-03')).toEqual([])
  })
})
