import type { BudgetReply } from '@noegletal/contract'
import { toAreaName } from '../dashboard.ts'
import type { View } from '../view.ts'
import { readPersonBudget } from './person-budget.ts'
import { readSpending } from './spending.ts'

/** The own municipality's budget and its follow-ups, as they were published up to the day. */
export async function readBudget(view: View): Promise<BudgetReply> {
  const persons = await readPersonBudget(view)
  const spending = await readSpending(view)
  return {
    asOf: view.asked,
    area: toAreaName(view.dashboard.own),
    persons: persons.reply,
    spending: spending.reply,
    changedSince: persons.changedSince + spending.changedSince,
    simulated: isSimulated(persons.reply, spending.reply),
  }
}

function isSimulated(
  { years }: BudgetReply['persons'],
  { rows }: BudgetReply['spending'],
): boolean {
  const lines = years.flatMap(({ lines: all }) => all)
  const cells = [
    ...lines.flatMap(({ budget, forecasts, deviations }) => [budget, ...forecasts, ...deviations]),
    ...rows.flatMap(({ amounts }) => amounts),
  ]
  return (
    cells.some(({ simulated }) => simulated) ||
    lines.some(({ actual }) => actual?.simulated === true)
  )
}
