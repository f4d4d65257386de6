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
      'Antal fuldtidspersoner, budgetopfølgning 2019, forventet regnskab pr. 2019-03-31',
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
})

describe('the headings of a budget', () => {
  it.each([
    ['B2019', 'budget', '2019', null, 'Budget'],
    ['FVR 3103 2019', 'forecast', '2019', '2019-03-31', 'Forventet regnskab'],
    ['FVR 2010 2020', 'forecast', '2020', '2020-10-20', 'Forventet regnskab'],
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
