import type { FileShape } from '@noegletal/domain'
import { foldName } from '../cells/folded-name.ts'
import { type Layout, isFaulty } from '../dialects/dialect.ts'
import type { RowSource } from '../files/row-source.ts'
import { type OnRows, soundRows } from './sound-rows.ts'

/**
 * Says how a file was understood: goes through its figures once and gathers the members of every axis. `onRows` is called
 * with the number of rows from time to time, and may throw to end the work.
 */
export function describeShape(source: RowSource, layout: Layout, onRows?: OnRows): FileShape {
  const gathered = layout.axes.map(() => new Set<string>())
  let figures = 0
  for (const figure of layout.figures(soundRows(source, { onRows }))) {
    figures += 1
    if (!isFaulty(figure)) gather(gathered, figure.members)
    if (layout.dialect === 'long' && figures === ownFiguresSeen) break
  }

  return {
    form: source.form,
    dialect: layout.dialect,
    title: layout.title,
    tableId: layout.tableId,
    unit: layout.unit,
    axes: layout.axes.map((heading, index) => axisOf(heading, gathered[index] ?? new Set())),
    measures: [...layout.measures],
    notes: [...layout.notes()],
    headerKey: headerKeyOf(layout),
  }
}

/** The long layout says itself what its axes mean, so that a look at its beginning is enough; such files can be long. */
const ownFiguresSeen = 5000

/** So many members are kept, and so many are counted. */
const membersKept = 200
const membersCounted = 5000

function gather(gathered: readonly Set<string>[], members: readonly string[]): void {
  for (const [index, set] of gathered.entries()) {
    if (set.size < membersCounted) set.add(members[index] ?? '')
  }
}

function axisOf(heading: string, members: ReadonlySet<string>): FileShape['axes'][number] {
  const first = [...members].slice(0, membersKept)
  return { heading, members: first, memberCount: members.size }
}

/** Equal for two files of one dialect whose axes and measures are called the same, but for case, accents and spacing. */
function headerKeyOf({ dialect, axes, measures }: Layout): string {
  return `${dialect}: ${joinedNames(axes)} / ${joinedNames(measures)}`
}

const joinedNames = (headings: readonly string[]): string => headings.map(foldName).join('|')
