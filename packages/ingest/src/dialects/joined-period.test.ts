import { expect, it } from 'vitest'
import { axesOf, layoutOf, utf8 } from './testing-layout.ts'

const periodsOf = (text: string) => axesOf(layoutOf(utf8(text)))

it.each([
  ['Måned', '3', '2019M03'],
  ['Måned', '03', '2019M03'],
  ['måned', 'M3', '2019M03'],
  ['Måned', 'Marts', 'Marts 2019'],
  ['Måned', 'marts 2019', 'marts 2019'],
  ['Kvartal', '2', '2019K2'],
  ['Kvartal', 'K2', '2019K2'],
  ['Kvartal', '2. kvartal', '2. kvartal 2019'],
  ['Halvår', '1. halvår', '1. halvår 2019'],
  ['Måned', 'I alt', '2019'],
])('joins the year with »%s« %s', (heading, part, period) => {
  const text = `Kommune;År;${heading};Bruttoledighed\nHerning;2019;${part};3,4\n`

  expect(periodsOf(text)).toEqual({
    Kommune: ['Herning'],
    [`År og ${heading.toLowerCase()}`]: [period],
  })
})

it('joins them in any order, and where a year stands once for its months', () => {
  expect(periodsOf('Måned;År;Kommune;Antal\n3;2019;Herning;5\n')).toEqual({
    'År og måned': ['2019M03'],
    Kommune: ['Herning'],
  })
  expect(layoutOf(utf8('År;Måned;2018;2019\n2019;3;5;6\n')).shape.axes[0]?.heading).toBe(
    'År og måned',
  )
})

it('leaves a month that says it all, and two columns of years, as they are', () => {
  expect(periodsOf('Kommune;Måned;Antal\nHerning;2019M03;5\n')).toEqual({
    Kommune: ['Herning'],
    Måned: ['2019M03'],
  })
  expect(Object.keys(periodsOf('År;Aar;Måned;Antal\n2019;2018;3;5\n'))).toEqual([
    'År',
    'Aar',
    'Måned',
  ])
})
