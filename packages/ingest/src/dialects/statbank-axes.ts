import { readPeriod } from '@noegletal/domain'
import { withoutMark } from './statbank-periods.ts'
import { isAreaName, isTimeName } from './statbank-title.ts'

/**
 * Names the axes of a table whose file has no headings for them, from its title and from the members of each axis. The
 * title's order holds unless the members contradict it: periods belong to `tid`, areas to `område`. An axis for which no name
 * is left is called by what its members are, or by its place.
 */
export function axisHeadings(
  variables: readonly string[],
  axes: readonly (readonly string[])[],
): readonly string[] {
  const kinds = axes.map(kindOfMembers)
  if (variables.length === kinds.length && inOrder(variables, kinds)) return variables
  const byKind = namesByKind(variables, kinds)
  const others = variables.filter((name) => !byKind.includes(name))
  const fits = others.length === byKind.filter((name) => name === null).length
  return byKind.map(
    (name, index) =>
      name ?? (fits ? others.shift() : null) ?? fallback(kinds[index] ?? null, index),
  )
}

type Kind = 'period' | 'area' | null

function kindOfMembers(members: readonly string[]): Kind {
  if (members.length > 0 && members.map(withoutMark).every(isPeriodLike)) return 'period'
  return members.some(isPlainlyArea) ? 'area' : null
}

/** Weeks (`2000U01`) are periods too, though no figure of ours has them. */
const isPeriodLike = (member: string): boolean =>
  readPeriod(member) !== null || /^\d{4}U\d{1,2}$/.test(member)

const isPlainlyArea = (member: string): boolean =>
  /^(?:\d{1,3} )?(?:hele landet|all denmark|region|landsdel|province)\b/i.test(member)

function kindOfName(name: string): Kind {
  if (isTimeName(name)) return 'period'
  return isAreaName(name) ? 'area' : null
}

/** Whether no axis of periods or areas is called something else, while that name is another's. */
function inOrder(variables: readonly string[], kinds: readonly Kind[]): boolean {
  const named = variables.map(kindOfName)
  return kinds.every(
    (kind, index) => kind === null || named[index] === kind || !named.includes(kind),
  )
}

function namesByKind(
  variables: readonly string[],
  kinds: readonly Kind[],
): readonly (string | null)[] {
  const left = [...variables]
  return kinds.map((kind) => {
    const at = kind === null ? -1 : left.findIndex((name) => kindOfName(name) === kind)
    return at === -1 ? null : (left.splice(at, 1)[0] ?? null)
  })
}

function fallback(kind: Kind, index: number): string {
  if (kind === 'period') return 'tid'
  return kind === 'area' ? 'område' : `Kolonne ${index + 1}`
}
