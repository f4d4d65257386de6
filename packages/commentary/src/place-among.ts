import {
  type AreaFigure,
  type AreaMove,
  type Period,
  type RankedArea,
  type TypicalRevision,
  isWithinUsualRevision,
  missingValue,
  numberOf,
  rankAreas,
  rankMoves,
  unitKind,
} from '@noegletal/domain'
import { changeSize, listOf, nearlyUnchanged, unchanged } from '@noegletal/format'
import { areaName, inArea } from './area-words.ts'
import type { DescribedIndicator, NamedArea } from './figures.ts'
import { article, ordinal } from './kinds/place-in-group.ts'
import { countWord } from './numerals.ts'
import { capitalised } from './sentence.ts'
import { inPeriod, periodName } from './time.ts'

/** Whose place is told, among whom, and when. */
export type PlaceAmong = {
  readonly indicator: DescribedIndicator
  readonly own: NamedArea
  readonly group: NamedArea
  /** The municipalities of the group. */
  readonly members: readonly NamedArea[]
  readonly period: Period
}

// More names than these say nothing; then only how many they are.
const mostNamed = 3

/**
 * The own municipality's place from the nearer end, whatever is good: "Bruttoledigheden i Herning var i september 2019 den 4.
 * laveste blandt de otte kommuner i RAR Vestjylland. Herning deler pladsen med Skive." Null without a figure or a second
 * municipality to be placed beside.
 */
export function placeAmongSentence(
  subject: PlaceAmong,
  figures: readonly AreaFigure[],
): string | null {
  const { indicator, own, period } = subject
  const { decimals } = indicator
  const lowest = rankAreas(figures, { direction: 'lower', decimals }).ranked
  const highest = rankAreas(figures, { direction: 'higher', decimals }).ranked
  const [low, high] = [lowest, highest].map((ranked) => rankIn(ranked, own))
  if (low == null || high == null || lowest.length < 2) return null
  const start = `${subjectOf(subject)} var ${inPeriod(period)}`
  if (low === 1 && high === 1) return capitalised(`${start} ens ${inAll(subject, lowest.length)}.`)
  const [rank, end] = low <= high ? ([low, 'lowest'] as const) : ([high, 'highest'] as const)
  const order = `${article(indicator.phrase)} ${ordinal(rank)}${endsOf(indicator)[end]}`
  const claim = capitalised(`${start} ${order} ${amongst(subject, lowest.length)}.`)
  return `${claim}${sharing(subject, lowest)}`
}

/** The figures of the group beside those of the same time last year. */
type Year = {
  readonly from: Period
  readonly moves: readonly AreaMove[]
  /** How the own newest figure usually changes at the next publication; null when nobody knows, and for a final figure. */
  readonly revision: TypicalRevision | null
}

/**
 * How far the own municipality has fallen or risen, and how that stands among the falls or the rises of the group: "Siden
 * september 2018 er bruttoledigheden i Herning faldet 0,3 pct.point, det 2. største fald blandt …". A change within the usual
 * revision is neither. Null without both figures and for a place, which does not fall.
 */
export function changeAmongSentence(
  subject: PlaceAmong,
  { from, moves, revision }: Year,
): string | null {
  const { indicator, own } = subject
  const now = numberOf(moves.find(({ area }) => area === own.code)?.now ?? missingValue('missing'))
  const change = movesInOrder(moves, indicator, 'lower').find(({ area }) => area === own.code)
  if (now === null || !change || unitKind(indicator.unit) === 'rank') return null
  const start = `Siden ${periodName(from)} er ${subjectOf(subject)}`
  const size = changeSize(change.number, indicator, now)
  if (size === null) return `${start} ${unchanged}.`
  if (isWithinUsualRevision({ difference: change.number, now }, revision)) {
    return `${start} ${nearlyUnchanged}.`
  }
  const moved = `${start} ${size.rises ? 'steget' : 'faldet'} ${size.amount}`
  return `${moved}${amongMoves(subject, moves, size.rises)}`
}

/** ", det 2. største fald blandt de otte kommuner i RAR Vestjylland."; with nobody to be beside only the full stop. */
function amongMoves(subject: PlaceAmong, moves: readonly AreaMove[], rises: boolean): string {
  const ranked = movesInOrder(moves, subject.indicator, rises ? 'higher' : 'lower')
  if (ranked.length < 2) return '.'
  const rank = ordinal(rankIn(ranked, subject.own) ?? 1)
  const words = rises ? `den ${rank}største stigning` : `det ${rank}største fald`
  const alike = othersAlike(subject, ranked)
  const move = rises ? 'Stigningen er lige så stor' : 'Faldet er lige så stort'
  // "Deler pladsen" would be heard as the place itself, which the sentence before tells.
  const told = alike === null ? '' : ` ${move} i ${alike}.`
  return `, ${words} ${amongst(subject, ranked.length)}.${told}`
}

function movesInOrder(
  moves: readonly AreaMove[],
  { decimals }: DescribedIndicator,
  direction: 'lower' | 'higher',
): readonly RankedArea[] {
  return rankMoves(moves, { direction, decimals }).ranked
}

/** "bruttoledigheden i Herning", "placeringen på den samlede rangliste for Herning". */
function subjectOf({ indicator, own }: PlaceAmong): string {
  const where = unitKind(indicator.unit) === 'rank' ? `for ${areaName(own)}` : inArea(own)
  return `${indicator.phrase} ${where}`
}

function endsOf({ unit }: DescribedIndicator) {
  return unitKind(unit) === 'rank'
    ? { lowest: 'bedste', highest: 'dårligste' }
    : { lowest: 'laveste', highest: 'højeste' }
}

/** "blandt de otte kommuner i RAR Vestjylland", "blandt de 97 kommuner med tal i hele landet". */
function amongst(subject: PlaceAmong, count: number): string {
  return `blandt ${municipalities(subject, count)}`
}

function inAll(subject: PlaceAmong, count: number): string {
  return `i alle ${municipalities(subject, count)}`
}

function municipalities({ group, members }: PlaceAmong, count: number): string {
  const withFigures = count < members.length ? ' med tal' : ''
  return `de ${countWord(count)} kommuner${withFigures} ${inArea(group)}`
}

/** " Herning deler pladsen med Lemvig og Skive."; nothing for a place of its own. */
function sharing(subject: PlaceAmong, ranked: readonly RankedArea[]): string {
  const alike = othersAlike(subject, ranked)
  return alike === null ? '' : ` ${areaName(subject.own)} deler pladsen med ${alike}.`
}

/** "Lemvig og Skive", "fem andre kommuner": who else has the own municipality's rank; null for nobody. */
function othersAlike({ own, members }: PlaceAmong, ranked: readonly RankedArea[]): string | null {
  const rank = rankIn(ranked, own)
  const alike = ranked.filter((one) => one.rank === rank && one.area !== own.code)
  if (alike.length === 0) return null
  if (alike.length > mostNamed) return `${countWord(alike.length)} andre kommuner`
  const named = members.filter(({ code }) => alike.some(({ area }) => area === code))
  return listOf(named.map(areaName))
}

function rankIn(ranked: readonly RankedArea[], { code }: NamedArea): number | null {
  return ranked.find(({ area }) => area === code)?.rank ?? null
}
