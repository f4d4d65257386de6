import { describe, expect, it } from 'vitest'
import { axesOf, layoutOf, utf8 } from './testing-layout.ts'

const region = {
  label: 'region',
  category: { index: { '000': 0, '657': 1 }, label: { '000': 'All Denmark', '657': 'Herning' } },
}
const contents = {
  label: 'Indhold',
  category: {
    index: { AUP01: 0 },
    label: { AUP01: 'Unemployed in per cent' },
    unit: { AUP01: { base: 'Per cent' } },
  },
}
const time = {
  label: 'time',
  category: { index: { '2026K3': 0 }, label: { '2026K3': '2026Q3' } },
}
const title = 'Unemployed in per cent by region, Indhold and time'

describe('JSON-stat', () => {
  it('is read in version 1, as the StatBank API sends it', () => {
    const read = layoutOf(
      utf8(
        JSON.stringify({
          dataset: {
            dimension: {
              region,
              ContentsCode: contents,
              time,
              id: ['region', 'ContentsCode', 'time'],
              size: [2, 1, 1],
            },
            label: title,
            value: [3.4, null],
            status: { 0: '*', 1: '.' },
          },
        }),
      ),
    )

    expect(read.shape).toMatchObject({
      dialect: 'statbank-json',
      title,
      tableId: 'AUP01',
      unit: 'Per cent',
      measures: ['Unemployed in per cent'],
    })
    expect(axesOf(read)).toEqual({ region: ['000 All Denmark', '657 Herning'], time: ['2026K3'] })
    expect(read.figures).toEqual(['000 All Denmark | 2026K3 = 3.4*', '657 Herning | 2026K3 = .'])
    expect(read.places).toEqual(['2 Unemployed in per cent', '3 Unemployed in per cent'])
  })

  it('may say its status in our own words, and not in letters of others', () => {
    const read = layoutOf(
      utf8(
        JSON.stringify({
          version: '2.0',
          label: 'Ledige efter region og tid',
          id: ['region', 'time'],
          size: [2, 1],
          dimension: { region, time },
          value: [7, null],
          status: { 0: 'e', 1: 'diskretioneret' },
        }),
      ),
    )

    expect(read.figures).toEqual([
      '000 All Denmark | 2026K3 = 7',
      '657 Herning | 2026K3 = nulldiskretioneret',
    ])
  })

  it('is read in version 2, and called by what its title counts when no measure has a name', () => {
    const read = layoutOf(
      utf8(
        JSON.stringify({
          version: '2.0',
          label: 'Ledige efter region og tid',
          id: ['region', 'time'],
          size: [2, 1],
          dimension: { region, time },
          value: { 1: 7 },
        }),
      ),
    )

    expect(read.shape).toMatchObject({ tableId: null, unit: null, measures: ['Ledige'] })
    expect(read.figures).toEqual(['000 All Denmark | 2026K3 = null', '657 Herning | 2026K3 = 7'])
  })
})
