import type { Goal, GoalStanding, Indicator, Period } from '@noegletal/domain'
import { unitKind } from '@noegletal/domain'
import { formatFigure, formatPeriod, formatSize } from '@noegletal/format'
import type { NamedArea } from '../figures.ts'
import { areaName } from '../area-words.ts'

/** A goal, how it stands, and what it is about. */
export type GoalCase = {
  readonly goal: Goal
  readonly standing: GoalStanding
  readonly indicator: Pick<Indicator, 'slug' | 'unit' | 'decimals' | 'granularity'>
  readonly area: NamedArea
  /** The area that the goal compares with; null for other kinds. */
  readonly other: NamedArea | null
  /** The newest period that the goal has a level for, and the level; null where it is not known. */
  readonly level: { readonly period: Period; readonly number: number } | null
}

const statusWords = {
  met: 'opfyldt',
  'on-the-way': 'på vej',
  'not-met': 'ikke opfyldt',
  unknown: 'kan ikke vurderes',
} satisfies Record<GoalStanding['status'], string>

const nameWords = {
  political: 'Politisk mål',
  budget: 'Budgetmål',
  effort: 'Indsatsmål',
} satisfies Record<Goal['name'], string>

/** What a goal is called where it was decided. */
export function goalNameWord(name: Goal['name']): string {
  return nameWords[name]
}

export function goalStatusWord(status: GoalStanding['status']): string {
  return statusWords[status]
}

/**
 * What a goal asks for, inside a sentence: "højst 1.030", "lavere end Region Midtjylland", "100 færre end i 2018", "nr. 20
 * eller bedre". A path is named by its newest level.
 */
export function goalPhrase(about: GoalCase): string {
  const { goal, indicator, other, level } = about
  const { target } = goal
  switch (target.kind) {
    case 'level':
      return bound(target.side, target.level, indicator)
    case 'path':
      return pathPhrase(target.side, about)
    case 'change':
      return changePhrase(target, indicator)
    case 'relative':
      return `${target.side === 'lower' ? 'lavere' : 'højere'} end ${other === null ? target.area : areaName(other)}`
    case 'rank':
      return `${write(target.place, indicator)} eller bedre`
    case 'budget':
      return level === null ? 'budgettet' : write(level.number, indicator)
  }
}

function pathPhrase(side: 'lower' | 'higher', { indicator, level }: GoalCase): string {
  if (level === null) return `${word(side)} det aftalte niveau`
  return `${bound(side, level.number, indicator)} i ${formatPeriod(level.period)}`
}

/** The goal and its status in a line: "Mål: lavere end Region Midtjylland – opfyldt", "Budget 2019: 3.406". */
export function goalLine(about: GoalCase): string {
  const { goal, standing, level } = about
  if (goal.target.kind === 'budget') {
    const year = level === null ? '' : ` ${formatPeriod(level.period)}`
    return `Budget${year}: ${level === null ? 'intet tal' : goalPhrase(about)}`
  }
  return `Mål: ${goalPhrase(about)} – ${goalStatusWord(standing.status)}`
}

type Measured = GoalCase['indicator']
type Change = Extract<Goal['target'], { kind: 'change' }>

function bound(side: 'lower' | 'higher', level: number, indicator: Measured): string {
  return `${word(side)} ${write(level, indicator)}`
}

const word = (side: 'lower' | 'higher'): string => (side === 'lower' ? 'højst' : 'mindst')

/** A number of the indicator with its unit. */
export function write(number: number, indicator: Measured): string {
  return formatFigure({ kind: 'number', number }, indicator)
}

function changePhrase({ base, change }: Change, indicator: Measured): string {
  const kind = unitKind(indicator.unit)
  const isPoints = kind === 'share' || kind === 'difference'
  const unit = kind === 'share' ? 'percentage-points' : indicator.unit
  const size = formatSize(Math.abs(change), { ...indicator, unit })
  return `${size} ${changeWord(kind, isPoints, change)} end i ${formatPeriod(base)}`
}

function changeWord(kind: ReturnType<typeof unitKind>, isPoints: boolean, change: number): string {
  if (kind === 'count') return change < 0 ? 'færre' : 'flere'
  if (isPoints) return change < 0 ? 'lavere' : 'højere'
  return change < 0 ? 'mindre' : 'mere'
}
