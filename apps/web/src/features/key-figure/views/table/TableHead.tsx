import { keyFigureText } from '../../../../text/key-figure.ts'
import type { ShownLevels } from '../../../../figures/shown-levels.ts'
import { type SortColumn, type Sorting, sortedBy } from './sort-rows.ts'
import { comparedCountry } from './table-rows.ts'
import type { ShownFigures } from '@noegletal/domain'
import { unitLabel } from '@noegletal/format'
import type { ReactNode } from 'react'

/** The order that the reader chose, and the way to another. */
export type SortChoice = { readonly sorting: Sorting; readonly onSort: (sorting: Sorting) => void }

type Props = {
  readonly shown: ShownFigures
  /** The goals that ask for something in what is shown, a column for each. */
  readonly levels: readonly ShownLevels[]
  /** Where the reader can choose the order; such a table also has the change from the year before. */
  readonly choice: SortChoice | null
}

const { table: text } = keyFigureText

/** The headings of the columns; where the order can be chosen, each of figures is a button that orders by it. */
export function TableHead({ shown, levels, choice }: Props) {
  const country = comparedCountry(shown)
  return (
    <thead>
      <tr>
        <Heading column="periode" choice={choice}>
          {text.period}
        </Heading>
        {shown.series.map(({ area }) => (
          <Heading key={area.code} column={area.code} choice={choice} isNumber>
            {area.name}
          </Heading>
        ))}
        {choice && hasYearDifference(shown) && (
          <Heading column="aar" choice={choice} isNumber>
            {text.of(shown.own.name, text.sinceLastYear[shown.indicator.granularity])}
          </Heading>
        )}
        {country && (
          <Heading column="land" choice={choice} isNumber>
            {text.difference(inSentence(country.name), unitLabel('percentage-points'))}
          </Heading>
        )}
        {levels.map(({ id, name }) => (
          <th key={id} scope="col" className="figure-table__number">
            {name}
          </th>
        ))}
        <th scope="col">{text.status}</th>
        <th scope="col">{text.note}</th>
      </tr>
    </thead>
  )
}

/** Whether any shown figure of the own area can be held against the year before. */
export function hasYearDifference({ yearBefore, figure }: ShownFigures): boolean {
  return figure.unit !== 'index' && yearBefore.some((number) => number !== null)
}

type HeadingProps = Pick<Props, 'choice'> & {
  readonly column: SortColumn
  readonly isNumber?: boolean
  readonly children: ReactNode
}

function Heading({ column, choice, isNumber = false, children }: HeadingProps) {
  const className = isNumber ? 'figure-table__number' : undefined
  if (!choice) {
    return (
      <th scope="col" className={className}>
        {children}
      </th>
    )
  }
  const { sorting, onSort } = choice
  const isSorted = sorting.column === column
  return (
    <th scope="col" className={className} aria-sort={isSorted ? sorting.direction : undefined}>
      <button
        type="button"
        className="figure-table__sort"
        onClick={() => {
          onSort(sortedBy(sorting, column))
        }}
      >
        {children}
        <span aria-hidden="true">{isSorted ? signs[sorting.direction] : ' ↕'}</span>
      </button>
    </th>
  )
}

const signs = { ascending: ' ▲', descending: ' ▼' }

/** "Hele landet" is "hele landet" inside a sentence. */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
