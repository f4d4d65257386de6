import { goalNameWord, goalStatusWord } from '@noegletal/commentary'
import type { FiguresFile, ListedGoal, ShownGoal } from '@noegletal/contract'
import { isJudged } from '@noegletal/domain'
import { formatDate, formatPeriod, unitLabel } from '@noegletal/format'
import {
  type FileTable,
  type TableCell,
  type TableColumn,
  count,
  spanOf,
  toTable,
  yesWhen,
} from './file-table.ts'

const named: readonly TableColumn<ShownGoal>[] = [
  ['mål', 40, ({ title }) => title],
  ['slags', 16, ({ name }) => goalNameWord(name)],
]

const timed: readonly TableColumn<ShownGoal>[] = [
  ['gælder fra', 16, ({ from }) => formatPeriod(from)],
  ['gælder til', 16, ({ til }) => (til === null ? '' : formatPeriod(til))],
  ['status', 20, ({ status }) => goalStatusWord(status)],
  ['i korthed', 36, ({ line }) => line],
]

const explained: readonly TableColumn<ShownGoal>[] = [
  ['hvordan det går', 60, ({ progress }) => progress],
  ['resten af året', 44, ({ rest }) => rest ?? ''],
  ['sådan vurderes det', 60, ({ rule }) => rule],
  ['ansvarlig', 24, ({ owner }) => owner ?? ''],
  ['kilde', 40, ({ source }) => source],
]

/** The goals of one key figure and of what it is split by, one in each row, with how they stand. */
export function goalTable({
  goals,
  categories,
}: Pick<FiguresFile, 'goals' | 'categories'>): FileTable {
  const titles = new Map(categories.map(({ slug, title }) => [slug, title]))
  const columns: TableColumn<ShownGoal>[] = [
    ...named,
    ['kategori', 16, ({ category }) => titles.get(category) ?? category],
    ...timed,
    ...explained,
  ]
  return toTable('Mål', columns, goals)
}

/** What each goal asks for in each period, as a number. */
export function levelTable(goals: readonly Pick<ShownGoal, 'title' | 'levels'>[]): FileTable {
  const levels = goals.flatMap(({ title, levels: all }) => all.map((one) => ({ title, ...one })))
  const columns: TableColumn<(typeof levels)[number]>[] = [
    ['mål', 40, ({ title }) => title],
    ['periode', 12, ({ period }) => period],
    ['niveau', 12, ({ level }) => ({ number: level, decimals: Number.isInteger(level) ? 0 : 2 })],
  ]
  return toTable('Målniveauer', columns, levels)
}

/** The goals of a municipality that are judged, of whatever key figure: what the page `/maal-og-budget` has in its first part. */
export function judgedGoalTable(area: string, goals: readonly ListedGoal[]): FileTable {
  const columns: TableColumn<ListedGoal>[] = [
    ...named,
    ['nøgletal', 34, ({ indicator }) => indicator.title],
    ['opgjort som', 30, ({ indicator }) => indicator.measure],
    ['område', 18, () => area],
    ['kategori', 18, ({ categoryTitle }) => categoryTitle ?? 'I alt'],
    ...timed,
    ['niveauer', 40, pathWords],
    ['gennemsnit indtil nu', 14, numberCell('average')],
    ['nyeste tal', 14, numberCell('newest')],
    ['holdt op mod', 14, numberCell('level')],
    ['resten skal i snit være', 14, numberCell('needed')],
    ['enhed', 24, ({ indicator }) => unitLabel(indicator.unit)],
    ['perioder', 20, ({ numbers }) => spanOf(numbers.periods)],
    ['foreløbige', 12, ({ numbers }) => count(numbers.preliminary)],
    ['mangler', 12, ({ numbers }) => count(numbers.missing)],
    ['simuleret', 12, ({ numbers }) => yesWhen(numbers.simulated)],
    ...explained,
    ['besluttet', 18, ({ decidedOn }) => (decidedOn === null ? '' : formatDate(decidedOn))],
    ['bemærkning', 40, ({ note }) => note ?? ''],
  ]
  return toTable(
    'Mål',
    columns,
    goals.filter(({ goal }) => isJudged(goal)),
  )
}

type GoalNumber = 'average' | 'newest' | 'level' | 'needed'

const numberCell =
  (name: GoalNumber) =>
  ({ numbers, indicator: { decimals } }: ListedGoal): TableCell => {
    const number = numbers[name]
    return number === null ? null : { number, decimals }
  }

/** The levels of a goal that has one for each period: "2019M01: 272; 2019M02: 271". */
function pathWords({ goal: { target } }: ListedGoal): string {
  if (target.kind !== 'path') return ''
  return target.levels
    .map(({ period, level }) => `${period}: ${String(level).replace('.', ',')}`)
    .join('; ')
}
