// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with this page alone
import '../../styles/budget.scss'
import { budgetQuery, goalsQuery } from '../../api/goal-queries.ts'
import { goalsFileUrl } from '../../paths.ts'
import type { PageSearch } from '../../search.ts'
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
      <Files search={search} />
      <GoalSection goals={list.goals} />
      <GoalClasses classes={list.classes} lone={list.lone} />
      <PersonBudget area={budget.area} persons={budget.persons} />
      <Spending area={budget.area} spending={budget.spending} />
    </Page>
  )
}

const { files: text } = goalsText

/** Everything as one file, and each table by itself. */
function Files({ search }: { readonly search: PageSearch }) {
  return (
    <details className="take screen-only">
      <summary>{text.heading}</summary>
      <ul className="take__list">
        {files.map(([ending, words]) => (
          <li key={ending}>
            <a href={goalsFileUrl(ending, search)} download>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

const files = [
  ['.xlsx', text.xlsx],
  ['.csv', text.goals],
  ['/budget.csv', text.budget],
  ['/udgifter.csv', text.spending],
  ['.json', text.json],
] as const
