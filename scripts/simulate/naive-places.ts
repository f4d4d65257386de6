import {
  type Check,
  type Told,
  counted,
  hold,
  newestOf,
  partsOf,
  phraseIn,
} from './naive-claims.ts'
import { later, periodNamed, write, yearBefore } from './naive-figures.ts'

/** The place on the ministry's ranking, with the persons and the money beside it. */
export const checkPlace: Check = (told) => {
  const { figures, own, sentence } = told
  const newest = newestOf(told)
  const before = later(newest, -1)
  const parts = partsOf(
    told,
    /^(?<own>.+) var nr\. (?<place>\d+) .+? i (?<when>\d\. halvår \d{4})(?: mod nr\. (?<earlier>\d+) i (?<before>\d\. halvår \d{4})| (?<same>ligesom i) (?<since>\d\. halvår \d{4}))?(?: og havde (?<beside>.+))?\.$/,
  )
  hold(figures.code(parts('own')) === own, told, 'Another area')
  hold(periodNamed(parts('when')) === newest, told, 'Not the newest')
  hold(Number(parts('place')) === figures.units(sentence.indicator, own, newest), told, 'The place')
  const earlier = figures.units(sentence.indicator, own, before)
  const said = parts('same') === '' ? parts('earlier') : parts('place')
  hold(said === String(earlier ?? ''), told, 'Before')

  checkPersonsBeside(told, parts('beside'), newest)
  checkMoneyBeside(told, parts('beside'), newest)
}

function checkPersonsBeside(told: Told, text: string, newest: string): void {
  const { figures, own, sentence } = told
  const persons = figures.number(`${sentence.indicator}-personer`, own, newest)
  if (persons === null) return
  const size = write(persons, 0)
  const way = persons < 0 ? 'færre' : 'flere'
  const words: Record<string, string> = { 0: 'lige så mange personer', 1: `1 person ${way}` }
  const expected = words[size] ?? `${size} ${way} personer`
  hold(text.startsWith(expected), told, expected)
}

function checkMoneyBeside(told: Told, text: string, newest: string): void {
  const { figures, own, sentence } = told
  const amount = /en (?<word>besparelse|merudgift) på (?<size>[\d.]+) mio/.exec(text)?.groups
  if (amount === undefined) return
  const money = figures.number(`${sentence.indicator}-besparelse`, own, newest) ?? NaN
  hold(write(money, 0) === amount['size'], told, 'The money')
  hold(money > 0 === (amount['word'] === 'besparelse'), told, 'The other way')
}

/** Percentage points or persons from what was expected. */
export const checkExpected: Check = (told) => {
  const { figures, own, sentence } = told
  const newest = newestOf(told)
  if (/ havde /.test(sentence.text)) return checkPersons(told, newest)
  const parts = partsOf(
    told,
    /lå (?<own>.+?) (?:(?<size>[\d,]+) pct\.point (?<way>under|over) det forventede|på det forventede niveau) i (?<when>\d\. halvår \d{4})(?:, hvilket er (?:status quo|en (?<little>lille )?(?<word>fremgang|tilbagegang) på (?<under>under )?(?<change>[\d,]+) pct\.point) siden (?<since>.+))?\.$/,
  )
  const now = figures.number(sentence.indicator, own, newest) ?? NaN
  hold(figures.code(parts('own')) === own, told, 'Another area')
  hold((parts('size') || '0,0') === write(now, 1), told, 'The size')
  if (parts('way') !== '') hold((parts('way') === 'under') === now < 0, told, 'The way')
  if (parts('since') === '') return

  const before = later(newest, -1)
  hold(periodNamed(parts('since')) === before, told, 'Not the measurement before')
  const moved =
    (figures.units(sentence.indicator, own, newest) ?? NaN) -
    (figures.units(sentence.indicator, own, before) ?? NaN)
  hold((moved === 0) === (parts('word') === ''), told, 'Status quo')
  if (moved === 0) return
  hold(moved < 0 === (parts('word') === 'fremgang'), told, 'The other way')
  hold((Math.abs(moved) === 1) === (parts('little') !== ''), told, 'Little')
}

function checkPersons(told: Told, newest: string): void {
  const { figures, own, sentence } = told
  const persons = figures.number(sentence.indicator, own, newest) ?? NaN
  const parts = partsOf(
    told,
    /^(?<own>.+) havde (?:(?<size>[\d.]+) (?:person )?(?<way>færre|flere)|lige så mange)/,
  )
  hold(figures.code(parts('own')) === own, told, 'Another area')
  hold((parts('size') || '0') === write(persons, 0), told, 'The size')
  if (parts('way') !== '') hold((parts('way') === 'færre') === persons < 0, told, 'The way')
}

/** "den 4. laveste blandt de elleve kommuner i landsdel Østjylland". */
export const checkPlaceInGroup: Check = (told) => {
  const { figures, own, sentence } = told
  const newest = newestOf(told)
  const parts = partsOf(
    told,
    new RegExp(
      `^${phraseIn(told)} (?:i|på) (?<own>.+) var i (?<when>.+) den (?:(?<place>\\d+)\\. )?(?<end>laveste|højeste)(?: \\(sammen med (?<alike>.+)\\))? blandt de (?<count>\\S+) kommuner(?<some> med tal)? (?:i|på) (?<group>.+)\\.$`,
    ),
  )
  const members = figures.members(figures.code(parts('group')))
  const sign = parts('end') === 'laveste' ? 1 : -1
  const order = members.flatMap((code) => {
    const units = figures.units(sentence.indicator, code, newest)
    return units === null ? [] : [{ code, units: units * sign }]
  })
  const mine = order.find(({ code }) => code === own)?.units ?? NaN
  hold(periodNamed(parts('when')) === newest, told, 'Not the newest')
  hold(counted(parts('count')) === order.length, told, 'The municipalities')
  hold(order.length < members.length === (parts('some') !== ''), told, 'All of them')
  hold(
    order.filter(({ units }) => units < mine).length + 1 === Number(parts('place') || 1),
    told,
    'The place',
  )
  checkAlike(
    told,
    parts('alike'),
    order.filter(({ code, units }) => code !== own && units === mine).map(({ code }) => code),
  )
}

/** "det 2. største fald blandt …". */
export const checkChangeInGroup: Check = (told) => {
  const { figures, own, sentence } = told
  const newest = newestOf(told)
  const then = yearBefore(newest)
  const parts = partsOf(
    told,
    new RegExp(
      `^Siden (?<since>.+) er ${phraseIn(told)} (?:i|på) (?<own>.+) (?<way>steget|faldet) (?<under>under )?(?<size>[\\d,]+) pct\\.point, (?:det|den) (?:(?<place>\\d+)\\. )?største (?:fald|stigning)(?: \\(sammen med (?<alike>.+)\\))? blandt de (?<count>\\S+) kommuner(?: med tal)? (?:i|på) (?<group>.+)\\.$`,
    ),
  )
  const { decimals } = figures.indicator(sentence.indicator)
  const sign = parts('way') === 'faldet' ? -1 : 1
  const changes = figures.members(figures.code(parts('group'))).flatMap((code) => {
    const [now, before] = [newest, then].map((period) =>
      figures.number(sentence.indicator, code, period),
    )
    return now == null || before == null
      ? []
      : [{ code, size: changeUnits((now - before) * sign, decimals) }]
  })
  const mine = changes.find(({ code }) => code === own)?.size ?? NaN
  hold(periodNamed(parts('since')) === then, told, 'Not the year before')
  hold(!figures.isParted(sentence.indicator, then, newest), told, 'A break')
  hold(
    changes.filter(({ size }) => size > mine).length + 1 === Number(parts('place') || 1),
    told,
    'The place',
  )
  hold(counted(parts('count')) === changes.length, told, 'The municipalities')
  checkAlike(
    told,
    parts('alike'),
    changes.filter(({ code, size }) => code !== own && size === mine).map(({ code }) => code),
  )
}

function changeUnits(difference: number, decimals: number): number {
  const size = Number(write(difference, decimals).replaceAll(/[.,]/g, ''))
  return difference < 0 ? -size : size
}

function checkAlike(told: Told, text: string, alike: readonly string[]): void {
  const others = /^(?<count>\S+) andre$/.exec(text)?.groups?.['count']
  if (others !== undefined) return hold(counted(others) === alike.length, told, 'How many')
  const named = text === '' ? [] : text.split(' og ').map((name) => told.figures.code(name))
  hold(named.toSorted().join() === alike.toSorted().join(), told, `Together with ${alike.join()}`)
}
