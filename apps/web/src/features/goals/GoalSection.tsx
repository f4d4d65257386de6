import { keyFigurePage } from '../../paths.ts'
import { goalsText } from '../../text/goals.ts'
import { GoalItem } from '../../ui/GoalItem.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import type { ListedGoal } from '@noegletal/contract'
import { isJudged, total } from '@noegletal/domain'

const { goals: text } = goalsText

/** Every goal that is judged; what the budget has stands in its own table. */
export function GoalSection({ goals }: { readonly goals: readonly ListedGoal[] }) {
  const judged = goals.filter(({ goal }) => isJudged(goal))
  return (
    <section aria-labelledby="maal">
      <h2 id="maal">{text.heading}</h2>
      {judged.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul className="goals no-max-width">
          {judged.map((goal) => (
            <GoalItem key={keyOf(goal)} goal={goal} heading="h3" about={<About goal={goal} />} />
          ))}
        </ul>
      )}
    </section>
  )
}

// Two goals of one series can have the same words in different years.
const keyOf = ({ goal }: ListedGoal): string =>
  `${goal.indicator} ${goal.category} ${goal.name} ${goal.from} ${goal.title}`

/** The figure that a goal is about, as the way to its page. */
function About({ goal: { indicator, category, categoryTitle } }: { readonly goal: ListedGoal }) {
  const page = keyFigurePage(indicator.slug, category === total ? {} : { kategori: category })
  return (
    <>
      <PageLink page={page}>
        {indicator.title}
        {categoryTitle !== null && `, ${categoryTitle}`}
      </PageLink>{' '}
      ({indicator.measure})
    </>
  )
}
