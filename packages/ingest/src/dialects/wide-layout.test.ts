import { Area } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import { soundRows } from '../figures/sound-rows.ts'
import { bytesOf } from '../files/file-bytes.ts'
import { openFile } from '../files/open-file.ts'
import { type Layout, isFaulty } from './dialect.ts'
import { recognise } from './recognise.ts'

const areas = [
  { code: '000', slug: 'hele-landet', name: 'Hele landet', kind: 'country', members: [] },
  { code: '657', slug: 'herning', name: 'Herning', kind: 'municipality', members: [] },
  { code: '727', slug: 'odder', name: 'Odder', kind: 'municipality', members: [] },
].map((area) => Area.parse(area))

type Read = { readonly layout: Layout; readonly figures: string[] }

function read(text: string): Read {
  const opened = openFile(bytesOf(new TextEncoder().encode(text)))
  if (!opened.ok) throw new Error(opened.error.message)
  const layout = recognise(opened.value, null, areas)
  if (!layout.ok) throw new Error(layout.error.message)
  const figures = [...layout.value.figures(soundRows(opened.value, {}))].map((figure) =>
    isFaulty(figure)
      ? `linje ${figure.line}: ${figure.message}`
      : `${figure.line}: ${[...figure.members, layout.value.measures[figure.measure]].join(' | ')} = ${String(figure.value)}${figure.status}`,
  )
  return { layout: layout.value, figures }
}

function faultOf(text: string): string {
  const opened = openFile(bytesOf(new TextEncoder().encode(text)))
  if (!opened.ok) return opened.error.message
  const layout = recognise(opened.value, null, areas)
  return layout.ok ? layout.value.dialect : layout.error.message
}

describe('a wide file', () => {
  it('has periods over the figures, with what the rows are about at the left', () => {
    const { layout, figures } = read(
      'nøgletal;område;2019M01;2019M02\nFleksjob;Herning;5;6\nFleksjob;Odder;7;',
    )

    expect(layout).toMatchObject({ dialect: 'wide', axes: ['nøgletal', 'område', 'periode'] })
    expect(figures).toEqual([
      '2: Fleksjob | Herning | 2019M01 | værdi = 5',
      '2: Fleksjob | Herning | 2019M02 | værdi = 6',
      '3: Fleksjob | Odder | 2019M01 | værdi = 7',
      '3: Fleksjob | Odder | 2019M02 | værdi = ',
    ])
  })

  it('may have titles above, and notes below', () => {
    const { layout, figures } = read(
      'Fleksjob i kommunen\nUdtræk, marts\n\nOmråde;jan 2019;feb 2019\nHerning;5;6\n\nKilde: os selv',
    )

    expect(layout.title).toBe('Fleksjob i kommunen')
    expect(layout.measures).toEqual(['Fleksjob i kommunen'])
    expect(figures).toHaveLength(2)
    expect(layout.notes()).toEqual(['Fleksjob i kommunen', 'Udtræk, marts', 'Kilde: os selv'])
  })

  it('has areas over the figures', () => {
    const { layout, figures } = read('periode;Herning;Odder;Hele landet\n2019M01;3,4;3,5;4')

    expect(layout).toMatchObject({ dialect: 'wide', axes: ['periode', 'område'] })
    expect(figures).toEqual([
      '2: 2019M01 | Herning | værdi = 3,4',
      '2: 2019M01 | Odder | værdi = 3,5',
      '2: 2019M01 | Hele landet | værdi = 4',
    ])
  })

  it('carries a label down that stands once for several rows, but none into the last column', () => {
    const { figures } = read('område;køn;2018;2019\nHerning;Mænd;1;2\n;;3;4\nOdder;;5;6')

    expect(figures.map((figure) => figure.split(' | 201')[0])).toEqual([
      '2: Herning | Mænd',
      '2: Herning | Mænd',
      '3: Herning | ',
      '3: Herning | ',
      '4: Odder | ',
      '4: Odder | ',
    ])
  })

  it('takes a label on a row of its own for the rows below', () => {
    const { figures } = read('område;køn;2018;2019\nHerning;;;\n;Mænd;1;2')

    expect(figures[0]).toBe('3: Herning | Mænd | 2018 | værdi = 1')
  })

  it('marks the figures of a period with a star as preliminary', () => {
    const { figures } = read('område;2018;2019*;2020 (foreløbig)\nHerning;1;2;3')

    expect(figures).toEqual([
      '2: Herning | 2018 | værdi = 1',
      '2: Herning | 2019 | værdi = 2foreløbig',
      '2: Herning | 2020 | værdi = 3foreløbig',
    ])
  })

  it('warns of a column of other numbers and does not read it', () => {
    const { layout, figures } = read('område;2018;2019;Ændring\nHerning;1;2;1\nOdder;3;4;1')

    expect(layout.unknownHeadings).toEqual([{ heading: 'Ændring', line: 1 }])
    expect(figures).toHaveLength(4)
  })

  it('says that a row is cut short', () => {
    const { figures } = read('område;2018;2019\nHerning;1;2\nOdder;3')

    expect(figures[2]).toBe('linje 3: fandt 2 felter, forventede 3 felter som i overskriften')
  })
})

describe('any other table', () => {
  it('has its columns of numbers for measures and the others for axes', () => {
    const { layout, figures } = read(
      'Kom.nr;År;Køn;Antal;Andel\n657;2019;Mænd;1.234;3,4\n727;2019;I alt;6;..',
    )

    expect(layout).toMatchObject({
      dialect: 'table',
      axes: ['Kom.nr', 'År', 'Køn'],
      measures: ['Antal', 'Andel'],
    })
    expect(figures[0]).toBe('2: 657 | 2019 | Mænd | Antal = 1.234')
    expect(figures).toHaveLength(4)
  })

  it('tells headings apart that stand twice, and names those that are missing', () => {
    const { layout } = read('Kommune;Tal;Tal;\nHerning;1;2;x\nOdder;3;4;y')

    expect(layout.measures).toEqual(['Tal', 'Tal (2)'])
    expect(layout.axes).toEqual(['Kommune', 'Kolonne 4'])
  })

  it('may have headings like the names of an object', () => {
    const { layout, figures } = read('__proto__;constructor;toString\nHerning;x;5\nOdder;y;6')

    expect(layout).toMatchObject({ axes: ['__proto__', 'constructor'], measures: ['toString'] })
    expect(figures[0]).toBe('2: Herning | x | toString = 5')
  })
})

describe('a file without a table', () => {
  it.each([
    ['a letter', 'Kære alle\n\nHer er tallene for marts.\n'],
    ['headings alone', 'Kommune;Antal\n'],
    ['numbers without headings', '1;2\n3;4\n'],
    ['names alone', 'Kommune;By\nHerning;Gullestrup\nOdder;Saksild\n'],
  ])('is told from others: %s', (_, text) => {
    expect(faultOf(text)).toContain('Der er ingen tabel i filen')
  })

  it('says what is wrong with its first line when that is the reason', () => {
    expect(faultOf(`a${';x'.repeat(10_000)}`)).toBe(
      'Filen kan ikke læses. Linje 1: linjen har 10.001 felter, og der kan højst læses 1.000.',
    )
  })
})
