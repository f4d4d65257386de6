import { basisOf, periodsOfYear, unitKind } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'
import { areaName } from '../area-words.ts'
import { nameOf } from './goal-time.ts'
import { type GoalCase, goalPhrase } from './goal-words.ts'

/** The rule by which a goal is judged, in one or two sentences. */
export function goalRule(about: GoalCase): string {
  const { goal, indicator } = about
  if (goal.target.kind === 'budget') return 'Budgettets tal vises og vurderes ikke.'
  return `${ruleOf(about, basisOf(goal, indicator))}${beginning(about)}`
}

function ruleOf(about: GoalCase, basis: ReturnType<typeof basisOf>): string {
  const { indicator } = about
  const [one, several] = [nameOf(indicator.granularity, 1), nameOf(indicator.granularity, 2)]
  if (basis === 'newest') return `Opfyldt, når ${thing(about)} ${one} er ${asked(about)}.`
  if (basis === 'each') return eachRule(about, one)
  if (indicator.granularity === 'year') return `Opfyldt, når årets tal er ${asked(about)}.`
  return (
    `Opfyldt, når gennemsnittet af årets ${several} indtil nu er ${asked(about)}. ` +
    `På vej, når årets gennemsnit kommer i mål, hvis tallet for den nyeste ${one} holder resten af året.`
  )
}

const thing = ({ indicator }: GoalCase): string =>
  unitKind(indicator.unit) === 'rank' ? 'placeringen i det nyeste' : 'tallet i den nyeste'

/** A path asks each period for its own level, so its rule names none. */
function asked(about: GoalCase): string {
  const { target } = about.goal
  if (target.kind !== 'path') return goalPhrase(about)
  const side = target.side === 'lower' ? 'højst' : 'mindst'
  return `${side} gennemsnittet af de aftalte niveauer`
}

function eachRule(about: GoalCase, one: string): string {
  const { area, other } = about
  const both =
    other === null
      ? ''
      : ` Kun de ${nameOf(about.indicator.granularity, 2)}, hvor både ${areaName(area)} og ${areaName(other)} har tal, tæller med.`
  const { target } = about.goal
  const phrase =
    target.kind === 'path'
      ? `${target.side === 'lower' ? 'højst' : 'mindst'} det aftalte niveau`
      : goalPhrase(about)
  return `Opfyldt, når tallet er ${phrase} i hver ${one} indtil nu i året. På vej, når det er det i den nyeste ${one}, og året ikke er slut.${both}`
}

/** Where the goal begins within a year. */
function beginning({ goal: { from }, indicator }: GoalCase): string {
  if (indicator.granularity === 'year' || periodsOfYear(from)[0] === from) return ''
  return ` Målet gælder fra ${formatPeriod(from)}; tidligere tal tæller ikke med.`
}
