import { Commentary, Sentences } from '@noegletal/contract'
import { Catalogue, type Goal } from '@noegletal/domain'
import { aGoal, aTemplate } from '@noegletal/domain/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard, aMunicipalCatalogue } from '../testing.ts'

let dashboard: DashboardUnderTest
afterEach(() => dashboard.close())

/** Herning below the country for three months, level with it before. */
const months = [
  'bruttoledighed;657;2019M01;3,9',
  'bruttoledighed;657;2019M02;3,5',
  'bruttoledighed;657;2019M03;3,4',
  'bruttoledighed;727;2019M03;2,7',
  'bruttoledighed;000;2019M01;3,9',
  'bruttoledighed;000;2019M02;3,9',
  'bruttoledighed;000;2019M03;3,9',
]

/** A dashboard with a template of one section, and with these figures. */
async function aTold(
  lines: readonly string[] = months,
  goals: readonly Goal[] = [],
): Promise<void> {
  dashboard = await aDashboard()
  const catalogue = Catalogue.parse({
    ...aMunicipalCatalogue(),
    reportTemplates: [aTemplate()],
    goals,
  })
  await dashboard.store.saveCatalogue(catalogue, 'test')
  await dashboard.publish(lines)
}

async function commentary(query = ''): Promise<Commentary> {
  const reply = await dashboard.app.inject(`/api/v1/commentary?template=noegletal${query}`)
  expect(reply.statusCode).toBe(200)
  return Commentary.parse(reply.json())
}

const texts = ({ sections }: Commentary) =>
  sections.flatMap(({ sentences }) => sentences.map(({ text }) => text))

const goalsIn = ({ sections }: Commentary) =>
  sections.flatMap(({ sentences }) => sentences.filter(({ kind }) => kind === 'goal'))

describe('commentary', () => {
  it('is written section by section, each sentence with the figures it rests on', async () => {
    await aTold()

    const { template, areas, sections } = await commentary()

    expect(template).toEqual({ slug: 'noegletal', title: 'Nøgletal på beskæftigelsesområdet' })
    expect(areas.map(({ code }) => code)).toEqual(['657', 'rar-vestjylland', '000'])
    expect(sections).toMatchObject([
      {
        slug: 'ledighed',
        heading: 'Ledighed',
        sentences: [
          {
            key: 'bruttoledighed whole-window country',
            kind: 'since',
            text: 'Bruttoledigheden har de to seneste måneder været lavere i Herning end i hele landet.',
            periods: ['2019M02', '2019M03'],
            cells: [
              { area: '657', period: '2019M03', printed: '3,4\u00A0%', preliminary: true },
              { area: '000', period: '2019M03', printed: '3,9\u00A0%', preliminary: true },
              { area: '657', period: '2019M02', printed: '3,5\u00A0%', preliminary: true },
              { area: '000', period: '2019M02', printed: '3,9\u00A0%', preliminary: true },
            ],
          },
          { kind: 'preliminary', text: 'Tallene for februar og marts 2019 er foreløbige.' },
        ],
        figures: [{ text: 'Herning 3,4\u00A0%, Hele landet 3,9\u00A0% (marts 2019)' }],
        chart: {
          areas: ['657', '000'],
          series: [{ indicator: 'bruttoledighed', from: '2018M03', til: '2019M03' }],
        },
      },
    ])
  })

  it('is about the first of the areas that are asked for', async () => {
    await aTold()

    expect(texts(await commentary('&areas=odder,hele-landet'))[0]).toBe(
      'I marts 2019 var bruttoledigheden i Odder lavere end i hele landet.',
    )
  })

  it('goes no further than the month that is asked for', async () => {
    await aTold()

    expect(texts(await commentary('&til=2019M01'))[0]).toBe(
      'I januar 2019 var bruttoledigheden i Herning på niveau med hele landet.',
    )
  })

  it('tells what was known on a day', async () => {
    await aTold()
    await dashboard.publish(['bruttoledighed;657;2019M03;4,1'], {
      publishedOn: '2019-08-01',
      reason: 'revision',
    })

    expect(texts(await commentary())[0]).toContain('højere end i hele landet')
    const { asOf, sections } = await commentary('&pr=2019-06-04')
    expect(asOf).toBe('2019-06-04')
    expect(sections[0]?.sentences[0]?.kind).toBe('since')
  })

  it('says when it rests on simulated figures', async () => {
    await aTold()
    expect((await commentary()).simulated).toBe(false)

    await dashboard.publish(['bruttoledighed;657;2019M04;3,3', 'bruttoledighed;000;2019M04;3,8'], {
      simulated: true,
    })
    expect((await commentary()).simulated).toBe(true)
  })

  describe('of a goal', () => {
    const higherThanOdder = aGoal({
      title: 'Højere end Odder',
      target: { kind: 'relative', side: 'higher', area: '727' },
      decidedOn: '2019-06-01',
    })

    it('stands in the section of its indicator, with the figures of both areas', async () => {
      await aTold([...months, 'bruttoledighed;727;2019M02;3,6'], [higherThanOdder])

      expect(goalsIn(await commentary())).toMatchObject([
        {
          key: 'bruttoledighed goal political',
          text: 'Målet »Højere end Odder« er på vej. Tallet har været højere end i Odder i 1 af 2 måneder, februar–marts 2019; senest 3,4\u00A0% mod 2,7\u00A0% (2 måneder med foreløbige tal og 1 måned uden tal).',
          areas: ['657', '727'],
          periods: ['2019M02', '2019M03'],
        },
      ])
    })

    it('is of the area that the text is about, and of the months that it tells of', async () => {
      await aTold(months, [higherThanOdder])

      expect(goalsIn(await commentary('&areas=odder'))).toEqual([])
      expect(goalsIn(await commentary('&til=2018M12'))).toEqual([])
    })

    it('is not there before the day that it was decided', async () => {
      await aTold(months, [higherThanOdder])

      expect(goalsIn(await commentary('&pr=2019-05-31'))).toEqual([])
    })

    it('is simulated where the other area’s figure is', async () => {
      await aTold(months, [higherThanOdder])
      expect((await commentary()).simulated).toBe(false)

      await dashboard.publish(['bruttoledighed;727;2019M01;3,6'], { simulated: true })
      expect((await commentary()).simulated).toBe(true)
    })
  })

  it.each([
    ['an unknown template', 'template=vejret', 404],
    ['no template', '', 400],
    ['an unknown area', 'template=noegletal&areas=vejle', 404],
    ['a month that is none', 'template=noegletal&til=2019M13', 400],
    ['a day that has not come', 'template=noegletal&pr=2019-12-24', 400],
  ])('refuses %s', async (_, query, status) => {
    await aTold()

    expect((await dashboard.app.inject(`/api/v1/commentary?${query}`)).statusCode).toBe(status)
  })
})

describe('sentences', () => {
  it('are all that can be said of one indicator, with its figures in them', async () => {
    await aTold()

    const reply = await dashboard.app.inject('/api/v1/sentences?indicator=bruttoledighed')

    expect(Sentences.parse(reply.json()).sentences.map(({ text }) => text)).toEqual([
      'Bruttoledigheden har de to seneste måneder været lavere i Herning end i hele landet (3,4\u00A0% mod 3,9\u00A0% i marts 2019, foreløbige tal).',
      'Bruttoledigheden i Herning var 3,4\u00A0% i marts 2019 (foreløbigt tal).',
    ])
  })

  it('of an unknown indicator are refused', async () => {
    await aTold()

    expect((await dashboard.app.inject('/api/v1/sentences?indicator=vejret')).statusCode).toBe(404)
  })
})
