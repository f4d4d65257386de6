import {
  type AverageStanding,
  type EachStanding,
  type Granularity,
  type JudgedGoal,
  type NewestStanding,
  type UnknownReason,
  sideOf,
  unitKind,
} from '@noegletal/domain'
import { formatPeriod, listOf } from '@noegletal/format'
import { areaName, inArea } from '../area-words.ts'
import { type GoalCase, write } from './goal-words.ts'
import { counted, nameOf, spanName } from './goal-time.ts'

/** How far a goal is, as a sentence; null for one that cannot be judged. */
export function goalProgress(about: GoalCase): string | null {
  const { standing } = about
  if (standing.status === 'unknown') return null
  return `${progressOf(about, standing)}${reservations(about, standing)}.`
}

/** Why a goal cannot be judged, as a sentence; null for one that is judged. */
export function whyUnknown({ goal, standing, area, other }: GoalCase): string | null {
  if (standing.status !== 'unknown') return null
  const base = goal.target.kind === 'change' ? formatPeriod(goal.target.base) : ''
  const beside = other === null ? '' : areaName(other)
  const reasons: Record<UnknownReason, string> = {
    'no-figures': 'Der er ingen tal for den tid, målet gælder for.',
    'not-begun': `Målet gælder fra ${formatPeriod(goal.from)}, og der er endnu ingen tal derfra.`,
    'no-comparison': `Der er ingen periode med tal for både ${areaName(area)} og ${beside}.`,
    'no-base': `Tallene for ${base}, som målet regnes fra, er ikke alle kendt.`,
    'no-level': 'Målet har intet niveau for de perioder, der er tal for.',
    break: `Der er et databrud mellem ${base} og de nyeste tal, så de kan ikke sammenlignes.`,
    'other-measure':
      'Budgettets tal er et teknisk gennemsnit og opgjort på en anden måde end nøgletallet, så de to holdes ikke op mod hinanden.',
  }
  return reasons[standing.reason]
}

/** What the rest of the year must average, as a sentence; null where there is no average or nothing is left. */
export function goalRest({ goal, standing, indicator }: GoalCase): string | null {
  if (standing.status === 'unknown' || standing.basis !== 'average') return null
  const { needed, left } = standing
  if (needed === null) return null
  const rest = `Resten af året (${counted(left, indicator.granularity)})`
  if (needed < 0 && unitKind(indicator.unit) === 'count') {
    return `${rest} kan ikke rette op på det: målet kan ikke længere nås.`
  }
  const side = isBelow(goal.target) ? 'eller derunder' : 'eller derover'
  return `${rest} skal i snit ligge på ${write(needed, indicator)} ${side}.`
}

const isBelow = (target: GoalCase['goal']['target']): boolean => sideOf(target) !== 'higher'

function progressOf(about: GoalCase, standing: JudgedGoal): string {
  switch (standing.basis) {
    case 'average':
      return averageWords(about, standing)
    case 'each':
      return eachWords(about, standing)
    case 'newest':
      return newestWords(about, standing)
  }
}

function averageWords({ goal, indicator }: GoalCase, standing: AverageStanding): string {
  const { periods, average, level } = standing
  const subject = periods.length === 1 ? 'Tallet' : 'Gennemsnittet'
  const bound = `${boundWord(goal.target)} ${write(level, indicator)}`
  return `${subject} for ${spanName(periods)} er ${write(average, indicator)} mod ${bound}`
}

function eachWords(about: GoalCase, standing: EachStanding): string {
  const { goal, indicator, other } = about
  const { periods, kept } = standing
  const isRelative = goal.target.kind === 'relative'
  const kind = isRelative
    ? `Tallet har været ${relativeWord(goal)} end ${inArea(other ?? about.area)}`
    : 'Niveauet er holdt'
  const bound = isRelative ? '' : `${boundWord(goal.target)} `
  const newest = `${write(standing.newest, indicator)} mod ${bound}${write(standing.level, indicator)}`
  const held = heldWords(kept, periods.length, indicator.granularity)
  return `${kind} i ${held}, ${spanName(periods)}; senest ${newest}`
}

function heldWords(kept: number, count: number, granularity: Granularity): string {
  const all = counted(count, granularity)
  if (kept < count || count === 1) return `${kept} af ${all}`
  return count === 2 ? `begge ${nameOf(granularity, count)}` : `alle ${all}`
}

const relativeWord = ({ target }: GoalCase['goal']): string =>
  isBelow(target) ? 'lavere' : 'højere'

function newestWords({ indicator, goal }: GoalCase, standing: NewestStanding): string {
  const { periods, newest, level } = standing
  const bound =
    goal.target.kind === 'rank'
      ? `${write(level, indicator)} eller bedre`
      : `${boundWord(goal.target)} ${write(level, indicator)}`
  const subject = unitKind(indicator.unit) === 'rank' ? 'Placeringen' : 'Tallet'
  return `${subject} er ${write(newest, indicator)} i ${spanName(periods.slice(-1))} mod ${bound}`
}

const boundWord = (target: GoalCase['goal']['target']): string =>
  isBelow(target) ? 'højst' : 'mindst'

/** Preliminary, missing and simulated periods, which are never passed over in silence. */
function reservations({ indicator }: GoalCase, standing: JudgedGoal): string {
  const { preliminary, missing, simulated } = standing
  const words = [
    ...(preliminary === 0
      ? []
      : [`${counted(preliminary, indicator.granularity)} med foreløbige tal`]),
    ...(missing === 0 ? [] : [`${counted(missing, indicator.granularity)} uden tal`]),
    ...(simulated ? ['simulerede tal'] : []),
  ]
  return words.length === 0 ? '' : ` (${listOf(words)})`
}
