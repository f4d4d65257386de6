import type { CatalogueEdit, Goal } from '@noegletal/domain'
import { type StatedGoal, goalIdentity } from '@noegletal/ingest'
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'

/** A goal that was written in the interface, in its newest version. */
export type HeldGoal = { readonly key: string; readonly id: number; readonly goal: Goal }

/** What a goal of a file would do to the catalogue. */
export type GoalChange = {
  readonly stated: StatedGoal
  readonly state: 'new' | 'changed' | 'unchanged' | 'unreadable'
  /** The entry that it would be a version of; null where nothing is to be saved. */
  readonly entry: { readonly key: string; readonly after: number | null } | null
  readonly before: Goal | null
}

type Known = {
  /** Every goal that holds. */
  readonly goals: readonly Goal[]
  /** Every version of every entry, newest first. */
  readonly edits: readonly CatalogueEdit[]
}

/**
 * Holds the goals of a file against those that there are. One that is about the same, by name and year, is another version of
 * it; one that asks for the same of the same figures is it under a new title. What the product comes with is left as it is.
 */
export function goalChanges(stated: readonly StatedGoal[], known: Known): GoalChange[] {
  const held = heldGoals(known.edits)
  const shipped = known.goals.filter(
    (goal) => !held.some((one) => isDeepStrictEqual(one.goal, goal)),
  )
  const used = new Set(held.map(({ key }) => key))
  const changes: GoalChange[] = []
  for (const each of stated) {
    const change = changeOf(each, { held, shipped, used })
    if (change.entry !== null) used.add(change.entry.key)
    changes.push(change)
  }
  return changes
}

function heldGoals(edits: readonly CatalogueEdit[]): HeldGoal[] {
  const newest = new Map<string, CatalogueEdit>()
  for (const edit of edits) {
    if (edit.kind === 'goal' && !newest.has(edit.key)) newest.set(edit.key, edit)
  }
  return [...newest.values()].flatMap(({ key, id, entry }) =>
    entry?.kind === 'goal' ? { key, id, goal: entry.content } : [],
  )
}

type Meets = {
  readonly held: readonly HeldGoal[]
  readonly shipped: readonly Goal[]
  readonly used: ReadonlySet<string>
}

function changeOf(stated: StatedGoal, { held, shipped, used }: Meets): GoalChange {
  const { goal } = stated
  if (goal === null) return { stated, state: 'unreadable', entry: null, before: null }
  const same =
    held.find((one) => goalIdentity(one.goal) === goalIdentity(goal)) ??
    held.find((one) => asksTheSame(one.goal, goal))
  if (same === undefined && shipped.some((one) => asksTheSame(one, goal))) {
    return { stated, state: 'unchanged', entry: null, before: null }
  }
  if (same === undefined && shipped.some((one) => goalIdentity(one) === goalIdentity(goal))) {
    return { stated: refused(stated), state: 'unreadable', entry: null, before: null }
  }
  if (same === undefined) {
    return { stated, state: 'new', entry: { key: freeKey(goal, used), after: null }, before: null }
  }
  if (isDeepStrictEqual(same.goal, goal)) {
    return { stated, state: 'unchanged', entry: null, before: same.goal }
  }
  return { stated, state: 'changed', entry: { key: same.key, after: same.id }, before: same.goal }
}

function refused(stated: StatedGoal): StatedGoal {
  const message = 'målet følger med programmet og kan ikke rettes her; giv det et andet navn'
  const [line = null] = stated.lines
  return { ...stated, goal: null, faults: [{ line, column: 'Mål', message }] }
}

function asksTheSame(one: Goal, other: Goal): boolean {
  return isDeepStrictEqual(substanceOf(one), substanceOf(other))
}

const substanceOf = ({ indicator, area, category, from, til, target }: Goal) => ({
  indicator,
  area,
  category,
  from,
  til,
  target,
})

/** A name for a new entry that is the same whenever the same goal is read. */
function freeKey(goal: Goal, used: ReadonlySet<string>): string {
  const hash = createHash('sha256').update(goalIdentity(goal)).digest('hex').slice(0, 16)
  const keys = ['', '-2', '-3', '-4'].map((suffix) => `goal-${hash}${suffix}`)
  return keys.find((key) => !used.has(key)) ?? `goal-${hash}-${used.size}`
}
