import { goalText } from '../../text/goal.ts'
import { GoalItem } from '../../ui/GoalItem.tsx'
import type { ShownGoal } from '@noegletal/contract'

/** What has been decided that the figure shall come to, and how it stands. */
export function Goals({ goals }: { readonly goals: readonly ShownGoal[] }) {
  if (goals.length === 0) return null
  return (
    <section aria-labelledby="maal">
      <h2 id="maal">{goalText.heading}</h2>
      <ul className="goals no-max-width">
        {goals.map((goal) => (
          <GoalItem key={`${goal.name} ${goal.from} ${goal.title}`} goal={goal} heading="h3" />
        ))}
      </ul>
    </section>
  )
}
