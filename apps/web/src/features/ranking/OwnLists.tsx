import { benchmarkText as text } from '../../text/benchmark.ts'
import { PublishedFigure } from '../../ui/PublishedFigure.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import {
  benchmarkWriters,
  differenceBefore,
  placeChangeWords,
  placeWords,
} from './benchmark-words.ts'
import type { AreaName, OwnBenchmark } from '@noegletal/contract'
import { benchmarkIndicator, type BenchmarkMeasure, total } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'

type Props = { readonly lists: readonly OwnBenchmark[]; readonly own: AreaName }

const { own: words } = text

/** The own municipality on every list at its newest measurement, a row for each. */
export function OwnLists({ lists, own }: Props) {
  return (
    <table className="figures figures--stacked benchmark">
      <caption>{words.caption(own.name)}</caption>
      <TableHead
        columns={[
          words.area,
          words.place,
          words.expected,
          words.actual,
          words.difference,
          words.persons,
          words.saving,
        ]}
      />
      <tbody>
        {lists.map((one) => (
          <Row key={one.list} one={one} own={own} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ one, own }: { readonly one: OwnBenchmark; readonly own: AreaName }) {
  const placeChange = placeChangeWords(one)
  const difference = differenceBefore(one)
  return (
    <tr>
      <th scope="row">
        {text.lists[one.list]}
        {one.period !== null && (
          <span className="figures__measure">{formatPeriod(one.period)}</span>
        )}
      </th>
      <td data-title={words.place}>
        <strong>
          <Figure one={one} own={own} measure="place" />
        </strong>
        {placeChange !== null && <span className="figures__measure">{placeChange}</span>}
      </td>
      <td data-title={words.expected}>
        <Figure one={one} own={own} measure="expected" />
      </td>
      <td data-title={words.actual}>
        <Figure one={one} own={own} measure="actual" />
      </td>
      <td data-title={words.difference}>
        <Figure one={one} own={own} measure="difference" />
        {difference !== null && <span className="figures__measure">{difference}</span>}
      </td>
      <td data-title={words.persons}>
        <Figure one={one} own={own} measure="persons" />
      </td>
      <td data-title={words.saving}>
        <Figure one={one} own={own} measure="saving" />
      </td>
    </tr>
  )
}

type FigureProps = {
  readonly one: OwnBenchmark
  readonly own: AreaName
  readonly measure: BenchmarkMeasure
}

function Figure({ one, own, measure }: FigureProps) {
  const { list, period, figures, among } = one
  if (period === null) return text.unsaid
  const write = (number: number): string =>
    measure === 'place' ? placeWords(number, among) : benchmarkWriters[measure](number)
  return (
    <span>
      <PublishedFigure
        figure={figures[measure]}
        cell={{
          indicator: benchmarkIndicator(list, measure),
          area: own.code,
          category: total,
          period,
        }}
        write={write}
        unsaid={text.unsaid}
      />
    </span>
  )
}
