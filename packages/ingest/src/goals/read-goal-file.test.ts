import { AreaCode, type Indicator, ok } from '@noegletal/domain'
import { anArea, anIndicator } from '@noegletal/domain/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf } from '../files/file-bytes.ts'
import { workbookBytes } from '../files/testing-workbook.ts'
import { type StatedGoal, readGoalFile } from './read-goal-file.ts'

const counted = { unit: 'full-time-persons', decimals: 0, denominator: null } as const
const indicators: Indicator[] = [
  anIndicator({ slug: 'unge', title: 'Unge på offentlig forsørgelse' }),
  anIndicator({
    slug: 'offentligt-forsoergede',
    title: 'Offentligt forsørgede',
    otherNames: ['Helårspersoner på offentlig forsørgelse'],
    ...counted,
  }),
  anIndicator({
    slug: 'nettoforbrug-offentlig-forsoergelse',
    title: 'Nettoforbrug på offentlig forsørgelse',
    otherNames: ['Nettoforbrug'],
    unit: 'dkk-millions',
    denominator: null,
    granularity: 'year',
  }),
  anIndicator({
    slug: 'placering',
    title: 'Placering',
    unit: 'rank',
    decimals: 0,
    denominator: null,
  }),
]
const areas = [
  anArea('657', 'Herning'),
  anArea('727', 'Odder'),
  anArea('082', 'Region Midtjylland', 'region'),
].map((area) => ({ ...area, members: [] }))
const known = { areas, indicators, own: AreaCode.parse('657') }

const read = (bytes: Uint8Array) => readGoalFile(bytesOf(bytes), known)
const utf8 = (text: string) => new TextEncoder().encode(text)

function goalsIn(...lines: string[]): readonly StatedGoal[] {
  const result = read(utf8(lines.join('\r\n')))
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

const short = 'Kommune;År;Mål;Nøgletal;Type;Mod;Værdi;Kilde'
const long = `${short};Periode;Fra;Til;Slags;Ansvarlig;Besluttet;Bemærkning`

const monthly = (month: string, level: string) =>
  `;2019;Færre;Offentligt forsørgede;højst;;${level};Plan;${month};juli 2019;;Indsatsmål;Udvalget;15-08-2019;Bemærk`

describe('a file of goals', () => {
  it('as the goals of 2019 are written: a comment, beside a region, from the year before, money', () => {
    const goals = goalsIn(
      '# Politiske mål. Kilde: se kolonnen',
      short,
      'Herning;2019;Lavere andel end Region Midtjylland;Unge på offentlig forsørgelse;lavere end område;Region Midtjylland;;Beskæftigelsesplan 2019',
      'Odder;2019;100 færre helårspersoner på offentlig forsørgelse;Helårspersoner på offentlig forsørgelse;færre end året før;;100;Referat',
      'Odder;2019;Besparelse på offentlig forsørgelse;Nettoforbrug;besparelse, mio. kr.;;12,3;Referat',
    )

    expect(goals.flatMap(({ faults }) => faults)).toEqual([])
    expect(goals.map(({ goal, lines }) => [lines, goal])).toMatchObject([
      [
        [3],
        {
          name: 'political',
          area: '657',
          category: 'i-alt',
          from: '2019M01',
          til: '2019M12',
          target: { kind: 'relative', side: 'lower', area: '082' },
          decidedOn: null,
        },
      ],
      [
        [4],
        {
          indicator: 'offentligt-forsoergede',
          area: '727',
          target: { kind: 'change', base: '2018', change: -100 },
        },
      ],
      [
        [5],
        {
          indicator: 'nettoforbrug-offentlig-forsoergelse',
          from: '2019',
          til: '2019',
          target: { kind: 'change', base: '2018', change: -12.3 },
        },
      ],
    ])
  })

  it('has a path in several lines, an own time, an owner and a day', () => {
    const [goal, ...others] = goalsIn(
      long,
      monthly('juli 2019', '1.050'),
      monthly('2019M08', '1.040'),
    )

    expect(others).toEqual([])
    expect(goal).toMatchObject({
      lines: [2, 3],
      goal: {
        name: 'effort',
        area: '657',
        from: '2019M07',
        til: '2019M12',
        owner: 'Udvalget',
        decidedOn: '2019-08-15',
        note: 'Bemærk',
        target: {
          kind: 'path',
          side: 'lower',
          levels: [
            { period: '2019M07', level: 1050 },
            { period: '2019M08', level: 1040 },
          ],
        },
      },
    })
  })

  it('has places, percent signs and goals without an end', () => {
    const goals = goalsIn(
      long,
      ';;Nr. 20;Placering;placering;;20;Plan;;2019M01;;;;;',
      ';2019;Lav;Unge på offentlig forsørgelse;højst;;11,5 %;Plan;;;;;;;',
      ';2019;Færre;Offentligt forsørgede;færre end;marts 2018;50;Plan;;;;;;;',
    )

    expect(goals.map(({ goal }) => goal)).toMatchObject([
      { from: '2019M01', til: null, target: { kind: 'rank', place: 20 } },
      { target: { kind: 'level', level: 11.5 } },
      { target: { base: '2018M03', change: -50 } },
    ])
  })

  it.each([
    ['UTF-8 with a mark', utf8(`\uFEFF${short}\n;2019;Få;unge;højst;;11,5;Plan på ø`), 11.5],
    [
      'Windows-1252',
      Uint8Array.from(`${short}\r\n;2019;Få;unge;højst;;11,5;Plan på ø`, (one) =>
        one.charCodeAt(0),
      ),
      11.5,
    ],
    [
      'UTF-16',
      Uint8Array.from(
        new Uint8Array(
          Uint16Array.from(`\uFEFF${short}\r\n;2019;Få;unge;højst;;11,5;Plan på ø`, (one) =>
            one.charCodeAt(0),
          ).buffer,
        ),
      ),
      11.5,
    ],
    [
      'commas and decimal points',
      utf8(`${short.replaceAll(';', ',')}\n,2019,Få,unge,højst,,11.5,Plan på ø`),
      11.5,
    ],
  ])('is read from %s', (_, bytes, level) => {
    const result = read(bytes)

    expect(result).toMatchObject(
      ok([{ goal: { title: 'Få', source: 'Plan på ø', target: { level } }, faults: [] }]),
    )
  })
})

describe('a line that cannot be read', () => {
  it.each([
    [';2019;A;Vejret;højst;;1;Plan', 'Nøgletal', 'fandt "Vejret"'],
    [';2019;A;Netoforbrug;højst;;1;Plan', 'Nøgletal', 'mente du »Nettoforbrug«?'],
    ['Vejle;2019;A;unge;højst;;1;Plan', 'Kommune', 'fandt "Vejle"'],
    [';marts;A;unge;højst;;1;Plan', 'År', 'fandt "marts", forventede et år som 2019'],
    [';;A;unge;højst;;1;Plan', 'År', 'fandt et tomt felt'],
    [';2019;;unge;højst;;1;Plan', 'Mål', 'fandt et tomt felt'],
    [';2019;A;unge;højst;;1;', 'Kilde', 'fandt et tomt felt'],
    [';2019;A;unge;mere;;1;Plan', 'Type', 'forventede en af typerne: højst; mindst'],
    [';2019;A;unge;højst;;ti;Plan', 'Værdi', 'fandt "ti", forventede et tal'],
    [';2019;A;unge;lavere end område;Norge;;Plan', 'Mod', 'fandt "Norge"'],
    [';2019;A;offentligt-forsoergede;færre end;i går;1;Plan', 'Mod', 'fandt "i går"'],
    [';2019;A;offentligt-forsoergede;færre end året før;;-100;Plan', 'Værdi', 'et tal over 0'],
    [
      ';2019;A;offentligt-forsoergede;lavere end område;Odder;;Plan',
      'Type',
      'Antal kan ikke sammenlignes',
    ],
    [';2019;A;unge;lavere end område;Herning;;Plan', 'Type', 'ikke sammenlignes med sig selv'],
    [';2019;A;unge;færre end året før;;1;Plan', 'Type', 'lægges ikke sammen over et år'],
    [';2019;A;unge;placering;;1;Plan', 'Type', 'Nøgletallet er ikke en placering.'],
    [';2019;A;unge;højst;;1;Plan;for meget', null, 'flere felter'],
  ])('%s', (line, column, message) => {
    const [first] = goalsIn(short, line)

    expect(first?.goal).toBeNull()
    expect(first?.faults[0]).toMatchObject({
      line: 2,
      column,
      message: expect.stringContaining(message),
    })
  })

  it('names each of its faults, and leaves the other lines alone', () => {
    const [bad, good] = goalsIn(short, ';2019;;Vejret;højst;;1;', ';2019;A;unge;højst;;1;Plan')

    expect(bad?.faults.map(({ column }) => column)).toEqual(['Mål', 'Kilde', 'Nøgletal'])
    expect(good?.goal).not.toBeNull()
  })

  it('says the same goal a second time', () => {
    const line = ';2019;A;unge;højst;;1;Plan'

    expect(goalsIn(short, line, line)[1]).toMatchObject({
      goal: null,
      faults: [{ line: 3, column: 'Mål', message: 'målet står også i linje 2' }],
    })
  })
})

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`

describe('a workbook of goals', () => {
  it('may have them behind another sheet, and shares as per cents', () => {
    const headings = short.split(';').map(cell).join('')
    const words = ['Herning', '2019', 'Færre unge', 'unge', 'højst', ''].map(cell).join('')
    const xml = `<row r="1">${headings}</row><row r="2">${words}<c s="0"><v>0.034</v></c>${cell('Plan')}</row>`
    const result = read(
      workbookBytes({
        sheets: [
          { name: 'Læs mig', rows: [['Om målene']] },
          { name: 'Mål', xml },
        ],
        styles: '<cellXfs><xf numFmtId="10"/></cellXfs>',
      }),
    )

    expect(result).toMatchObject({
      ok: true,
      value: [{ faults: [], goal: { title: 'Færre unge' } }],
    })
    expect(JSON.stringify(result)).toContain('3.4')
  })
})

describe('a file that holds no goals', () => {
  it.each([
    [
      'figures',
      utf8('nøgletal;område;periode;værdi\nunge;657;2019M01;3,4'),
      'ingen linje med overskrifterne',
    ],
    ['nothing', utf8(''), ''],
    ['headings alone', utf8(short), 'ingen mål under overskrifterne'],
    ['an unknown column', utf8(`${short};Ansvarlg\n`), 'kolonnen »Ansvarlg« kendes ikke'],
    ['a column twice', utf8(`${short};Kilde\n`), 'kolonnen »Kilde« står to gange'],
    ['too few columns', utf8('Mål;Nøgletal\nA;B'), 'filen mangler Type, Kilde, År (eller Fra)'],
    [
      'too many lines',
      utf8([short, ...Array.from({ length: 400 }, () => 'x')].join('\n')),
      'flere end 300',
    ],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), ''],
  ])('is refused whole: %s', (_, bytes, message) => {
    const result = read(bytes)

    expect(result.ok).toBe(false)
    expect(result.ok ? '' : result.error.message).toContain(message)
  })

  it('never throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.string({ maxLength: 200 }),
        (bytes, text) => {
          read(bytes)
          for (const { goal, faults } of linesOf(`${short}\n${text}`)) {
            expect(goal === null).toBe(faults.length > 0)
          }
        },
      ),
    )
  })
})

function linesOf(text: string): readonly StatedGoal[] {
  const result = read(utf8(text))
  return result.ok ? result.value : []
}
