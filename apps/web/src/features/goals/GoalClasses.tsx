import { goalsText } from '../../text/goals.ts'
import type { GoalList } from '@noegletal/contract'

type Props = { readonly classes: GoalList['classes'] }

const { classes: text } = goalsText
const order = ['both', 'only-effort', 'only-budget', 'neither', 'unknown'] as const

/** The benefits that have both a budget goal and an effort goal, by which of them are met. */
export function GoalClasses({ classes }: Props) {
  if (classes.length === 0) return null
  const groups = order.map((name) => ({
    name,
    members: classes.filter((one) => one.class === name),
  }))
  return (
    <section aria-labelledby="maal-pr-ydelse">
      <h2 id="maal-pr-ydelse">{text.heading}</h2>
      <p>{text.lead}</p>
      <dl className="definitions">
        {groups
          .filter(({ name, members }) => members.length > 0 || alwaysShown.has(name))
          .map(({ name, members }) => (
            <div key={name}>
              <dt>{text.names[name]}</dt>
              <dd>
                {members.length === 0
                  ? text.none
                  : members
                      .map(({ indicator, categoryTitle }) => categoryTitle ?? indicator.title)
                      .join(', ')}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

// That nobody is in one of them is said as well.
const alwaysShown: ReadonlySet<string> = new Set(['both', 'only-effort', 'neither'])
