import { keyFigureText } from '../../../../text/key-figure.ts'
import { measureWords } from '../../measure-words.ts'
import { windowWords } from '../../window-words.ts'
import { FigureLink } from './FigureLink.tsx'
import { NoteLink } from './NoteLink.tsx'
import { comparedCountry, type TableRow, tableRows } from './table-rows.ts'
import type { ShownFigures } from '@noegletal/domain'
import { unitLabel } from '@noegletal/format'
import { useState } from 'react'

type Props = {
  readonly shown: ShownFigures
  /** All periods at once; otherwise the newest, and the rest on demand. */
  readonly isWhole: boolean
}

const { table: text } = keyFigureText
const newest = 13 // a year and the period it began with

/** Every figure of the page, newest first, each a link to where it comes from. */
export function FigureTable({ shown, isWhole }: Props) {
  const [isOpen, setIsOpen] = useState(isWhole)
  const rows = tableRows(shown)
  if (shown.series.length === 0) return null
  const hasMore = !isWhole && rows.length > newest + 2
  const first = hasMore ? rows.slice(0, newest) : rows

  return (
    <section className={isWhole ? 'figure-table' : 'figure-table figure-table--newest'}>
      <h2>{text.heading}</h2>
      {/* A wide table scrolls by itself; the links in it bring the keyboard there. */}
      <div className="figure-table__scroll">
        <table className="figure-table__grid">
          <Caption shown={shown} hasMark={rows.some(({ isPreliminary }) => isPreliminary)} />
          <Head shown={shown} />
          <Rows rows={first} shown={shown} />
          {hasMore && <Rows rows={rows.slice(newest)} shown={shown} isHidden={!isOpen} />}
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
      {shown.without.length > 0 && (
        <p>{text.withoutFigures(shown.without.map(({ name }) => name))}</p>
      )}
    </section>
  )
}

function Caption({ shown, hasMark }: Pick<Props, 'shown'> & { readonly hasMark: boolean }) {
  const { indicator } = shown
  return (
    <caption>
      {indicator.title}, {measureWords(shown)}, {windowWords(shown)}. {text.newestFirst}{' '}
      {hasMark && text.marks}
    </caption>
  )
}

function Head({ shown }: Pick<Props, 'shown'>) {
  const country = comparedCountry(shown)
  return (
    <thead>
      <tr>
        <th scope="col">{text.period}</th>
        {shown.series.map(({ area }) => (
          <th key={area.code} scope="col" className="figure-table__number">
            {area.name}
          </th>
        ))}
        {country && (
          <th scope="col" className="figure-table__number">
            {text.difference(inSentence(country.name), unitLabel('percentage-points'))}
          </th>
        )}
        <th scope="col">{text.status}</th>
        <th scope="col">{text.note}</th>
      </tr>
    </thead>
  )
}

type RowsProps = {
  readonly rows: readonly TableRow[]
  readonly shown: ShownFigures
  readonly isHidden?: boolean
}

function Rows({ rows, shown, isHidden = false }: RowsProps) {
  const hasDifference = comparedCountry(shown) !== null
  return (
    <tbody hidden={isHidden}>
      {rows.map((row) => (
        <tr key={row.period}>
          <th scope="row">
            {row.title}
            {row.isPreliminary && ` ${text.preliminaryMark}`}
          </th>
          {row.cells.map((cell) => (
            <td key={cell.area.code} className="figure-table__number">
              {cell.notes.map((number) => (
                <NoteLink key={number} number={number} />
              ))}
              <FigureLink cell={cell} row={row} shown={shown} />
            </td>
          ))}
          {hasDifference && (
            <td className="figure-table__number figure-table__difference">{row.difference}</td>
          )}
          <td className="figure-table__status">{row.status}</td>
          <td className="figure-table__note">
            <Notes row={row} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}

function Notes({ row }: { readonly row: TableRow }) {
  return (
    <>
      {row.remarks.join(' ')}
      {row.notes.map(({ number }) => (
        <NoteLink key={number} number={number} />
      ))}
    </>
  )
}

/** "Hele landet" is "hele landet" inside a sentence. */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
