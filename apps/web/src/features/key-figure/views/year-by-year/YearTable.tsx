import type { PageSearch } from '../../../../search.ts'
import { useOpenLinks } from '../../../../ui/use-open-links.ts'
import { usePageSearch } from '../../../../ui/use-page-search.ts'
import { keyFigureText } from '../../../../text/key-figure.ts'
import { measureWords } from '../../../../figures/measure-words.ts'
import { figureLink } from '../table/figure-link.tsx'
import { withNotes } from '../table/with-notes.tsx'
import { partName, partShortName } from './part-name.ts'
import { type YearCell, yearRows } from './year-rows.ts'
import {
  periodOf,
  periodParts,
  periodsPerYear,
  type ShownFigures,
  type ShownSeries,
} from '@noegletal/domain'
import type { ReactNode } from 'react'

type Props = { readonly shown: ShownFigures; readonly series: ShownSeries }

const { table: text, yearByYear } = keyFigureText

/** The figures of the chart, a row for each year and a column for each month, each a link to where it comes from. */
export function YearTable({ shown, series }: Props) {
  const openLinks = useOpenLinks<HTMLTableElement>()
  const { pr } = usePageSearch()
  const [first] = shown.periods
  if (first === undefined) return null
  const { granularity, year } = periodParts(first)
  const count = periodsPerYear(first)
  const parts = Array.from({ length: count }, (_, index) =>
    periodOf({ granularity, year, number: index + 1 }),
  )
  const rows = yearRows(shown, { series, count })

  return (
    <section className="figure-table">
      <h2>{text.heading}</h2>
      <section
        className="figure-table__scroll"
        aria-label={text.heading}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrow keys scroll a region that has the focus
        tabIndex={0}
      >
        <table ref={openLinks} className="figure-table__grid figure-table__grid--years">
          <caption>
            {shown.indicator.title}, {measureWords(shown)}, {series.area.name}.{' '}
            {yearByYear.newestFirst} {text.marks}
          </caption>
          <thead>
            <tr>
              <th scope="col">{yearByYear.year}</th>
              {parts.map((part) => (
                <th key={part} scope="col" className="figure-table__number">
                  <abbr title={partName(part)}>{partShortName(part)}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.year}>
                <th scope="row">{row.year}</th>
                {row.cells.map((cell, place) => (
                  <td key={parts[place]} className="figure-table__number">
                    {cell && figureOf({ ...cell, shown, series, pr })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

type Figure = YearCell & Pick<Props, 'shown' | 'series'> & { readonly pr: PageSearch['pr'] }

function figureOf({ cell, row, shown, series: { area }, pr }: Figure): ReactNode {
  const { indicator, category } = shown
  const link = figureLink({ cell, row, of: { indicator, area, category }, pr })
  const numbers = [...cell.notes, ...row.notes.map(({ number }) => number)]
  return withNotes(
    numbers,
    cell.isPreliminary ? (
      <>
        {link} {text.preliminaryMark}
      </>
    ) : (
      link
    ),
  )
}
