import { describe, expect, it } from 'vitest'
import { benchmarkListOf, benchmarkMeasureOf, statedSign } from './benchmark-words.ts'
import { benchmarkPeriod } from './benchmark-period.ts'
import { axesOf, layoutOf, utf8 } from './testing-layout.ts'

const measuresOf = (text: string): readonly string[] => layoutOf(utf8(text)).shape.measures

describe('the ministry’s list', () => {
  it('is read with one list in each row', () => {
    const layout = layoutOf(
      utf8(`# Benchmarking, Herning. Forskel: faktisk minus forventet andel
Offentliggjort;Periode;Kommune;Område;Placering;Forskel i pct.point;Forskel i antal;Besparelse mio. kr.;Kilde
2019-10;1. halvår 2018 og 2. halvår 2018;Herning;Samlet;21;-0,3;-180;13;Referat
2019-10;1. halvår 2018 og 2. halvår 2018;Herning;Sygedagpengeområdet;10;-0,2;;;Referat
`),
    )

    expect(layout.shape.dialect).toBe('benchmark-list')
    expect(axesOf(layout)).toMatchObject({
      Periode: ['2018H2'],
      Kommune: ['Herning'],
      Område: ['Samlet', 'Sygedagpengeområdet'],
    })
    expect(layout.shape.measures).toEqual([
      'Placering',
      'Forskel i pct.point (faktisk minus forventet)',
      'Forskel i antal (faktisk minus forventet)',
      'Besparelse mio. kr.',
    ])
    expect(layout.figures[1]).toBe('2019-10 | 2018H2 | Herning | Samlet | Referat = -0,3')
  })

  it('has a note that semicolons have parted, and is whole all the same', () => {
    const layout = layoutOf(
      utf8(`Placering;Kommune;Forskel i pct.point;Forskel i antal
1;Herning;0,3;180
2;Lemvig 1);0,2;10

1) Kommunen har; særlige forhold
* Foreløbigt; se bm.dk;;
`),
    )

    expect(layout.figures).toEqual([
      'Herning = 1',
      'Herning = 0,3',
      'Herning = 180',
      'Lemvig 1) = 2',
      'Lemvig 1) = 0,2',
      'Lemvig 1) = 10',
    ])
    expect(layout.shape.notes).toEqual([
      '1) Kommunen har; særlige forhold',
      '* Foreløbigt; se bm.dk',
    ])
  })

  it('tells by its shares, with or without a percent sign, how a difference is reckoned', () => {
    const text =
      'Kommune;Forventet andel;Faktisk andel;Forskel i pct.point\nHerning;15,3 %;15,0 %;-0,3 %\n'

    expect(measuresOf(text).at(-1)).toBe('Forskel i pct.point (faktisk minus forventet)')
  })

  it('may have lists side by side under their names', () => {
    const layout = layoutOf(
      utf8(`;;Samlet;;Dagpengeområdet;
Kom.nr;Kommune;Placering;Difference i pct.point;Placering;Difference i pct.point
657;Herning;21;0,3;19;0,1
665;Lemvig;5;1,2;2;0,8
`),
    )

    expect(layout.shape.measures).toEqual([
      'Samlet: Placering',
      'Samlet: Difference i pct.point',
      'Dagpengeområdet: Placering',
      'Dagpengeområdet: Difference i pct.point',
    ])
    expect(axesOf(layout)).toEqual({ 'Kom.nr': ['657', '665'], Kommune: ['Herning', 'Lemvig'] })
  })

  it('may have its area in a merged cell over both rows of headings', () => {
    const layout = layoutOf(
      utf8(`Kommune;Samlet;;Dagpengeområdet;
;Placering;Difference i pct.point;Placering;Difference i pct.point
Herning;21;0,3;19;0,1
`),
    )

    expect(layout.shape.dialect).toBe('benchmark-list')
    expect(layout.shape.measures).toEqual([
      'Samlet: Placering',
      'Samlet: Difference i pct.point',
      'Dagpengeområdet: Placering',
      'Dagpengeområdet: Difference i pct.point',
    ])
    expect(layout.figures).toEqual([
      'Herning = 21',
      'Herning = 0,3',
      'Herning = 19',
      'Herning = 0,1',
    ])
  })

  it.each([
    [
      'its expected and actual figures, the one way',
      'Kommune;Forventet andel pct.;Faktisk andel pct.;Forskel i pct.point\nHerning;15,3;15,0;0,3\nLemvig;14,0;14,4;-0,4',
      'Forskel i pct.point (forventet minus faktisk)',
    ],
    [
      'its expected and actual figures, the other way',
      'Kommune;Forventet andel pct.;Faktisk andel pct.;Forskel i pct.point\nHerning;15,3;15,0;-0,3\nLemvig;14,0;14,4;0,4',
      'Forskel i pct.point (faktisk minus forventet)',
    ],
    [
      'the saving beside it',
      'Kommune;Forskel i antal;Besparelse i mio. kr.\nHerning;180;13\nLemvig;-40;-3',
      'Forskel i antal (forventet minus faktisk)',
    ],
    [
      'the order of the places',
      'Kommune;Placering;Forskel i antal\nA;1;400\nB;2;300\nC;3;200\nD;4;-100',
      'Forskel i antal (forventet minus faktisk)',
    ],
    ['nothing', 'Kommune;Placering;Forskel i antal\nHerning;21;180', 'Forskel i antal'],
  ])('shows how its difference is reckoned by %s', (_, text, heading) => {
    expect(measuresOf(text)).toContain(heading)
  })

  it('is not taken from a budget, which has a forecast and a difference too', () => {
    const text =
      'Område;Oprindeligt budget 2019;Forventet regnskab 2019;Afvigelse\nServiceområde 1;10;12;-2\n'

    expect(layoutOf(utf8(text)).shape.dialect).toBe('spending')
  })
})

describe('benchmarkMeasureOf', () => {
  it.each([
    ['Placering', 'rank'],
    ['Forskel mellem forventet og faktisk andel (pct. point)', 'difference-in-share'],
    ['Forskel til forventet, pct.point', 'difference-in-share'],
    ['Forskel mellem forventet og faktisk antal', 'difference-in-persons'],
    ['Forskel i antal personer', 'difference-in-persons'],
    ['Forventet antal fuldtidspersoner', 'expected-persons'],
    ['Faktisk andel (pct.)', 'actual-share'],
    ['Besparelse (mio. kr.)', 'money'],
    ['Kommune', null],
  ])('takes %s for %s', (heading, kind) => {
    expect(benchmarkMeasureOf(heading)).toBe(kind)
  })
})

describe('benchmarkListOf', () => {
  it.each([
    ['Ydelsesgrupper i alt', 'samlet'],
    ['Alle ydelser', 'samlet'],
    ['A-dagpenge mv.', 'dagpenge'],
    ['Dagpengeområdet', 'dagpenge'],
    ['Sygedagpengeområdet', 'sygedagpenge'],
    ['Kontanthjælp mv.', 'kontanthjaelp'],
    ['Dagpenge og kontanthjælp', null],
    ['Herning', null],
  ])('takes %s for %s', (text, list) => {
    expect(benchmarkListOf(text)).toBe(list)
  })
})

describe('statedSign', () => {
  it.each([
    ['Forskel: faktisk minus forventet andel', 1],
    ['(negativ = færre offentligt forsørgede end forventet)', 1],
    ['forventet minus faktisk', -1],
    ['Et positivt tal betyder færre end forventet', -1],
    ['Forskel i pct.point', null],
  ])('reads %s as %s', (text, sign) => {
    expect(statedSign(text)).toBe(sign)
  })
})

describe('benchmarkPeriod', () => {
  it.each([
    ['1. halvår 2018 og 2. halvår 2018', '2018H2'],
    ['2. halvår 2017 - 1. halvår 2018', '2018H1'],
    ['2018H1', '2018H1'],
    ['2018QMAT02', '2018H1'],
    ['2018QMAT04', '2018H2'],
    ['2018MAT12', '2018H2'],
    ['2018QMAT03', '2018QMAT03'],
    ['marts 2019', 'marts 2019'],
    ['', ''],
  ])('files %s under %s', (text, period) => {
    expect(benchmarkPeriod(text)).toBe(period)
  })
})
