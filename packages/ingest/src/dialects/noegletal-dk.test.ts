import { describe, expect, it } from 'vitest'
import { axesOf, crlf, layoutOf, utf8, windows1252 } from './testing-layout.ts'

const file = `Økonomi- og Indenrigsministeriets Kommunale Nøgletal;;;
;;;
;Kom.nr;2018;2019
;;;
Ledige pr. 100 17-64-årige;;;
København;101;3,4;3,2
Dragør Kommune;155;M;1,5
;;;
Beskatningsgrundlag pr. indb.;;;
Dragør Kommune;155;234.567,5;240.001
;;;
Tegnforklaring:;;;
M: Mangler;;;
`

describe('a file of noegletal.dk', () => {
  it.each([
    ['ISO-8859-1', windows1252(crlf(file))],
    ['UTF-8', utf8(file)],
  ])('is read block by block in %s', (_, bytes) => {
    const layout = layoutOf(bytes)

    expect(layout.shape).toMatchObject({
      dialect: 'noegletal-dk',
      title: 'Økonomi- og Indenrigsministeriets Kommunale Nøgletal',
    })
    expect(layout.figures).toEqual([
      '101 | København | 2018 | Ledige pr. 100 17-64-årige = 3,4',
      '101 | København | 2019 | Ledige pr. 100 17-64-årige = 3,2',
      '155 | Dragør Kommune | 2018 | Ledige pr. 100 17-64-årige = M',
      '155 | Dragør Kommune | 2019 | Ledige pr. 100 17-64-årige = 1,5',
      '155 | Dragør Kommune | 2018 | Beskatningsgrundlag pr. indb. = 234.567,5',
      '155 | Dragør Kommune | 2019 | Beskatningsgrundlag pr. indb. = 240.001',
    ])
  })

  it('leaves the explanation of signs to the notes, and no key figure', () => {
    const { shape } = layoutOf(utf8(file))

    expect(shape.notes).toEqual([
      'Økonomi- og Indenrigsministeriets Kommunale Nøgletal',
      'Tegnforklaring:',
      'M: Mangler',
    ])
  })

  it('may repeat its headings with the key figure over the names', () => {
    const layout = layoutOf(
      utf8(`Nøgletal
Udskrivningsprocent;Kom.nr;2019
København;101;23,8

Grundskyldspromille;Kom.nr;2019
København;101;34
`),
    )

    expect(axesOf(layout)['Nøgletal']).toEqual(['Udskrivningsprocent', 'Grundskyldspromille'])
  })

  it('finds key figures that come after the rows that are looked at first', () => {
    const blocks = ['A', 'B', 'C'].map(
      (name) => `Nøgletal ${name};;\n${'Herning;657;1\n'.repeat(98)}`,
    )

    expect(
      axesOf(layoutOf(utf8(`Titel\n;Kom.nr;2019\n${blocks.join(';;\n')}`)))['Nøgletal'],
    ).toEqual(['Nøgletal A', 'Nøgletal B', 'Nøgletal C'])
  })
})
