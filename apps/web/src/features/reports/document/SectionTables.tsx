import { Footnotes } from '../../../figures/Footnotes.tsx'
import { NoteLink } from '../../../figures/NoteLink.tsx'
import { type ReportTable, type TableFigure, reportTables } from '../../../figures/report-tables.ts'
import type { SectionFigure } from '../../../figures/section-figures.ts'
import { provenancePage } from '../../../paths.ts'
import { reportsText } from '../../../text/reports.ts'
import { PageLink } from '../../../ui/PageLink.tsx'
import type { ShownArea } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'
import { useMemo } from 'react'

const { document: text, table: words } = reportsText

type Props = {
  readonly figures: readonly SectionFigure[]
  readonly own: ShownArea
  /** The slug of the section. */
  readonly section: string
}

/** The figures of a section, each a link to where it comes from, with what must be known of them. */
export function SectionTables({ figures, own, section }: Props) {
  const tables = useMemo(() => reportTables(figures, own), [figures, own])
  return tables.map((table) => (
    <OneTable key={table.caption} table={table} scope={[section, ...table.indicators].join('-')} />
  ))
}

type TableProps = { readonly table: ReportTable; readonly scope: string }

function OneTable({ table, scope }: TableProps) {
  const { caption, rowHeading, columns, rows, notes } = table
  const hasStatus = rows.some(({ status }) => status !== '')
  return (
    <>
      <section
        className="report-table"
        aria-label={text.scroll(caption)}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrow keys scroll a region that has the focus
        tabIndex={0}
      >
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{rowHeading}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="report-table__number">
                  {column}
                </th>
              ))}
              {hasStatus && <th scope="col">{words.status}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ title, cells, status }) => (
              <tr key={title.text}>
                <th scope="row">
                  {title.text} <Notes numbers={title.notes} scope={scope} />
                </th>
                {cells.map((cell, place) => (
                  <td key={columns[place]} className="report-table__number">
                    <Notes numbers={cell.notes} scope={scope} /> <Figure figure={cell} />
                  </td>
                ))}
                {hasStatus && <td className="report-table__status">{status}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Footnotes footnotes={notes} scope={scope} />
    </>
  )
}

function Notes({
  numbers,
  scope,
}: {
  readonly numbers: readonly number[]
  readonly scope: string
}) {
  return numbers.map((number) => <NoteLink key={number} number={number} scope={scope} />)
}

function Figure({ figure: { text: bare, origin } }: { readonly figure: TableFigure }) {
  if (origin === null) return bare
  const { figure, areaName, ...cell } = origin
  return (
    <PageLink
      page={provenancePage(cell)}
      className="figure-link"
      aria-label={text.origin(figure, areaName, formatPeriod(cell.period))}
    >
      {bare}
    </PageLink>
  )
}
