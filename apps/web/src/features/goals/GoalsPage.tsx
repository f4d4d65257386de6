// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with this page alone
import '../../styles/budget.scss'
import { budgetQuery, goalsQuery } from '../../api/goal-queries.ts'
import { goalsText } from '../../text/goals.ts'
import { Page } from '../../ui/Page.tsx'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { GoalClasses } from './GoalClasses.tsx'
import { GoalSection } from './GoalSection.tsx'
import { PersonBudget } from './PersonBudget.tsx'
import { Spending } from './Spending.tsx'
import { useSuspenseQueries } from '@tanstack/react-query'

/** Whether the municipality is on course: its goals, the follow-up of its budget, and its spending. */
export function GoalsPage() {
  const search = usePageSearch()
  const [{ data: list }, { data: budget }] = useSuspenseQueries({
    queries: [goalsQuery(search), budgetQuery(search)],
  })
  return (
    <Page
      title={goalsText.title}
      changedSince={list.changedSince + budget.changedSince}
      simulated={list.simulated || budget.simulated}
    >
      <p className="lead">{goalsText.lead(list.area.name)}</p>
      <GoalSection goals={list.goals} />
      <GoalClasses classes={list.classes} lone={list.lone} />
      <PersonBudget area={budget.area} persons={budget.persons} />
      <Spending area={budget.area} spending={budget.spending} />
    </Page>
  )
}
