import type { SectionFigure } from '../../../figures/section-figures.ts'
import {
  type SectionCell,
  type SectionTable,
  sectionTables,
} from '../../../figures/section-table.ts'
import { provenancePage } from '../../../paths.ts'
import { reportsText } from '../../../text/reports.ts'
import { PageLink } from '../../../ui/PageLink.tsx'
import { useMemo } from 'react'

const { document: text } = reportsText

/** The figures of a section, each a link to where it comes from. */
export function SectionTables({ figures }: { readonly figures: readonly SectionFigure[] }) {
  const tables = useMemo(() => sectionTables(figures), [figures])
  return tables.map((table) => <OneTable key={table.title} table={table} />)
}

function OneTable({ table: { title, columns, rows } }: { readonly table: SectionTable }) {
  const hasMark = rows.some(({ cells }) => cells.some(({ isPreliminary }) => isPreliminary))
  const measures = [...new Set(columns.map(({ detail }) => detail))]
  const isOneMeasure = measures.length === 1
  return (
    <section
      className="report-table"
      aria-label={text.scroll(title)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrow keys scroll a region that has the focus
      tabIndex={0}
    >
      <table>
        <caption>
          {title}
          {isOneMeasure && `, ${measures[0] ?? ''}`}. {hasMark && text.marks}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.period}</th>
            {columns.map(({ key, title: column, detail }) => (
              <th key={key} scope="col" className="report-table__number">
                {column}
                {!isOneMeasure && <span className="report-table__measure">{detail}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.period}>
              <th scope="row">{row.title}</th>
              {row.cells.map((cell) => (
                <td key={cell.column} className="report-table__number">
                  <Figure cell={cell} period={row.title} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Figure({ cell, period }: { readonly cell: SectionCell; readonly period: string }) {
  const { text: words, figure, area, origin, isPreliminary } = cell
  const mark = isPreliminary && ` ${text.preliminaryMark}`
  if (origin === null) return words
  return (
    <>
      <PageLink
        page={provenancePage(origin)}
        className="figure-link"
        aria-label={text.origin(figure, area, period)}
      >
        {words}
      </PageLink>
      {mark}
    </>
  )
}
