import { describe, expect, it } from 'vitest'
import { layoutOf, utf8 } from './testing-layout.ts'

const figuresOf = (text: string): readonly string[] => layoutOf(utf8(text)).figures

describe('a label that stands once for several rows, as a merged cell does', () => {
  it('is that of all of them', () => {
    const text = 'Område;Køn;Måned;Antal\nHerning;Mænd;2019M01;1\n;;2019M02;2\n;Kvinder;2019M01;3\n'

    expect(figuresOf(text)).toEqual([
      'Herning | Mænd | 2019M01 = 1',
      'Herning | Mænd | 2019M02 = 2',
      'Herning | Kvinder | 2019M01 = 3',
    ])
  })

  it('ends where another begins, and a label further right that is left out stays empty', () => {
    const text = 'Område;Køn;Måned;Antal\nHerning;Mænd;2019M01;1\nOdder;;2019M01;2\n'

    expect(figuresOf(text)).toEqual(['Herning | Mænd | 2019M01 = 1', 'Odder |  | 2019M01 = 2'])
  })

  it('is no code for an area that has only its name', () => {
    const text =
      'Kom.nr;Kommune;Måned;Antal\n657;Herning;2019M01;1\n;Hele landet;2019M01;2\n;;2019M02;3\n'

    expect(figuresOf(text)).toEqual([
      '657 | Herning | 2019M01 = 1',
      ' | Hele landet | 2019M01 = 2',
      ' | Hele landet | 2019M02 = 3',
    ])
  })

  it('is not that of a row without any', () => {
    expect(figuresOf('Område;Måned;Antal\nHerning;2019M01;1\n;;1\n')[1]).toBe(' |  = 1')
  })
})
