import { addressOf, provenancePage } from '../../paths.ts'
import { benchmarkText } from '../../text/benchmark.ts'
import { figureText } from '../../text/figure.ts'
import { SortHeading } from '../../ui/SortHeading.tsx'
import { sortingOf, sortRows } from '../../ui/sorting.ts'
import { useOpenLinks } from '../../ui/use-open-links.ts'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { listWriters } from './benchmark-words.ts'
import type { BenchmarkedMunicipality, BenchmarkReply } from '@noegletal/contract'
import { benchmarkIndicator, type BenchmarkMeasure, numberOf, type Period } from '@noegletal/domain'
import { formatPeriod, missingLabel } from '@noegletal/format'

type Props = { readonly benchmark: BenchmarkReply; readonly period: Period }

const { table: text } = benchmarkText

/** The columns after the place and the name. */
const columns = [
  ['expected', 'forventet'],
  ['actual', 'faktisk'],
  ['difference', 'forskel'],
  ['persons', 'personer'],
  ['saving', 'besparelse'],
] as const

/** Every municipality on the list, in the order that the reader asks for; each figure leads to where it comes from. */
export function ListTable({ benchmark, period }: Props) {
  const { by, isDescending } = sortingOf(usePageSearch())
  const openLinks = useOpenLinks<HTMLTableElement>()
  const { municipalities, own, list } = benchmark
  const rows = sortRows(municipalities, keyOf(by), isDescending)
  const shown = columns.filter(([measure]) => isSaid(municipalities, measure))

  return (
    <div className="figure-table">
      <div className="figure-table__scroll">
        <table className="figure-table__grid" ref={openLinks}>
          <caption>{text.caption(benchmarkText.lists[list], formatPeriod(period))}</caption>
          <thead>
            <tr>
              <SortHeading title={text.place} by="plads" />
              <SortHeading title={text.area} by="kommune" />
              {shown.map(([measure, name]) => (
                <SortHeading
                  key={measure}
                  title={text[measure]}
                  by={name}
                  className="figure-table__number"
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.area.code}
                className={row.area.code === own.code ? 'figure-table__own' : undefined}
              >
                <td>
                  <Figure row={row} measure="place" list={list} period={period} />
                </td>
                <th scope="row">{row.area.name}</th>
                {shown.map(([measure]) => (
                  <td key={measure} className="figure-table__number">
                    <Figure row={row} measure={measure} list={list} period={period} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="figures__measure">
        {text.legendWords} {benchmark.simulated && text.legend}
      </p>
    </div>
  )
}

/** A column that nobody has a figure for says nothing; the own row above has said that it is not published. */
function isSaid(rows: readonly BenchmarkedMunicipality[], measure: BenchmarkMeasure): boolean {
  return rows.some(({ figures }) => figures[measure].value.kind === 'number')
}

function keyOf(by: string): (row: BenchmarkedMunicipality) => number | string | null {
  if (by === 'kommune') return ({ area }) => area.name
  const [measure] = columns.find(([, name]) => name === by) ?? ['place' as const]
  return ({ figures }) => numberOf(figures[measure].value)
}

type FigureProps = {
  readonly row: BenchmarkedMunicipality
  readonly measure: BenchmarkMeasure
  readonly list: BenchmarkReply['list']
  readonly period: Period
}

/** Plain links, because there are hundreds. */
function Figure({ row, measure, list, period }: FigureProps) {
  const { pr } = usePageSearch()
  const { area, figures, isTied } = row
  const { value, simulated } = figures[measure]
  if (value.kind === 'missing') {
    return value.reason === 'missing' ? benchmarkText.unsaid : missingLabel(value.reason)
  }
  const page = provenancePage({
    indicator: benchmarkIndicator(list, measure),
    area: area.code,
    period,
  })
  return (
    <>
      <a
        className="figure-table__link"
        href={addressOf({ ...page, search: { ...page.search, pr } })}
      >
        {listWriters[measure](value.number)}
        <span className="sr-only">{figureText.whereFrom}</span>
      </a>
      {measure === 'place' && isTied && ` ${text.tied}`}
      {simulated && ` ${text.simulated}`}
    </>
  )
}
