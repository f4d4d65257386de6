import { goalPhrase } from '@noegletal/commentary'
import type { GoalFileFault, GoalFileItem, GoalFileReading } from '@noegletal/contract'
import { type Goal, total } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'
import { bytesOf, readGoalFile } from '@noegletal/ingest'
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Dashboard } from '../dashboard.ts'
import type { View } from '../view.ts'
import { type GoalChange, goalChanges } from './goal-changes.ts'

/** A file of goals, and what each of its goals would do to the catalogue. */
export type GoalFile = {
  readonly reading: GoalFileReading
  readonly changes: readonly GoalChange[]
}

/** Reads a file and holds it against the goals that there are; changes nothing. */
export async function readGoals({ dashboard, figures }: View, file: Uint8Array): Promise<GoalFile> {
  const { catalogue, own } = dashboard
  const { areas, indicators, goals } = catalogue
  const read = readGoalFile(bytesOf(file), { areas, indicators, own: own.code })
  if (!read.ok) return { reading: unread(read.error), changes: [] }
  const changes = goalChanges(read.value, { goals, edits: await figures.catalogueEdits() })
  const items = changes.map((change) => toItem(change, dashboard))
  return { reading: { seen: seenOf(changes), fault: null, items }, changes }
}

const unread = (fault: GoalFileFault): GoalFileReading => ({ seen: '', fault, items: [] })

/** What was seen, so that nothing else is saved: the goals and the versions that they would follow. */
function seenOf(changes: readonly GoalChange[]): string {
  const seen = changes.map(({ stated, state, entry }) => ({ stated, state, entry }))
  return createHash('sha256').update(JSON.stringify(seen)).digest('base64url')
}

function toItem({ stated, state, before }: GoalChange, dashboard: Dashboard): GoalFileItem {
  const { lines, title, goal, faults } = stated
  return {
    lines: [...lines],
    title,
    state,
    understood: goal && goalInWords(goal, dashboard),
    before: state === 'changed' && before !== null ? goalInWords(before, dashboard) : null,
    changed: state === 'changed' && before !== null && goal !== null ? changedIn(before, goal) : [],
    faults: [...faults],
  }
}

const columns = {
  title: 'Mål',
  name: 'Slags',
  indicator: 'Nøgletal',
  area: 'Kommune',
  category: 'Kategori',
  from: 'Fra',
  til: 'Til',
  target: 'Type, Mod, Værdi',
  owner: 'Ansvarlig',
  source: 'Kilde',
  decidedOn: 'Besluttet',
  note: 'Bemærkning',
} satisfies Record<keyof Goal, string>

function changedIn(before: Goal, after: Goal): string[] {
  const fields = Object.entries(columns)
  const values: Readonly<Record<string, unknown>> = before
  const others: Readonly<Record<string, unknown>> = after
  return fields.flatMap(([field, name]) =>
    isDeepStrictEqual(values[field], others[field]) ? [] : name,
  )
}

/** "Offentligt forsørgede, Odder, januar 2019 til december 2019: 100 færre end i 2018". */
function goalInWords(goal: Goal, dashboard: Dashboard): string {
  const { indicator: slug, area, category, from, til, target } = goal
  const indicator = dashboard.getIndicator(slug)
  const split = indicator.dimension?.categories.find((one) => one.slug === category)
  const newest = target.kind === 'path' ? target.levels.at(-1) : undefined
  const phrase = goalPhrase({
    goal,
    standing: { status: 'unknown', reason: 'no-figures' },
    indicator,
    area: dashboard.getArea(area),
    other: target.kind === 'relative' ? dashboard.getArea(target.area) : null,
    level: newest === undefined ? null : { period: newest.period, number: newest.level },
  })
  const subject = [
    indicator.title,
    ...(category === total ? [] : [split?.title ?? category]),
    dashboard.getArea(area).name,
    spanOf(from, til),
  ]
  const levels = target.kind === 'path' ? ` (${target.levels.length} niveauer)` : ''
  return `${subject.join(', ')}: ${phrase}${levels}`
}

function spanOf(from: Goal['from'], til: Goal['til']): string {
  if (til === null) return `fra ${formatPeriod(from)}`
  return from === til ? formatPeriod(from) : `${formatPeriod(from)} til ${formatPeriod(til)}`
}
