import { DotChart } from '../../charts/DotChart.tsx'
import type { DotReference, DotRow } from '../../charts/dot-layout.ts'
import { valueAxis } from '../../charts/value-axis.ts'
import { benchmarkText } from '../../text/benchmark.ts'
import { axisWords, benchmarkWriters, placeWords } from './benchmark-words.ts'
import type { BenchmarkReply } from '@noegletal/contract'
import { numberOf, type Period } from '@noegletal/domain'
import { formatNumber, formatPeriod } from '@noegletal/format'
import { useMemo } from 'react'

type Props = { readonly benchmark: BenchmarkReply; readonly period: Period }

const { picture: text } = benchmarkText

/** One dot for each municipality: how far it is from what was expected of it. */
export function ListPicture({ benchmark, period }: Props) {
  const rows = useMemo(() => toRows(benchmark), [benchmark])
  const axis = useMemo(() => {
    const values = [...rows.map(({ value }) => value), 0]
    return valueAxis(values, { decimals: 1, fromOrigin: false, inverted: false })
  }, [rows])
  if (rows.length === 0) return <p>{text.none}</p>
  return (
    <figure className="key-figure__picture">
      <DotChart
        description={descriptionOf(benchmark, period, rows.length)}
        axisTitle={text.axis}
        rows={rows}
        references={references}
        axis={axis}
        formatValue={axisWords}
      />
      <figcaption className="key-figure__caption">
        {text.caption} {withoutWords(benchmark, rows)}
      </figcaption>
    </figure>
  )
}

const references: readonly DotReference[] = [
  { id: 'expected', name: text.expected, value: 0, text: '', tone: 'country' },
]

function toRows({ municipalities, own }: BenchmarkReply): DotRow[] {
  return municipalities.flatMap(({ area, figures }) => {
    const place = numberOf(figures.place.value)
    const difference = numberOf(figures.difference.value)
    if (place === null || difference === null) return []
    return {
      id: area.code,
      rank: formatNumber(place, 0),
      name: area.name,
      value: difference,
      text: axisWords(difference),
      preliminary: false,
      tone: area.code === own.code ? 'own' : 'plain',
    }
  })
}

function descriptionOf(
  { own, list, municipalities, history }: BenchmarkReply,
  period: Period,
  count: number,
): string {
  const shows = text.description({
    list: benchmarkText.lists[list],
    count: formatNumber(count, 0),
    period: formatPeriod(period),
  })
  const mine = municipalities.find(({ area }) => area.code === own.code)?.figures
  const place = mine ? numberOf(mine.place.value) : null
  const difference = mine ? numberOf(mine.difference.value) : null
  if (place === null || difference === null) return shows
  const among = history.among[history.periods.indexOf(period)] ?? null
  const words = benchmarkWriters.difference(difference)
  return `${shows} ${text.own(own.name, placeWords(place, among), words)}`
}

// More names than these are looked up in the table.
const mostNamed = 12

function withoutWords({ municipalities }: BenchmarkReply, rows: readonly DotRow[]): string {
  const shown = new Set(rows.map(({ id }) => id))
  const names = municipalities.map(({ area }) => area).filter(({ code }) => !shown.has(code))
  if (names.length === 0) return ''
  if (names.length > mostNamed) return text.manyWithout(formatNumber(names.length, 0))
  return text.without(names.map(({ name }) => name))
}
