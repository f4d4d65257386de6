import { formatDate } from '@noegletal/format'
import type { TableRow } from '../files/row-source.ts'
import { decimalOfAccount } from './accounting-decimal.ts'
import { withPlainMinus } from './accounting-sign.ts'
import {
  budgetHeading,
  budgetMeasureOf,
  budgetYearOf,
  deviationSign,
  followUpDayOf,
  signedDeviation,
} from './budget-words.ts'
import { isBlank, isFigure, textOf } from './cell-looks.ts'
import type { FaultyRow, Layout, MarkRules, Preview, RawFigure } from './dialect.ts'
import { signOfDifference } from './difference-sign.ts'
import { type Column, columnsOf } from './flat-table.ts'
import { type Remarks, createRemarks, isFootnote, remarkText } from './remarks.ts'

const marks: Omit<MarkRules, 'decimal'> = {
  dash: 'unclear',
  twoPoints: 'missing',
  onePoint: 'missing',
}

/**
 * A municipality's follow-up of its budget, in persons (`budget`) or in kroner (`spending`): a row for each benefit or
 * service area, columns for budget, forecast and deviation with the year in their headings. The years are an axis of their
 * own and the measures are named without them; the day of the follow-up goes to the title.
 */
export function recogniseBudgetTable({ rows }: Preview): Layout | null {
  const place = rows.slice(0, 20).findIndex(isHeading)
  const heading = rows[place]
  if (heading === undefined) return null

  const [stub, ...columns] = columnsOf(heading)
  if (stub === undefined || stub.index !== 0) return null
  const remarks = createRemarks(rows.slice(0, place))
  const evidence = { rows: rows.slice(place + 1).map(withPlainSigns), texts: remarks.texts() }
  const dated = withSigns(withYears(columns), evidence)
  const measures = [...new Set(dated.map(({ measure }) => measure))]
  const headings = columnsOf(heading).map((column) => column.heading)
  const said = [...remarks.texts(), ...headings].join(' ').replaceAll(/\s+/g, ' ')
  const isSpending = countsKroner(said, measures)
  const unit = unitIn(said, isSpending)
  return {
    dialect: isSpending ? 'spending' : 'budget',
    title: titleOf(
      plainTitle(rows[0], heading) ?? (isSpending ? 'Driftsudgifter' : stub.heading),
      dated,
    ),
    tableId: null,
    unit,
    axes: [stub.heading, 'År'],
    measures,
    marks: { ...marks, decimal: decimalOfAccount(evidence.rows, unit) },
    unknownHeadings: [],
    notes: remarks.texts,
    *figures(all) {
      for (const row of all) {
        if (row.line <= heading.line) continue
        yield* figuresOf(withPlainSigns(row), { dated, measures, remarks })
      }
    },
  }
}

/** Only a column of figures has signs; the name of a row may have brackets of its own. */
function withPlainSigns({ cells: [name = null, ...figures], line }: TableRow): TableRow {
  return { cells: [name, ...figures.map(withPlainMinus)], line }
}

function isHeading({ cells }: TableRow): boolean {
  const headings = cells.slice(1).map(textOf)
  const kinds = new Set(headings.map(budgetMeasureOf).filter((kind) => kind !== null))
  const isBudget = [...kinds].some((kind) => kind.includes('budget'))
  return (
    !isBlank(cells[0]) &&
    isBudget &&
    kinds.size > 1 &&
    headings.some((text) => budgetYearOf(text) !== null)
  )
}

type Dated = Column & { readonly measure: string; readonly year: string }

/** A column without a year (`Difference`) is of the year of the column before it. */
function withYears(columns: readonly Column[]): Dated[] {
  const first = columns.map(({ heading }) => budgetYearOf(heading)).find((year) => year !== null)
  let year = first ?? ''
  const taken = new Set<string>()
  return columns.map((column) => {
    year = budgetYearOf(column.heading) ?? year
    const plain = budgetHeading(column.heading)
    const measure = taken.has(`${year} ${plain}`) ? `${plain} (${column.heading})` : plain
    taken.add(`${year} ${plain}`)
    return { ...column, measure, year }
  })
}

type Evidence = { readonly rows: readonly TableRow[]; readonly texts: readonly string[] }

/** A deviation is named by how it is reckoned: by the budget and the forecast of its year, or by the texts around. */
function withSigns(columns: readonly Dated[], { rows, texts }: Evidence): Dated[] {
  return columns.map((column) => {
    if (budgetMeasureOf(column.heading) !== 'deviation') return column
    const find = (kinds: readonly (string | null)[]): Dated | undefined =>
      columns.findLast(
        ({ heading, year }) => year === column.year && kinds.includes(budgetMeasureOf(heading)),
      )
    const minuend = find(['corrected-budget', 'budget']) ?? find(['original-budget'])
    const subtrahend = find(['forecast']) ?? find(['accounts'])
    const shown =
      minuend && subtrahend && signOfDifference({ difference: column, minuend, subtrahend }, rows)
    const sign = shown ?? texts.map(deviationSign).find((stated) => stated !== null) ?? null
    return { ...column, measure: signedDeviation(column.measure, sign) }
  })
}

const moneyWords =
  /(?:1[.]?000|tusinde?) ?kr|kr[.]? ?1[.]?000(?![.\d])|\bt[.]?kr|mi(?:o|ll?)[.]? ?kr|millioner kr|kr[.]? ?mi(?:o|ll)|hele kr/i
const personWords = /fuldtidspersoner?|helårspersoner?|antal personer/i

/** The unit as the file writes it; null when it does not say. */
function unitIn(text: string, isSpending: boolean): string | null {
  return (isSpending ? moneyWords : personWords).exec(text)?.[0] ?? null
}

function countsKroner(text: string, measures: readonly string[]): boolean {
  if (personWords.test(text)) return false
  if (/\bkr\b|kroner|udgift|forbrug|serviceområde/i.test(text)) return true
  return measures.some((measure) => /bevilling|korrigeret|oprindelig/i.test(measure))
}

/** A title stands alone above the table; a comment explains it and is too long for one. */
function plainTitle(first: TableRow | undefined, heading: TableRow): string | null {
  if (first === undefined || first === heading) return null
  const text = remarkText(first)
  return textOf(first.cells[0]).startsWith('#') || text.length > 100 ? null : text
}

function titleOf(about: string, columns: readonly Dated[]): string {
  const years = [...new Set(columns.map(({ year }) => year))].filter((year) => year !== '')
  const day = columns.map(({ heading }) => followUpDayOf(heading)).find((found) => found !== null)
  const isSaid = day === undefined || followUpDayOf(about) !== null
  const until = isSaid ? '' : `, forventet regnskab pr. ${formatDate(day)}`
  const of = years
    .toSorted()
    .join(', ')
    .replace(/, (?=\d+$)/, ' og ')
  const what = /budget/i.test(about) ? about : `${about}, budgetopfølgning ${of}`
  return `${what}${until}`
}

type Columns = {
  readonly dated: readonly Dated[]
  readonly measures: readonly string[]
  readonly remarks: Remarks
}

function* figuresOf(
  row: TableRow,
  { dated, measures, remarks }: Columns,
): Generator<RawFigure | FaultyRow> {
  const { cells, line } = row
  const name = textOf(cells[0])
  const filled = dated.map(({ index }) => cells[index]).filter((cell) => !isBlank(cell))
  const hasFigures = filled.some(isFigure)
  if (name === '' || filled.length === 0 || (!hasFigures && isFootnote(name))) {
    remarks.add(row)
    return
  }
  if (!hasFigures) {
    const expected = 'tal i kolonnerne efter den første'
    const found = remarkText(row)
    yield { line, found, expected, message: `der er ingen tal på linjen, forventede ${expected}` }
    return
  }
  for (const { index, heading, measure, year } of dated) {
    const value = cells[index] ?? null
    const members = [name, year]
    yield {
      members,
      measure: measures.indexOf(measure),
      value,
      status: '',
      note: '',
      line,
      column: heading,
    }
  }
}
