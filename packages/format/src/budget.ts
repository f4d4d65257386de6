import { formatNumber } from './number.ts'

/** What is to be known of every table of a budget in persons, wherever it stands. */
export const budgetNotes = {
  rounding: 'Afrunding: summer kan afvige.',
  otherMeasure:
    'Gennemsnittet indtil nu er en anden opgørelse end budgettet: det er gennemsnittet af de måneder, der er tal for i nøgletallet, mens budgettet er et teknisk gennemsnit for hele året. De to kan ikke trækkes fra hinanden.',
} as const

const asBudgeted = 'som budget'

/** "18 flere end budget", "141 færre end budget": a bare sign means the opposite things in different minutes. */
export function budgetDifference(persons: number): string {
  if (persons === 0) return asBudgeted
  return `${formatNumber(Math.abs(persons), 0)} ${persons > 0 ? 'flere' : 'færre'} end budget`
}

/** Budget minus forecast as more or less spent than budgeted, since sources use both signs: "1.200 mindreforbrug". */
export function spendingDeviation(amount: number): string {
  if (amount === 0) return asBudgeted
  return `${formatNumber(Math.abs(amount), 0)} ${amount > 0 ? 'mindreforbrug' : 'merforbrug'}`
}

/** "Driftsudgifter, oprindeligt budget" is "oprindeligt budget" in a table whose heading says the rest. */
export function spendingColumn(title: string): string {
  return title.replace(/^[^,]*, /, '')
}
