import { readPeriod } from '@noegletal/domain'
import { isTotal } from '../cells/total-word.ts'
import { type FaultyRow, type Layout, type RawFigure, isFaulty } from './dialect.ts'
import { foldHeading } from './heading-words.ts'

/**
 * Joins a column of years and one of the months, quarters or half-years in them to one axis of periods: `2019` and `3` under
 * `År` and `Måned` give `2019M03`. A layout without just one of each stays as it is.
 */
export function joinPeriodColumns(layout: Layout): Layout {
  const year = onlyPlace(layout.axes, (heading) => years.test(heading))
  const part = onlyPlace(layout.axes, (heading) => letterOf(heading) !== undefined)
  if (year === null || part === null) return layout

  const letter = letterOf(foldHeading(part.heading)) ?? ''
  const join = <T>(all: readonly T[], joined: T): T[] =>
    all.map((one, index) => (index === year.index ? joined : one)).toSpliced(part.index, 1)
  // Whole rows can no longer be taken by the column, since a period stands in two.
  const { columns: _columns, ...rest } = layout
  return {
    ...rest,
    axes: join(layout.axes, `${year.heading} og ${part.heading.toLowerCase()}`),
    *figures(rows): Generator<RawFigure | FaultyRow> {
      for (const figure of layout.figures(rows)) {
        if (isFaulty(figure)) yield figure
        else {
          const within = figure.members[part.index] ?? ''
          const period = joinedPeriod(figure.members[year.index] ?? '', within, letter)
          yield { ...figure, members: join(figure.members, period) }
        }
      }
    },
  }
}

const years = /^(?:aar|aarstal|year)$/

const letters = new Map([
  ['maaned', 'M'],
  ['maanedsnr', 'M'],
  ['month', 'M'],
  ['kvartal', 'K'],
  ['quarter', 'K'],
  ['halvaar', 'H'],
])

const letterOf = (heading: string): string | undefined => letters.get(heading)

type Place = { readonly index: number; readonly heading: string }

function onlyPlace(headings: readonly string[], is: (heading: string) => boolean): Place | null {
  const places = headings
    .map((heading, index) => ({ index, heading }))
    .filter(({ heading }) => is(foldHeading(heading)))
  const [only, ...others] = places
  return only !== undefined && others.length === 0 ? only : null
}

/** What cannot be joined keeps both texts, so that the fault shows what was found. */
function joinedPeriod(year: string, part: string, letter: string): string {
  const within = part.trim()
  if (isTotal(within)) return year
  // The second column may say it all: `marts 2019`.
  if (!/^\d+$/.test(within) && readPeriod(within) !== null) return within
  const number = new RegExp(`^(?:${letter}|Q)?0?(\\d{1,2})$`, 'i').exec(within)?.[1]
  if (number === undefined) return `${within} ${year}`
  return `${year}${letter}${letter === 'M' ? number.padStart(2, '0') : number}`
}
