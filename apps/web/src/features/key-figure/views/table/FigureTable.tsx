import { useOpenLinks } from '../../../../ui/use-open-links.ts'
import { usePageSearch } from '../../../../ui/use-page-search.ts'
import { keyFigureText } from '../../../../text/key-figure.ts'
import { measureWords } from '../../../../figures/measure-words.ts'
import { windowWords } from '../../../../figures/window-words.ts'
import { figureLink } from './figure-link.tsx'
import { withNotes } from './with-notes.tsx'
import { NoteLink } from '../../../../figures/NoteLink.tsx'
import { newestFirst, sortRows } from './sort-rows.ts'
import { hasYearDifference, TableHead } from './TableHead.tsx'
import { comparedCountry, type TableCell, type TableRow, tableRows } from './table-rows.ts'
import { type ShownLevels, shownLevels } from '../../../../figures/shown-levels.ts'
import type { SeriesReply } from '@noegletal/contract'
import type { ShownFigures } from '@noegletal/domain'
import { formatNumber, noNumber } from '@noegletal/format'
import { type ReactNode, useMemo, useState } from 'react'

type Props = { readonly shown: ShownFigures }
type TableProps = Props & {
  readonly reply: Pick<SeriesReply, 'goals' | 'typicalRevision'>
}

const { table: text } = keyFigureText
const newest = 13 // a year and the period it began with

/** Every figure of the page in the order that the reader chooses, newest first, each a link to where it comes from. */
export function WholeTable({ shown, reply: { goals, typicalRevision } }: TableProps) {
  const levels = shownLevels(goals, shown)
  const [sorting, setSorting] = useState(newestFirst)
  const rows = useMemo(
    () => tableRows(shown, { revision: typicalRevision }),
    [shown, typicalRevision],
  )
  return (
    <TableSection shown={shown} className="figure-table">
      <Grid shown={shown} rows={rows}>
        <TableHead shown={shown} levels={levels} choice={{ sorting, onSort: setSorting }} />
        <Rows rows={sortRows(rows, sorting)} shown={shown} levels={levels} hasYears />
      </Grid>
    </TableSection>
  )
}

/** The newest figures of the page, and the rest on demand. */
export function NewestTable({ shown, reply: { goals } }: TableProps) {
  const levels = shownLevels(goals, shown)
  const [isOpen, setIsOpen] = useState(false)
  const rows = useMemo(() => tableRows(shown), [shown])
  const hasMore = rows.length > newest + 2
  return (
    <TableSection shown={shown} className="figure-table figure-table--newest">
      <Grid shown={shown} rows={rows}>
        <TableHead shown={shown} levels={levels} choice={null} />
        <Rows rows={hasMore ? rows.slice(0, newest) : rows} shown={shown} levels={levels} />
        {hasMore && (
          <Rows rows={rows.slice(newest)} shown={shown} levels={levels} isHidden={!isOpen} />
        )}
      </Grid>
      {hasMore && (
        <button
          type="button"
          className="text-button screen-only"
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen)
          }}
        >
          {isOpen ? text.showFew : text.showAll(rows.length)}
        </button>
      )}
    </TableSection>
  )
}

type SectionProps = Props & { readonly className: string; readonly children: ReactNode }

/** A heading, the table, and which areas are not in it; nothing without any figure. */
function TableSection({ shown, className, children }: SectionProps) {
  if (shown.series.length === 0) return null
  return (
    <section className={className}>
      <h2>{text.heading}</h2>
      {children}
      {shown.without.length > 0 && (
        <p>{text.withoutFigures(shown.without.map(({ name }) => name))}</p>
      )}
    </section>
  )
}

type GridProps = Props & { readonly rows: readonly TableRow[]; readonly children: ReactNode }

/** A wide table scrolls by itself, also by keys: calculated figures are no links that would bring them there. */
function Grid({ shown, rows, children }: GridProps) {
  const openLinks = useOpenLinks<HTMLTableElement>()
  return (
    <section
      className="figure-table__scroll"
      aria-label={text.heading}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrow keys scroll a region that has the focus
      tabIndex={0}
    >
      <table ref={openLinks} className="figure-table__grid">
        <Caption shown={shown} hasMark={rows.some(({ isPreliminary }) => isPreliminary)} />
        {children}
      </table>
    </section>
  )
}

function Caption({ shown, hasMark }: Props & { readonly hasMark: boolean }) {
  const { indicator } = shown
  return (
    <caption>
      {indicator.title}, {measureWords(shown)}, {windowWords(shown)}. {text.newestFirst}{' '}
      {hasMark && text.marks}
    </caption>
  )
}

type RowsProps = Props & {
  readonly rows: readonly TableRow[]
  readonly levels: readonly ShownLevels[]
  readonly isHidden?: boolean
  /** With the change from the year before. */
  readonly hasYears?: boolean
}

function Rows({ rows, shown, levels, isHidden = false, hasYears = false }: RowsProps) {
  const { pr } = usePageSearch()
  const { indicator, category } = shown
  const hasChange = hasYears && hasYearDifference(shown)
  const hasDifference = comparedCountry(shown) !== null
  // Nobody can reach a link in what is hidden; the figures get theirs when they are shown.
  const figure = (row: TableRow, cell: TableCell): ReactNode =>
    isHidden
      ? cell.text
      : figureLink({ cell, row, of: { indicator, area: cell.area, category }, pr })
  return (
    <tbody hidden={isHidden}>
      {rows.map((row) => (
        <tr key={row.period}>
          <th scope="row">{rowTitle(row)}</th>
          {row.cells.map((cell) => (
            <td key={cell.area.code} className="figure-table__number">
              {withNotes(cell.notes, figure(row, cell))}
            </td>
          ))}
          {hasChange && (
            <td className="figure-table__number figure-table__difference">{row.sinceLastYear}</td>
          )}
          {hasDifference && (
            <td className="figure-table__number figure-table__difference">{row.difference}</td>
          )}
          {levels.map((goal) => (
            <td key={goal.id} className="figure-table__number">
              {levelAt(goal, shown.periods.indexOf(row.period), shown)}
            </td>
          ))}
          <td className="figure-table__status">{row.status}</td>
          <td className="figure-table__note">{remarksOf(row)}</td>
        </tr>
      ))}
    </tbody>
  )
}

function rowTitle({ title, isPreliminary }: TableRow): string {
  return isPreliminary ? `${title} ${text.preliminaryMark}` : title
}

function levelAt({ levels }: ShownLevels, place: number, { figure }: ShownFigures): string {
  const level = levels[place] ?? null
  return level === null ? noNumber : formatNumber(level, figure.decimals)
}

function remarksOf({ remarks, notes }: TableRow): ReactNode {
  if (notes.length === 0) return remarks.join(' ')
  return (
    <>
      {remarks.join(' ')}
      {notes.map(({ number }) => (
        <NoteLink key={number} number={number} />
      ))}
    </>
  )
}
