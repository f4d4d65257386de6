import type { Sentence } from '@noegletal/commentary'
import {
  type NaiveFigures,
  between,
  later,
  periodNamed,
  write,
  yearBefore,
} from './naive-figures.ts'

/** A sentence of a report, and what it was written for. */
export type Told = {
  readonly sentence: Sentence
  readonly own: string
  readonly til: string
  readonly figures: NaiveFigures
}

/** Throws when a claim does not hold by the figures; it reads the words and looks up the numbers anew. */
export type Check = (told: Told) => void

const numerals = 'to tre fire fem seks syv otte ni ti elleve tolv'.split(' ')

/** "to" as 2, "13" as 13. */
export function counted(word: string): number {
  const place = numerals.indexOf(word)
  return place < 0 ? Number(word) : place + 2
}

/** Throws with the sentence when something is not as it says. */
export function hold(is: boolean, { sentence }: Told, what: string): void {
  if (!is) throw new Error(`${what}: ${sentence.text}`)
}

/** The parts of a sentence that are named in a pattern, empty for one that is not there; throws when it does not fit. */
export function partsOf(told: Told, pattern: RegExp): (name: string) => string {
  const groups = pattern.exec(told.sentence.text.replaceAll('\u00A0', ' '))?.groups
  hold(groups !== undefined, told, 'Not understood')
  return (name) => groups?.[name] ?? ''
}

/** The indicator's phrase as a pattern, small or with a capital. */
export function phraseIn({ sentence, figures }: Told): string {
  const { phrase } = figures.indicator(sentence.indicator)
  const escaped = phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return `[${phrase.charAt(0).toUpperCase()}${phrase.charAt(0)}]${escaped.slice(1)}`
}

/** The own area's newest period; throws when the sentence should not be there at all. */
export function newestOf(told: Told): string {
  const newest = told.figures.newest(told.sentence.indicator, told.own, told.til)
  hold(newest !== null, told, 'No figure')
  return newest ?? ''
}

const unitsAt = ({ sentence, figures }: Told, area: string, period: string): number | null =>
  figures.units(sentence.indicator, area, period)

/** −1, 0, 1 by the printed digits; null when either is missing. */
function side(told: Told, other: string, period: string): number | null {
  const [own, theirs] = [unitsAt(told, told.own, period), unitsAt(told, other, period)]
  return own === null || theirs === null ? null : Math.sign(own - theirs)
}

export const checkRun: Check = (told) => {
  const { figures, own, sentence } = told
  const parts = partsOf(
    told,
    new RegExp(
      `^${phraseIn(told)} har (?:i hele perioden (?<from>.+) – (?<til>.+)|siden (?<since>.+)|de (?<count>\\S+) seneste \\S+) været (?<word>lavere|højere) (?:i|på) (?<own>.+) end (?:i|på) (?<other>.+?)(?:; tal fra før og efter (?<date>.+) kan ikke sammenlignes)?\\.$`,
    ),
  )
  const newest = newestOf(told)
  const other = figures.code(parts('other'))
  const since = parts('since') || parts('from')
  const steps = 1 - counted(parts('count') || '1')
  const from = since === '' ? later(newest, steps) : periodNamed(since)
  const wanted = parts('word') === 'lavere' ? -1 : 1
  const holds = (period: string): boolean =>
    side(told, other, period) === wanted && !figures.isParted(sentence.indicator, period, newest)

  hold(figures.code(parts('own')) === own, told, 'Another area')
  hold(between(from, newest).every(holds), told, 'Not in every period')
  if (parts('til') !== '') hold(periodNamed(parts('til')) === newest, told, 'Not the newest')
  const isWhole = from === yearBefore(newest)
  hold((sentence.kind === 'whole-window') === isWhole, told, 'Not the kind')
  if (!isWhole) hold(!holds(later(from, -1)), told, 'It began earlier')
  const isCut = !isWhole && figures.isParted(sentence.indicator, later(from, -1), newest)
  hold(isCut === (parts('date') !== ''), told, 'A break')
  if (parts('count') !== '') hold(!isWhole || newest.length === 4, told, 'Counted')
}

const relations =
  /(?<word>lidt lavere|lidt højere|lavere|højere|på niveau) (?:end|med) (?<areas>.+?)(?=, men |(?: og|,) (?:lidt|lavere|højere|på niveau)|\.$)/g

export const checkLatest: Check = (told) => {
  const { figures, own, sentence } = told
  const newest = newestOf(told)
  if (sentence.areas.length === 1) {
    const parts = partsOf(
      told,
      new RegExp(`^${phraseIn(told)} (?:i|på) (?<own>.+) var (?<figure>.+) i (?<when>.+)\\.$`),
    )
    hold(periodNamed(parts('when')) === newest, told, 'Not the newest')
    checkFigure(told, parts('figure'), newest)
    return
  }
  const pattern = new RegExp(`^I (?<when>.+) var ${phraseIn(told)} (?:i|på) (?<rest>.+)$`)
  const parts = partsOf(told, pattern)
  const rest = parts('rest')
  hold(periodNamed(parts('when')) === newest, told, 'Not the newest')
  hold(rest.startsWith(ownName(told)), told, 'Another area')
  const claims = [...rest.slice(ownName(told).length).matchAll(relations)].flatMap(({ groups }) =>
    (groups?.['areas'] ?? '').split(/, | og /).map((name) => ({
      word: groups?.['word'],
      other: figures.code(name.replace(/^(?:i|på) /, '')),
    })),
  )
  hold(claims.length === sentence.areas.length - 1, told, 'Not every area')
  for (const { word, other } of claims) {
    const apart = (unitsAt(told, own, newest) ?? NaN) - (unitsAt(told, other, newest) ?? NaN)
    hold(word === relationWord(apart), told, `Not ${relationWord(apart)}`)
  }
}

function ownName({ own, sentence, figures }: Told): string {
  const found = sentence.text
    .replaceAll('\u00A0', ' ')
    .split(/ (?=lidt |lavere |højere |på niveau )/)[0]
    ?.split(/ (?:i|på) /)
    .findLast((name) => name !== '')
  return found !== undefined && figures.code(found) === own ? found : '?'
}

function relationWord(apart: number): string {
  if (apart === 0) return 'på niveau'
  const word = apart < 0 ? 'lavere' : 'højere'
  return Math.abs(apart) === 1 ? `lidt ${word}` : word
}

/** That a figure is printed as it is stored. */
export function checkFigure(told: Told, text: string, period: string): void {
  const printed = told.figures.printed(told.sentence.indicator, told.own, period)
  hold(printed?.replaceAll('\u00A0', ' ') === text, told, `Printed as ${printed ?? 'missing'}`)
}

const rising = new Set(['flere', 'højere', 'mere'])

export const checkLastYear: Check = (told) => {
  const { figures, own, sentence } = told
  const newest = newestOf(told)
  const then = yearBefore(newest)
  const isParted = figures.isParted(sentence.indicator, then, newest)
  const parts = partsOf(
    told,
    new RegExp(
      `^${phraseIn(told)} (?:i|på) (?<own>.+) var (?<figure>[^;]+?) i (?<when>[^;,]+)(?:; tal fra før og efter (?<date>.+) kan ikke sammenlignes|, hvilket er (?:på niveau med (?<level>.+) \\((?<earlier>.+)\\)|(?<change>.+) end i (?<since>.+))|, mod (?<before>.+) i (?<beforeWhen>.+))\\.$`,
    ),
  )
  hold(figures.code(parts('own')) === own, told, 'Another area')
  hold(periodNamed(parts('when')) === newest, told, 'Not the newest')
  checkFigure(told, parts('figure'), newest)
  hold(isParted === (parts('date') !== ''), told, 'A break')
  if (isParted) return

  const when = parts('level') || parts('since') || parts('beforeWhen')
  hold(periodNamed(when) === then, told, 'Not the year before')
  // Both figures without a word of direction: as true as the figures.
  if (parts('before') !== '') {
    checkFigure(told, parts('before'), then)
    return
  }
  const isLevel = standsLevel(told, newest, then)
  hold(isLevel === (parts('level') !== ''), told, 'Level')
  if (isLevel) checkFigure(told, parts('earlier'), then)
  else checkChange(told, parts('change'), numberAt(told, newest) - numberAt(told, then))
}

const numberAt = ({ figures, own, sentence }: Told, period: string): number =>
  figures.number(sentence.indicator, own, period) ?? NaN

function standsLevel(told: Told, newest: string, then: string): boolean {
  if (unitsAt(told, told.own, newest) === unitsAt(told, told.own, then)) return true
  const { unit } = told.figures.indicator(told.sentence.indicator)
  const [now, before] = [numberAt(told, newest), numberAt(told, then)]
  return !unit.startsWith('percent') && Math.abs(now - before) <= Math.abs(before) * 0.005
}

/** "46 færre fuldtidspersoner", "under 0,1 pct.point højere". */
function checkChange(told: Told, text: string, difference: number): void {
  const { decimals } = told.figures.indicator(told.sentence.indicator)
  const direction = /flere|færre|højere|lavere|mere|mindre/.exec(text)?.[0] ?? ''
  hold(rising.has(direction) === difference > 0, told, 'The other way')
  const size = write(difference, decimals)
  const amount = /^[0,.]+$/.test(size) ? `under ${write(10 ** -decimals, decimals)}` : size
  hold(text.startsWith(`${amount} `), told, `It is ${amount}`)
  hold(amount !== '1' || !text.includes('personer'), told, 'One person')
}
