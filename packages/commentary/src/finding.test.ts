import { missingValue } from '@noegletal/domain'
import { aBreak } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'
import { finding } from './finding.ts'
import { aLine, always, country, herning, someFigures, vestjylland } from './testing.ts'

const persons = {
  slug: 'foertidspension',
  phrase: 'antallet af personer på førtidspension',
  unit: 'full-time-persons',
  decimals: 0,
}
const youth = {
  slug: 'unge-offentlig-forsoergelse',
  phrase: 'andelen af unge på offentlig forsørgelse',
}
const place = {
  slug: 'benchmark-samlet',
  phrase: 'placeringen på den samlede rangliste',
  unit: 'rank',
  decimals: 0,
}

const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ')

describe('finding', () => {
  it('tells of the whole window where it holds in every month of it', () => {
    const lines = [aLine({ numbers: always(3) }), aLine({ area: country, numbers: always(3.5) })]

    expect(finding(someFigures({ lines }))).toMatchObject({
      kind: 'whole-window',
      text: 'Bruttoledigheden har siden september 2018 været lavere i Herning end i hele landet',
      indicator: 'bruttoledighed',
      areas: ['657', '000'],
    })
  })

  it('names preliminary figures', () => {
    const lines = [
      aLine({ numbers: always(3), preliminary: 2 }),
      aLine({ area: country, numbers: always(3.5), preliminary: 2 }),
    ]

    expect(finding(someFigures({ lines }))?.text).toBe(
      'Bruttoledigheden har siden september 2018 været lavere i Herning end i hele landet (foreløbige tal)',
    )
  })

  it.each([
    ['a missing month of the own area', [null, ...always(3).slice(1)], always(3.5)],
    ['a missing month of the country', always(3), [null, ...always(3.5).slice(1)]],
    ['a month that prints the same', [3.46, ...always(3).slice(1)], always(3.5)],
  ])('does not speak of the whole window after %s', (_, own, other) => {
    const lines = [aLine({ numbers: own }), aLine({ area: country, numbers: other })]

    expect(finding(someFigures({ lines }))).toMatchObject({
      kind: 'since',
      text: 'Bruttoledigheden har siden oktober 2018 været lavere i Herning end i hele landet',
    })
  })

  it('counts the latest months when they are few', () => {
    const lines = [
      aLine({ numbers: [0.7, 0.9, 0.9] }),
      aLine({ area: country, numbers: [0.7, 0.7, 0.7] }),
    ]

    expect(finding(someFigures({ lines }))?.text).toBe(
      'Bruttoledigheden har de to seneste måneder været højere i Herning end i hele landet',
    )
  })

  it('begins a run anew at a break', () => {
    const reform = aBreak({ date: '2019-06-01' })
    const lines = [aLine({ numbers: always(3) }), aLine({ area: country, numbers: always(3.5) })]

    expect(finding(someFigures({ lines, breaks: [reform] }))).toMatchObject({
      kind: 'since',
      periods: ['2019M06', '2019M07', '2019M08', '2019M09'],
    })
    const others = aBreak({ date: '2019-06-01', indicators: ['fleksjob'] })
    expect(finding(someFigures({ lines, breaks: [others] }))?.kind).toBe('whole-window')
  })

  it('compares the newest month alone where that is all there is', () => {
    const lines = [aLine({ numbers: [3] }), aLine({ area: country, numbers: [3.5] })]

    expect(plain(finding(someFigures({ lines }))?.text)).toBe(
      'Bruttoledigheden er lavere i Herning (3,0 %) end i hele landet (3,5 %)',
    )
  })

  it('says "lidt" one unit of the last decimal apart', () => {
    const lines = [aLine({ numbers: [2.2] }), aLine({ area: vestjylland, numbers: [2.3] })]

    expect(plain(finding(someFigures({ lines }))?.text)).toBe(
      'Bruttoledigheden er lidt lavere i Herning (2,2 %) end i RAR Vestjylland (2,3 %)',
    )
  })

  it('says "på niveau med" where the two print the same', () => {
    const lines = [aLine({ numbers: [10.14] }), aLine({ area: country, numbers: [10.06] })]

    expect(plain(finding(someFigures({ lines }))?.text)).toBe(
      'Bruttoledigheden i Herning var på niveau med hele landet (10,1 %) i september 2019',
    )
  })

  it('leaves the name of the figure to the heading when the title grows too long', () => {
    const lines = [
      aLine({ numbers: [10.1], preliminary: 1 }),
      aLine({ area: country, numbers: [10.1], preliminary: 1 }),
    ]

    expect(plain(finding(someFigures({ indicator: youth, lines }))?.text)).toBe(
      'Herning ligger på niveau med hele landet (10,1 %) i september 2019 (foreløbige tal)',
    )
  })

  it('compares a count with the same month last year, never with another area', () => {
    const lines = [
      aLine({ numbers: [3689, ...always(3700).slice(2), 3736] }),
      aLine({ area: country, numbers: always(240000) }),
    ]

    expect(finding(someFigures({ indicator: persons, lines }))).toMatchObject({
      kind: 'last-year',
      text: 'Antallet af personer på førtidspension i Herning er 3.736, 47 flere end i september 2018',
      areas: ['657'],
      periods: ['2018M09', '2019M09'],
    })
  })

  it('names both figures, and neither a rise nor a fall, where the change is smaller than the usual correction', () => {
    const lines = [aLine({ numbers: [3689, ...always(3700).slice(2), 3736] })]
    const figures = someFigures({ indicator: persons, lines })
    const usualRevision = {
      indicator: figures.indicator.slug,
      kind: 'relative' as const,
      mean: 0.02,
      periods: 12,
      simulated: false,
    }

    expect(finding({ ...figures, usualRevision })?.text).toBe(
      'Antallet af personer på førtidspension i Herning er 3.736, mod 3.689 i september 2018',
    )
  })

  it('calls a count by a short name when its own makes the title too long', () => {
    const lines = [aLine({ numbers: [3689, ...always(3700).slice(2), 3736], preliminary: 2 })]

    expect(finding(someFigures({ indicator: persons, lines }))?.text).toBe(
      'Antallet i Herning er 3.736, 47 flere end i september 2018 (foreløbigt tal)',
    )
  })

  it('says nothing of last year across a break', () => {
    const breaks = [aBreak({ date: '2019-07-01', indicators: ['foertidspension'] })]
    const lines = [aLine({ numbers: always(3700) })]

    expect(finding(someFigures({ indicator: persons, lines, breaks }))).toMatchObject({
      text: '3.700 i Herning; tal fra før og efter 1. juli 2019 kan ikke sammenlignes',
      periods: ['2019M09'],
    })
  })

  it('says of a place what it was at the measurement before', () => {
    const lines = [aLine({ numbers: [25, 21], til: '2018H2' })]

    expect(plain(finding(someFigures({ indicator: place, lines }))?.text)).toBe(
      'Herning er nr. 21 mod nr. 25 i 1. halvår 2018',
    )
  })

  it('does not set a place beside one from before a break', () => {
    const breaks = [aBreak({ date: '2018-07-01', indicators: ['benchmark-samlet'] })]
    const lines = [aLine({ numbers: [25, 21], til: '2018H2' })]

    expect(plain(finding(someFigures({ indicator: place, lines, breaks }))?.text)).toBe(
      'Placeringen på den samlede rangliste var nr. 21 for Herning i 2. halvår 2018',
    )
  })

  it.each([
    [-180, 'Herning havde 180 færre personer end forventet i 2. halvår 2018'],
    [-1, 'Herning havde 1 person færre end forventet i 2. halvår 2018'],
    [40, 'Herning havde 40 flere personer end forventet i 2. halvår 2018'],
    [0, 'Herning havde lige så mange personer som forventet i 2. halvår 2018'],
  ])('says a difference of %d persons without a sign', (number, text) => {
    const indicator = {
      ...persons,
      phrase: 'forskellen mellem faktisk og forventet antal personer i alt',
      unit: 'person-difference',
    }
    const lines = [aLine({ numbers: [number], til: '2018H2' })]

    expect(finding(someFigures({ indicator, lines }))?.text).toBe(text)
  })

  it.each([
    [-0.1, 'Herning lå 0,1 pct.point under det forventede i 2. halvår 2018'],
    [0.6, 'Herning lå 0,6 pct.point over det forventede i 2. halvår 2018'],
    [-0.04, 'Herning lå på det forventede niveau i 2. halvår 2018'],
  ])('says a difference of %d percentage points without a sign', (number, text) => {
    const indicator = {
      ...persons,
      phrase: 'forskellen mellem faktisk og forventet andel i alt',
      unit: 'percentage-points' as const,
      decimals: 1,
    }
    const lines = [aLine({ numbers: [number], til: '2018H2' })]

    expect(plain(finding(someFigures({ indicator, lines }))?.text)).toBe(text)
  })

  it('keeps numbers with decimals apart', () => {
    const indicator = { ...persons, phrase: 'antallet af borgere på forsorgshjem', decimals: 2 }
    const numbers = [49.2, ...Array.from({ length: 11 }, () => null), 46.71]
    const lines = [aLine({ numbers, til: '2019M10' })]

    expect(plain(finding(someFigures({ indicator, lines }))?.text)).toBe(
      'Antallet af borgere på forsorgshjem i Herning er 46,71 (2,49 færre end i oktober 2018)',
    )
  })

  it('goes by the newest figure of the own area, not by the newest month of another', () => {
    const own = aLine({ numbers: [3, null] })
    const lines = [own, aLine({ area: country, numbers: [3.5, 3.6] })]

    expect(finding(someFigures({ lines }))?.periods).toEqual(['2019M08'])
  })

  it('says where an island is', () => {
    const island = { ...herning, code: '400' as typeof herning.code, name: 'Bornholm' }
    const lines = [aLine({ area: island, numbers: [4] }), aLine({ area: country, numbers: [3.5] })]

    expect(finding(someFigures({ lines }))?.text).toContain('højere på Bornholm')
  })

  it('says nothing of an area without a figure', () => {
    const none = { area: herning, points: [] }
    const suppressed = aLine({ numbers: always(3) })
    const points = suppressed.points.map((point) => ({
      ...point,
      value: missingValue('suppressed'),
    }))

    expect(finding(someFigures({ lines: [] }))).toBeNull()
    expect(finding(someFigures({ lines: [none] }))).toBeNull()
    expect(finding(someFigures({ lines: [{ ...suppressed, points }] }))).toBeNull()
  })
})
