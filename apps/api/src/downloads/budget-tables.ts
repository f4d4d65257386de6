import type {
  BudgetLine,
  BudgetReply,
  PersonBudgetYear,
  PublishedCell,
  SpendingRow,
} from '@noegletal/contract'
import { spendingBudget } from '@noegletal/domain'
import { budgetDifference, spendingColumn, spendingDeviation, unitLabel } from '@noegletal/format'
import { decimalsOf, statusOf } from './file-cells.ts'
import {
  type FileTable,
  type TableCell,
  type TableColumn,
  count,
  spanOf,
  toTable,
  yesWhen,
} from './file-table.ts'

/** A benefit in one follow-up of one year, or in a budget that has none yet. */
type BudgetRow = BudgetLine & {
  readonly year: PersonBudgetYear['year']
  readonly followUp: string | null
  readonly forecast: PublishedCell | null
  readonly deviation: PublishedCell | null
}

/** The budget in full-time persons as published, with a row for each year, benefit and follow-up. */
export function budgetTable({ area, persons }: BudgetReply): FileTable {
  const columns: TableColumn<BudgetRow>[] = [
    ['år', 8, ({ year }) => year],
    ['område', 18, () => area.name],
    ['ydelse', 26, ({ title }) => title],
    ['opfølgning', 14, ({ followUp }) => followUp ?? ''],
    ['budget', 12, ({ budget }) => publishedCell(budget)],
    ['forventet regnskab', 12, ({ forecast }) => publishedCell(forecast)],
    ['forventet minus budget', 12, ({ deviation }) => publishedCell(deviation)],
    ['forskel i ord', 22, ({ deviation }) => inWords(deviation, budgetDifference)],
    ['enhed', 18, () => unitLabel('full-time-persons')],
    ['status', 22, ({ budget, forecast, deviation }) => statusWords([budget, forecast, deviation])],
    ['gennemsnit indtil nu, anden opgørelse', 14, ({ actual }) => averageCell(actual)],
    ['gennemsnittets nøgletal', 30, ({ actual }) => actual?.indicator.title ?? ''],
    ['gennemsnittets perioder', 20, ({ actual }) => spanOf(actual?.periods ?? [])],
    ['foreløbige', 12, ({ actual }) => actual && count(actual.preliminary)],
    ['mangler', 12, ({ actual }) => actual && count(actual.missing)],
    ['gennemsnittet er simuleret', 14, ({ actual }) => yesWhen(actual?.simulated === true)],
  ]
  return toTable('Budget', columns, persons.years.flatMap(rowsOf))
}

function rowsOf({ year, followUps, lines }: PersonBudgetYear): BudgetRow[] {
  const days = followUps.length === 0 ? [null] : followUps
  return lines.flatMap((line) =>
    days.map((followUp, place) => ({
      ...line,
      year,
      followUp,
      forecast: line.forecasts[place] ?? null,
      deviation: line.deviations[place] ?? null,
    })),
  )
}

function averageCell(actual: BudgetLine['actual']): TableCell {
  return actual && { number: actual.average, decimals: 0 }
}

/** The spending in 1,000 kroner as published, with a row for each follow-up. */
export function spendingTable({ area, spending }: BudgetReply): FileTable {
  const amounts = spending.columns.map(({ title }, place): TableColumn<SpendingRow> => [
    spendingColumn(title),
    16,
    (row) => publishedCell(row.amounts[place] ?? null),
  ])
  const deviation = spending.columns.findIndex(({ slug }) => slug === spendingBudget.at(-1))
  const columns: TableColumn<SpendingRow>[] = [
    ['år', 8, ({ year }) => year],
    ['område', 18, () => area.name],
    ['opfølgning', 14, ({ followUp }) => followUp],
    ...amounts,
    ['afvigelse i ord', 22, (row) => inWords(row.amounts[deviation] ?? null, spendingDeviation)],
    ['enhed', 12, () => unitLabel('dkk-thousands')],
    ['status', 22, (row) => statusWords(row.amounts)],
  ]
  return toTable('Udgifter', columns, spending.rows)
}

/** A figure as it was published, with every decimal that it was published with. */
function publishedCell(cell: PublishedCell | null): TableCell {
  if (cell === null || cell.value.kind === 'missing') return null
  const { number } = cell.value
  return { number, decimals: decimalsOf({ decimals: 0, calculation: null }, number) }
}

function inWords(cell: PublishedCell | null, words: (number: number) => string): string {
  return cell === null || cell.value.kind === 'missing' ? '' : words(cell.value.number)
}

/** What is to be known of the figures of a row: each thing once. */
function statusWords(cells: readonly (PublishedCell | null)[]): string {
  const words = cells.map((cell) =>
    cell === null ? '' : statusOf({ ...cell, preliminary: false }),
  )
  return [...new Set(words.filter((word) => word !== ''))].join('; ')
}
