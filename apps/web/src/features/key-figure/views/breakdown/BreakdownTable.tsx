import { breakdownText } from '../../../../text/breakdown.ts'
import { keyFigureText } from '../../../../text/key-figure.ts'
import { Switch } from '../../../../ui/Switch.tsx'
import { useOpenLinks } from '../../../../ui/use-open-links.ts'
import { usePageSearch } from '../../../../ui/use-page-search.ts'
import { NoteLink } from '../../../../figures/NoteLink.tsx'
import { windowWords } from '../../../../figures/window-words.ts'
import { figureLink } from '../table/figure-link.tsx'
import {
  type BreakdownCell,
  type BreakdownRow,
  breakdownRows,
  canShowShares,
} from './breakdown-rows.ts'
import type { ShownBreakdown } from './shown-breakdown.ts'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'

type Props = { readonly breakdown: ShownBreakdown }

const { table: text } = keyFigureText
const newest = 13 // a year and the period it began with

/** Every category in every shown period, newest first, each figure a link to where it comes from. */
export function BreakdownTable({ breakdown }: Props) {
  const { tal } = usePageSearch()
  const openLinks = useOpenLinks<HTMLTableElement>()
  const [isOpen, setIsOpen] = useState(false)
  const withShares = canShowShares(breakdown)
  const asShares = withShares && tal === 'andele'
  const rows = breakdownRows(breakdown, asShares)
  if (rows.length === 0) return null
  const hasMore = rows.length > newest + 2

  return (
    <section className="figure-table figure-table--newest">
      <h2>{text.heading}</h2>
      {withShares && (
        <div className="controls screen-only">
          <SharesSwitch asShares={asShares} />
        </div>
      )}
      {/* A wide table scrolls by itself; the links in it bring the keyboard there. */}
      <div className="figure-table__scroll">
        <table ref={openLinks} className="figure-table__grid">
          <caption>{captionWords(breakdown, rows, asShares)}</caption>
          <Head breakdown={breakdown} />
          <Rows rows={hasMore ? rows.slice(0, newest) : rows} breakdown={breakdown} />
          {hasMore && <Rows rows={rows.slice(newest)} breakdown={breakdown} isHidden={!isOpen} />}
        </table>
      </div>
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
    </section>
  )
}

function SharesSwitch({ asShares }: { readonly asShares: boolean }) {
  return (
    <Switch
      title={breakdownText.shares.heading}
      choices={[
        { title: breakdownText.shares.figures, search: { tal: undefined }, current: !asShares },
        { title: breakdownText.shares.shares, search: { tal: 'andele' }, current: asShares },
      ]}
    />
  )
}

function captionWords(
  breakdown: ShownBreakdown,
  rows: readonly BreakdownRow[],
  asShares: boolean,
): string {
  const { indicator, area } = breakdown
  const measure = asShares ? breakdownText.shares.measure : indicator.measure
  const what = `${indicator.title}, ${measure}, ${area.name}, ${windowWords(breakdown)}.`
  const marks = rows.some(({ isPreliminary }) => isPreliminary) ? [text.marks] : []
  return [what, text.newestFirst, ...marks].join(' ')
}

/** A category's heading leads to that category alone. */
function Head({ breakdown }: Props) {
  return (
    <thead>
      <tr>
        <th scope="col">{text.period}</th>
        <th scope="col" className="figure-table__number">
          {breakdownText.total}
        </th>
        {breakdown.categories.map(({ slug, title }) => (
          <th key={slug} scope="col" className="figure-table__number">
            <Link
              to="."
              search={(before: object) => ({ ...before, kategori: slug })}
              resetScroll={false}
              className="figure-table__link"
            >
              {title}
            </Link>
          </th>
        ))}
        <th scope="col">{text.status}</th>
        <th scope="col">{text.note}</th>
      </tr>
    </thead>
  )
}

type RowsProps = Props & { readonly rows: readonly BreakdownRow[]; readonly isHidden?: boolean }

function Rows({ rows, breakdown, isHidden = false }: RowsProps) {
  const { pr } = usePageSearch()
  const { indicator, area } = breakdown
  // Nobody can reach a link in what is hidden; the figures get theirs when they are shown.
  const figure = (row: BreakdownRow, cell: BreakdownCell): ReactNode =>
    isHidden
      ? cell.text
      : figureLink({ cell, row, of: { indicator, area, category: cell.category }, pr })
  return (
    <tbody hidden={isHidden}>
      {rows.map((row) => (
        <tr key={row.period}>
          <th scope="row">
            {row.isPreliminary ? `${row.title} ${text.preliminaryMark}` : row.title}
          </th>
          {row.cells.map((cell) => (
            <td key={cell.category} className="figure-table__number">
              {figure(row, cell)}
            </td>
          ))}
          <td className="figure-table__status">{row.status}</td>
          <td className="figure-table__note">
            {row.notes.map(({ number }) => (
              <NoteLink key={number} number={number} />
            ))}
          </td>
        </tr>
      ))}
    </tbody>
  )
}
