// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with this part alone
import '../styles/goal.scss'
import { goalText } from '../text/goal.ts'
import type { ShownGoal } from '@noegletal/contract'
import { formatDate, formatPeriod } from '@noegletal/format'
import type { ReactNode } from 'react'

type Props = {
  readonly goal: ShownGoal
  /** The level below the heading that the goal stands under. */
  readonly heading: 'h3' | 'h4'
  /** Which figure it is about, where the page is not about that figure. */
  readonly about?: ReactNode
}

/** One goal: its status, how far it is, the rule that decided it, and where it was decided. */
export function GoalItem({ goal, heading: Heading, about }: Props) {
  const { name, title, status, progress, rest, rule, note } = goal
  return (
    <li className={`goal goal--${status}`}>
      <Heading className="goal__title">{title}</Heading>
      <p className="goal__status">
        <span aria-hidden="true">{goalText.signs[status]}</span> {goalText.status[status]}
      </p>
      <p>
        {goalText.names[name]}
        {about !== undefined && <> · {about}</>} · {spanWords(goal)}
      </p>
      <p>
        {progress}
        {rest !== null && ` ${rest}`}
      </p>
      <p className="quiet">
        {goalText.rule} {rule}
      </p>
      {note !== null && <p className="quiet">{note}</p>}
      <p className="quiet">{sourceWords(goal)}</p>
    </li>
  )
}

function spanWords({ from, til }: ShownGoal): string {
  if (til === null) return goalText.from(formatPeriod(from))
  return from === til
    ? goalText.during(formatPeriod(from))
    : goalText.span(formatPeriod(from), formatPeriod(til))
}

function sourceWords({ source, decidedOn, owner }: ShownGoal): string {
  const day = decidedOn === null ? '' : ` (${formatDate(decidedOn)})`
  const who = owner === null ? '' : ` ${goalText.owner(owner)}`
  return `${goalText.source(`${source}${day}`)}${who}`
}
