import { describe, expect, it } from 'vitest'
import { budgetHeading, budgetMeasureOf, budgetYearOf, followUpDayOf } from './budget-words.ts'
import { axesOf, crlf, layoutOf, utf8, windows1252 } from './testing-layout.ts'

const persons = `# Antal fuldtidspersoner, Herning. Difference: + = færre / - = flere
Antal fuldtidspersoner;B2019;FVR 3103 2019;Difference
Førtidspension;3.406;3.628;-222
Sygedagpenge;1.030;1.058;-27
I alt;4.436;4.686;-249
`

describe('budgetMeasureOf', () => {
  it.each([
    ['Opr. budget 2020', 'original-budget'],
    ['Korr. budget 2020', 'corrected-budget'],
    ['Forv. regnskab 2020', 'forecast'],
    ['Regnskab 2019', 'accounts'],
  ])('knows the abbreviation %s', (heading, kind) => {
    expect(budgetMeasureOf(heading)).toBe(kind)
  })
})

describe('a follow-up of the budget in persons', () => {
  it.each([
    ['UTF-8', utf8(persons)],
    ['Windows-1252 with CRLF', windows1252(crlf(persons))],
  ])('has the year as an axis and measures without it in %s', (_, bytes) => {
    const layout = layoutOf(bytes)

    expect(layout.shape).toMatchObject({
      dialect: 'budget',
      measures: ['Budget', 'Forventet regnskab', 'Difference (budget minus forventet regnskab)'],
    })
    expect(axesOf(layout)).toEqual({
      'Antal fuldtidspersoner': ['Førtidspension', 'Sygedagpenge', 'I alt'],
      År: ['2019'],
    })
    expect(layout.figures.slice(0, 3)).toEqual([
      'Førtidspension | 2019 = 3.406',
      'Førtidspension | 2019 = 3.628',
      'Førtidspension | 2019 = -222',
    ])
    expect(layout.places[1]).toBe('3 FVR 3103 2019')
  })

  it('puts the day of the follow-up in the title', () => {
    expect(layoutOf(utf8(persons)).shape.title).toBe(
      'Antal fuldtidspersoner, budgetopfølgning 2019, forventet regnskab pr. 31. marts 2019',
    )
  })

  it('has the same headings the next year', () => {
    const next = persons.replace('B2019', 'B2020').replace('FVR 3103 2019', 'FVR 3006 2020')

    expect(layoutOf(utf8(next)).shape.headerKey).toBe(layoutOf(utf8(persons)).shape.headerKey)
    expect(axesOf(layoutOf(utf8(next)))['År']).toEqual(['2020'])
  })

  it('shows by its figures that the difference is reckoned the other way', () => {
    const turned = 'Ydelse;B2019;FVR 2019;Afvigelse\nSygedagpenge;1.030;1.058;28\n'

    expect(layoutOf(utf8(turned)).shape.measures[2]).toBe(
      'Afvigelse (forventet regnskab minus budget)',
    )
  })

  it('may have two years', () => {
    const years = 'Antal fuldtidspersoner;R2018;B2019;B2020\nSygedagpenge;1.000;1.030;1.040\n'

    expect(layoutOf(utf8(years)).figures).toEqual([
      'Sygedagpenge | 2018 = 1.000',
      'Sygedagpenge | 2019 = 1.030',
      'Sygedagpenge | 2020 = 1.040',
    ])
  })

  it('names several years in their order', () => {
    const years = 'Antal fuldtidspersoner;B2019;B2020;R2018\nSygedagpenge;1.030;1.040;1.000\n'

    expect(layoutOf(utf8(years)).shape.title).toBe(
      'Antal fuldtidspersoner, budgetopfølgning 2018, 2019 og 2020',
    )
  })

  it.each(['(222)', '222-', '- 222', '−222', '-222'])('may write a deficit as %s', (deficit) => {
    const { figures, shape } = layoutOf(utf8(persons.replace('-222', deficit)))

    expect(figures[2]?.replace('−', '-')).toBe('Førtidspension | 2019 = -222')
    expect(shape.measures[2]).toBe('Difference (budget minus forventet regnskab)')
  })

  it.each([
    ['Danish thousands', persons, 'comma'],
    ['English thousands', persons.replaceAll(/(?<=\d)[.](?=\d)/g, ','), 'point'],
    ['both, as nobody writes', persons.replace('3.406', '3,406'), 'comma'],
    ['Danish decimals', persons.replace('-222', '-222,5'), 'comma'],
    [
      'millions with three decimals',
      'Mio. kr.;Budget 2019;Regnskab 2018\nFleksjob;39,243;41,100\n',
      'comma',
    ],
  ])('tells its decimal mark by %s', (_, text, decimal) => {
    expect(layoutOf(utf8(text)).marks).toMatchObject({ decimal })
  })

  it('has notes that semicolons have parted, and tells a line of words from them', () => {
    const { figures, shape } = layoutOf(
      utf8(`${persons}* ekskl. fleksjob; og andre;;\nRevalidering;ukendt;ukendt;\n`),
    )

    expect(shape.notes.at(-1)).toBe('* ekskl. fleksjob; og andre')
    expect(figures.slice(9)).toEqual([
      'linje 7: der er ingen tal på linjen, forventede tal i kolonnerne efter den første',
    ])
  })

  it('keeps its comment as a note, and a line without figures is none', () => {
    const { shape, figures } = layoutOf(utf8(`${persons}Kilde: referat;;;\n`))

    expect(shape.notes.at(-1)).toBe('Kilde: referat')
    expect(figures).toHaveLength(9)
  })
})

describe('a follow-up of the spending', () => {
  const spending = `# Driftsudgifter, 1.000 kr., 2019-pl. Afvigelse: + = mindreforbrug / - = merforbrug
Område;Oprindeligt budget 2019;Korrigeret budget 2019;Forventet regnskab 2019;Afvigelse
Serviceområde 17;1.272.543;1.284.106;1.323.349;-39.243
`

  it('names its measures without the year and says its unit', () => {
    const { shape, figures } = layoutOf(utf8(spending))

    expect(shape).toMatchObject({
      dialect: 'spending',
      unit: '1.000 kr',
      measures: [
        'Oprindeligt budget',
        'Korrigeret budget',
        'Forventet regnskab',
        'Afvigelse (budget minus forventet regnskab)',
      ],
    })
    expect(figures.at(-1)).toBe('Serviceområde 17 | 2019 = -39.243')
  })

  it.each([
    ['kr. 1.000', 'kr. 1.000'],
    ['1.000\u00A0kr.', '1.000 kr'],
    ['tkr.', 'tkr'],
    ['mio.kr.', 'mio.kr'],
    ['mill. kr.', 'mill. kr'],
    ['hele kr.', 'hele kr'],
  ])('may count in %s', (written, unit) => {
    expect(layoutOf(utf8(spending.replace('1.000 kr.', written))).shape.unit).toBe(unit)
  })
})

describe('the headings of a budget', () => {
  it.each([
    ['B2019', 'budget', '2019', null, 'Budget'],
    ['FVR 3103 2019', 'forecast', '2019', '2019-03-31', 'Forventet regnskab'],
    ['FVR 2010 2020', 'forecast', '2020', '2020-10-20', 'Forventet regnskab'],
    ['Forv. regnskab pr. 31/3-2019', 'forecast', '2019', '2019-03-31', 'Forv. regnskab'],
    ['FR pr. 30.09.19', 'forecast', '2019', '2019-09-30', 'Forventet regnskab'],
    ['Forventet regnskab pr. 31. maj 2019', 'forecast', '2019', '2019-05-31', 'Forventet regnskab'],
    ['Forventet regnskab, ultimo marts 2019', 'forecast', '2019', null, 'Forventet regnskab,'],
    ['Forventet regnskab 2019', 'forecast', '2019', null, 'Forventet regnskab'],
    ['Oprindeligt budget 2019', 'original-budget', '2019', null, 'Oprindeligt budget'],
    ['Korrigeret budget 2019', 'corrected-budget', '2019', null, 'Korrigeret budget'],
    ['Genbevillinger 2019', 'rebudgeted', '2019', null, 'Genbevillinger'],
    [
      'Tillægsbevillinger/omplaceringer 2019',
      'supplementary',
      '2019',
      null,
      'Tillægsbevillinger/omplaceringer',
    ],
    ['R2018', 'accounts', '2018', null, 'Regnskab'],
    ['B19', 'budget', '2019', null, 'Budget'],
    ['Afvigelse', 'deviation', null, null, 'Afvigelse'],
    ['Afvigelse i pct.', null, null, null, 'Afvigelse i pct.'],
    ['Ydelse', null, null, null, 'Ydelse'],
  ])('reads %s', (heading, kind, year, day, plain) => {
    expect(budgetMeasureOf(heading)).toBe(kind)
    expect(budgetYearOf(heading)).toBe(year)
    expect(followUpDayOf(heading)).toBe(day)
    expect(budgetHeading(heading)).toBe(plain)
  })
})
