import { goalsText } from '../../text/goals.ts'
import type { GoalList } from '@noegletal/contract'
import { listOf } from '@noegletal/format'

type Props = Pick<GoalList, 'classes' | 'lone'>

const { classes: text } = goalsText
const order = ['both', 'only-effort', 'only-budget', 'neither', 'unknown'] as const

/** The benefits that have both a budget goal and an effort goal, by which of them are met; and those that have one alone. */
export function GoalClasses({ classes, lone }: Props) {
  if (classes.length + lone.length === 0) return null
  return (
    <section aria-labelledby="maal-pr-ydelse">
      <h2 id="maal-pr-ydelse">{text.heading}</h2>
      {classes.length === 0 ? <p>{text.noPair}</p> : <Classes classes={classes} />}
      <Lone lone={lone} />
    </section>
  )
}

function Classes({ classes }: Pick<Props, 'classes'>) {
  const groups = order.map((name) => ({
    name,
    members: classes.filter((one) => one.class === name),
  }))
  return (
    <>
      <p>{text.lead}</p>
      <dl className="definitions">
        {groups
          .filter(({ name, members }) => members.length > 0 || alwaysShown.has(name))
          .map(({ name, members }) => (
            <div key={name}>
              <dt>{text.names[name]}</dt>
              <dd>{members.length === 0 ? text.none : listOf(members.map(memberWords))}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}

function memberWords(member: GoalList['classes'][number]): string {
  const name = seriesName(member)
  return member.why === null ? name : text.because(name, member.why)
}

const seriesName = ({
  categoryTitle,
  indicator,
}: GoalList['lone'][number] | GoalList['classes'][number]) => categoryTitle ?? indicator.title

/** What cannot be put into a class, since the other goal is not there. */
function Lone({ lone }: Pick<Props, 'lone'>) {
  const groups = (['budget', 'effort'] as const)
    .map((has) => ({ has, names: lone.filter((one) => one.has === has).map(seriesName) }))
    .filter(({ names }) => names.length > 0)
  if (groups.length === 0) return null
  return (
    <>
      <p>{text.lone}</p>
      <dl className="definitions">
        {groups.map(({ has, names }) => (
          <div key={has}>
            <dt>{text.has[has]}</dt>
            <dd>{listOf(names)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

// That nobody is in one of them is said as well.
const alwaysShown: ReadonlySet<string> = new Set(['both', 'only-effort', 'neither'])
