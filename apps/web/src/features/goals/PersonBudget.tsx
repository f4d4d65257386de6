import { goalsText } from '../../text/goals.ts'
import { PersonBudgetTable } from './PersonBudgetTable.tsx'
import type { AreaName, BudgetReply } from '@noegletal/contract'

type Props = {
  readonly area: AreaName
  readonly persons: BudgetReply['persons']
}

const { persons: text } = goalsText

/** Full-time persons in the budget, year by year, with every follow-up. */
export function PersonBudget({ area, persons }: Props) {
  return (
    <section aria-labelledby="fuldtidspersoner">
      <h2 id="fuldtidspersoner">{text.heading}</h2>
      {persons.years.length === 0 ? (
        <p>{text.none(area.name)}</p>
      ) : (
        <>
          <p>{text.lead}</p>
          {persons.years.map((year) => (
            <PersonBudgetTable
              key={year.year}
              area={area}
              year={year}
              indicators={persons.indicators}
            />
          ))}
          <p>{text.rounding}</p>
          <p>{text.otherMeasure}</p>
        </>
      )}
    </section>
  )
}
