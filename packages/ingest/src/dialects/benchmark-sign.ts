import type { TableRow } from '../files/row-source.ts'
import {
  type BenchmarkMeasure,
  benchmarkMeasureOf,
  signedHeading,
  statedSign,
} from './benchmark-words.ts'
import { type Sign, majority, numberIn, signOfDifference } from './difference-sign.ts'
import type { Column } from './flat-table.ts'

/** A list's columns and rows, and the texts around it, which may say how a difference is reckoned. */
export type SignEvidence = {
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  readonly texts: readonly string[]
}

/**
 * The headings of the measures, those of differences with the sign that the file itself shows: by its expected and actual
 * figures, by the saving beside it, by the order of the places, or in words; unchanged where nothing tells.
 */
export function signedHeadings(measures: readonly Column[], evidence: SignEvidence): string[] {
  return measures.map((column) => {
    const kind = benchmarkMeasureOf(column.heading)
    if (kind !== 'difference-in-share' && kind !== 'difference-in-persons') return column.heading
    return signedHeading(column.heading, signOf(column, kind, evidence))
  })
}

function signOf(
  difference: Column,
  kind: BenchmarkMeasure,
  { columns, rows, texts }: SignEvidence,
): Sign | null {
  const find = (wanted: BenchmarkMeasure): Column | undefined =>
    nearest(
      difference,
      columns.filter(({ heading }) => benchmarkMeasureOf(heading) === wanted),
    )
  const isShare = kind === 'difference-in-share'
  const expected = find(isShare ? 'expected-share' : 'expected-persons')
  const actual = find(isShare ? 'actual-share' : 'actual-persons')
  if (expected && actual) {
    return signOfDifference({ difference, minuend: actual, subtrahend: expected }, rows)
  }

  const stated = texts.map(statedSign).find((sign) => sign !== null)
  return (
    stated ??
    fromSaving(difference, find('money'), rows) ??
    fromPlaces(difference, find('rank'), rows)
  )
}

/** Where lists stand side by side, the columns of the same list are the ones close by. */
function nearest({ index }: Column, columns: readonly Column[]): Column | undefined {
  return columns.toSorted((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index))[0]
}

function fromSaving(
  difference: Column,
  money: Column | undefined,
  rows: readonly TableRow[],
): Sign | null {
  if (money === undefined) return null
  // A saving comes from fewer than expected; extra spending from more.
  const turn = /merudgift|merforbrug/i.test(money.heading) ? 1 : -1
  return majority(
    rows.map(({ cells }) => {
      const [d, m] = [difference, money].map(({ index }) => numberIn(cells[index]))
      return d == null || m == null ? 0 : Math.sign(d * m * turn)
    }),
  )
}

/** Place 1 has the fewest against the expected, so the difference falls towards place 1 when it is actual minus expected. */
function fromPlaces(
  difference: Column,
  rank: Column | undefined,
  rows: readonly TableRow[],
): Sign | null {
  if (rank === undefined) return null
  const pairs = rows.flatMap(({ cells }) => {
    const [d, place] = [difference, rank].map(({ index }) => numberIn(cells[index]))
    return d == null || place == null ? [] : [{ d, place }]
  })
  const first = pairs[0]
  if (first === undefined || pairs.length < 4) return null
  return majority(pairs.map(({ d, place }) => Math.sign((d - first.d) * (place - first.place))))
}
