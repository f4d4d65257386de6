import { listedThemes } from './listed-themes.ts'
import { aKeyFigure, anOverview, areas } from '../../testing/answers.ts'
import { IndicatorList } from '@noegletal/contract'
import { anIndicator } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'

const [own] = areas
const gap = {
  indicator: 'flygtninge',
  area: '657',
  from: '2019M03',
  til: null,
  reason: 'Nyt fagsystem.',
  expected: null,
  simulated: false,
}

function list(search = {}, gaps: readonly unknown[] = [gap], asOf: string | null = null) {
  const catalogue = IndicatorList.parse({
    themes: [
      { slug: 'ledighed', title: 'Ledighed', description: 'Hvor mange er ledige.' },
      { slug: 'integration', title: 'Integration', description: 'Flygtninge i job.' },
    ],
    indicators: [
      anIndicator(),
      anIndicator({ slug: 'flygtninge', theme: 'integration', title: 'Flygtninge i job' }),
      anIndicator({ slug: 'forsorgshjem', title: 'Forsorgshjem', onlyAreas: ['727'] }),
    ],
    breaks: [],
    gaps,
    footnotes: [],
  })
  if (!own) throw new Error('no own area')
  return listedThemes({ overview: anOverview([aKeyFigure()], { asOf }), catalogue, own }, search)
}

describe('listedThemes', () => {
  it('has the figures under their themes, and last those without any', () => {
    const [work, integration] = list()

    expect(work?.figures.map(({ indicator }) => indicator.title)).toEqual(['Bruttoledighed'])
    expect(integration?.empty.map(({ indicator }) => indicator.title)).toEqual(['Flygtninge i job'])
  })

  it('gives the registered reason for having none, while it lasts', () => {
    expect(list()[1]?.empty[0]?.gap?.reason).toBe('Nyt fagsystem.')
    expect(list({}, [{ ...gap, til: '2019M04' }])[1]?.empty[0]?.gap).toBeNull()
  })

  it('does not know a reason before the period it begins with', () => {
    expect(list({}, [gap], '2019-02-28')[1]?.empty[0]?.gap).toBeNull()
    expect(list({}, [gap], '2019-03-01')[1]?.empty[0]?.gap?.reason).toBe('Nyt fagsystem.')
  })

  it('leaves out what is only made for other municipalities', () => {
    expect(list()[0]?.empty).toEqual([])
  })

  it('keeps to the theme that is asked for', () => {
    expect(list({ tema: 'integration' }).map(({ slug }) => slug)).toEqual(['integration'])
  })

  it.each(['flygt', 'JOB', 'integration job'])('finds by »%s«', (soeg) => {
    expect(list({ soeg }).map(({ slug }) => slug)).toEqual(['integration'])
  })
})
