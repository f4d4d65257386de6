import { describe, expect, it } from 'vitest'
import type { Figures } from './figures.ts'
import { summary } from './summary.ts'
import { aLine, always, country, someFigures, vestjylland } from './testing.ts'

/** A share that stood at `own` here and at `other` in the country all year. */
function aShare(words: string, own: number, other: number): Figures {
  const lines = [aLine({ numbers: always(own) }), aLine({ area: country, numbers: always(other) })]
  return someFigures({
    indicator: { slug: slugOf(words), phrase: `andelen ${words}` },
    lines,
  })
}

/** A count that went from `earlier` to `now` in a year. */
function aCount(words: string, earlier: number, now: number): Figures {
  const indicator = {
    slug: slugOf(words),
    phrase: `antallet ${words}`,
    unit: 'persons',
    decimals: 0,
  }
  return someFigures({ indicator, lines: [aLine({ numbers: [earlier, ...always(now).slice(1)] })] })
}

function aPlace(words: string, earlier: number, now: number): Figures {
  const indicator = {
    slug: slugOf(words),
    phrase: `placeringen ${words}`,
    unit: 'rank',
    decimals: 0,
  }
  return someFigures({ indicator, lines: [aLine({ numbers: [earlier, now], til: '2018H2' })] })
}

const slugOf = (words: string) => words.replaceAll(/[^a-z]+/g, '-')
const told = (figures: readonly Figures[]) => summary(figures).map(({ indicator }) => indicator)
const texts = (figures: readonly Figures[]) =>
  summary(figures).map(({ text }) => text.replaceAll('\u00A0', ' '))

describe('summary', () => {
  it('tells of the first figure, the shares furthest below and above, the largest change and the place', () => {
    const figures = [
      aShare('first', 3, 3.2),
      aShare('below', 2, 3),
      aShare('near', 2.9, 3),
      aShare('above', 4, 3),
      aCount('still', 1000, 1003),
      aCount('moved', 1000, 900),
      aCount('moved-less', 1000, 950),
      aPlace('place', 25, 21),
      aPlace('other-place', 9, 8),
    ]

    expect(told(figures)).toEqual(['first', 'below', 'above', 'moved', 'place'])
  })

  it('keeps to the order of the page', () => {
    const figures = [aPlace('place', 25, 21), aCount('moved', 100, 90), aShare('below', 2, 3)]

    expect(told(figures)).toEqual(['place', 'moved', 'below'])
  })

  it('fills up to three in order', () => {
    const figures = ['a', 'b', 'c', 'd'].map((slug) => aShare(slug, 3, 3))

    expect(told(figures)).toEqual(['a', 'b', 'c'])
  })

  it('does not pick a count for having changed when it is hardly changed', () => {
    const shares = [aShare('a', 3, 3), aShare('b', 2, 3), aShare('c', 4, 3)]

    expect(told([...shares, aCount('still', 1000, 1003)])).toEqual(['a', 'b', 'c'])
  })

  it('takes the first of equals', () => {
    const figures = [aShare('a', 3, 3), aShare('b', 2, 3), aShare('c', 2, 3), aShare('d', 4, 3)]

    expect(told(figures)).toEqual(['a', 'b', 'd'])
  })

  it('passes over an indicator without a figure', () => {
    const empty = someFigures({ indicator: { slug: 'empty' }, lines: [aLine({ numbers: [null] })] })

    expect(told([empty, aShare('a', 3, 3.5)])).toEqual(['a'])
    expect(summary([])).toEqual([])
  })

  it('says of each figure which month it is from', () => {
    const indicator = { phrase: 'antallet af sygedagpengeforløb', unit: 'spells', decimals: 0 }
    const lagging = aLine({ numbers: [1077, ...always(950).slice(2), 901], til: '2019M08' })

    expect(
      texts([aShare('på sygedagpenge', 2.1, 2.2), someFigures({ indicator, lines: [lagging] })]),
    ).toEqual([
      'Andelen på sygedagpenge har i hele perioden september 2018 – september 2019 været lavere i Herning end i hele landet (2,1 % mod 2,2 % i september 2019).',
      'Antallet af sygedagpengeforløb i Herning var 901 i august 2019, 176 færre end i august 2018.',
    ])
  })

  it('compares with the region and the country in one sentence', () => {
    const lines = [
      aLine({ numbers: [10.1], preliminary: 1 }),
      aLine({ area: vestjylland, numbers: [11.2], preliminary: 1 }),
      aLine({ area: country, numbers: [10.1] }),
    ]
    const indicator = { phrase: 'andelen af unge på offentlig forsørgelse' }

    expect(texts([someFigures({ indicator, lines })])).toEqual([
      'Andelen af unge på offentlig forsørgelse var 10,1 % i Herning i september 2019 (foreløbige tal), lavere end i RAR Vestjylland (11,2 %) og på niveau med hele landet (10,1 %).',
    ])
  })

  it('says a place beside the one before, and nothing of good or bad', () => {
    expect(texts([aPlace('på den samlede rangliste', 25, 21)])).toEqual([
      'Placeringen på den samlede rangliste var nr. 21 for Herning i 2. halvår 2018 mod nr. 25 i 1. halvår 2018.',
    ])
  })

  it('says a place that is the same as before in words', () => {
    expect(texts([aPlace('på den samlede rangliste', 21, 21)])).toEqual([
      'Placeringen på den samlede rangliste var nr. 21 for Herning i 2. halvår 2018, uændret siden 1. halvår 2018.',
    ])
  })

  it('says in at most 25 words that a run has lasted the whole window, preliminary figures and month included', () => {
    const lines = [
      aLine({ numbers: always(3), preliminary: 2 }),
      aLine({ area: country, numbers: always(3.5), preliminary: 2 }),
    ]
    const [sentence] = summary([someFigures({ lines })])

    expect(sentence?.text.replaceAll('\u00A0', ' ')).toBe(
      'Bruttoledigheden har i hele perioden september 2018 – september 2019 været lavere i Herning end i hele landet (3,0 % mod 3,5 % i september 2019, foreløbige tal).',
    )
    expect(sentence?.text.split(' ').length).toBeLessThanOrEqual(25)
  })

  it('calls a count that is hardly changed level, with both its figures', () => {
    expect(texts([aCount('af personer på førtidspension', 3734, 3736)])).toEqual([
      'Antallet af personer på førtidspension i Herning var 3.736 i september 2019, på niveau med september 2018 (3.734).',
    ])
  })
})
