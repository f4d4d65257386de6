import type { BudgetReply, SpendingRow } from '@noegletal/contract'
import { type Indicator, type Period, spendingBudget, total } from '@noegletal/domain'
import { toSummary } from '../figures/indicator-summary.ts'
import type { View } from '../view.ts'
import {
  type PublishedSeries,
  countRestated,
  nothingPublished,
  readPublished,
} from './published-cells.ts'

type Column = { readonly indicator: Indicator; readonly series: PublishedSeries }

export type Spending = {
  readonly reply: BudgetReply['spending']
  readonly changedSince: number
}

/** The amounts of every follow-up of the spending, as published. */
export async function readSpending(view: View): Promise<Spending> {
  const { asOf, today } = view
  const columns = await readColumns(view)
  const years = [...new Set(columns.flatMap(({ series }) => series.years(asOf)))].toSorted()
  return {
    reply: {
      columns: columns.map(({ indicator }) => toSummary(indicator)),
      rows: years.toReversed().flatMap((year) => toRows(columns, year, asOf)),
    },
    changedSince: columns
      .map(({ series }) => countRestated(series, years, [asOf, today]))
      .reduce((sum, count) => sum + count, 0),
  }
}

async function readColumns({ figures, dashboard }: View): Promise<Column[]> {
  const indicators = spendingBudget.flatMap((slug) => dashboard.findIndicator(slug) ?? [])
  return Promise.all(
    indicators.map(async (indicator) => {
      const key = { indicator: indicator.slug, area: dashboard.own.code, category: total }
      return { indicator, series: await readPublished(figures, key) }
    }),
  )
}

/** A row for each day on which any of the amounts was published. */
function toRows(columns: readonly Column[], year: Period, day: string): SpendingRow[] {
  const days = new Set(columns.flatMap(({ series }) => series.daysOf(year, day)))
  return [...days].toSorted().map((followUp) => ({
    year,
    followUp,
    amounts: columns.map(({ series }) => series.at(year, followUp) ?? nothingPublished),
  }))
}
