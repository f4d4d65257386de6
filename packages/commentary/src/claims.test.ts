import { type AreaCode, type Break, Period, shiftPeriod } from '@noegletal/domain'
import { aBreak } from '@noegletal/domain/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figures } from './figures.ts'
import { finding } from './finding.ts'
import type { Sentence } from './sentence.ts'
import { summary } from './summary.ts'
import { aLine, country, herning, someFigures, vestjylland } from './testing.ts'

/** Random figures in hundredths of a percent, each list ending with September 2019; a null is suppressed. */
type World = {
  readonly own: readonly (number | null)[]
  readonly rar: readonly (number | null)[]
  readonly country: readonly (number | null)[]
  readonly preliminary: number
  /** The month in which a break begins, counted back from September 2019; null without one. */
  readonly breakMonthsBack: number | null
}

const newestMonth = Period.parse('2019M09')
const months =
  'januar februar marts april maj juni juli august september oktober november december'.split(' ')

// A narrow span makes equal figures and long runs common.
const hundredths = fc.option(fc.integer({ min: 280, max: 330 }), { freq: 20, nil: null })
const patchy = fc.array(hundredths, { minLength: 1, maxLength: 16 })
const whole = (min: number, max: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min, max }), { minLength: 14, maxLength: 16 })
const numbers = fc.oneof(patchy, whole(280, 330), whole(325, 400))

const worlds: fc.Arbitrary<World> = fc.record({
  own: numbers,
  rar: numbers,
  country: numbers,
  preliminary: fc.integer({ min: 0, max: 3 }),
  breakMonthsBack: fc.option(fc.integer({ min: 0, max: 20 })),
})

describe('every claim', () => {
  it('is met by these random figures', () => {
    const kinds = fc.sample(worlds, { numRuns: 500, seed: 1 }).flatMap(sentencesOf)

    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(
      new Set(['whole-window', 'since', 'latest', 'last-year']),
    )
  })

  it('is borne out by the figures when they are reckoned again', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const sentence of sentencesOf(world)) {
          expect(sentence.text).toMatch(/^(Bruttoledigheden|Tallet i Herning|Herning|\d)/)
          checks[sentence.kind]?.(sentence, world)
          expect(Object.keys(checks)).toContain(sentence.kind)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('names its preliminary figures, and no others', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { text, areas, periods } of sentencesOf(world)) {
          const cells = areas.flatMap((area) => periods.map((period) => ({ area, period })))
          const isPreliminary = cells.some(
            ({ area, period }) =>
              tenths(world, area, period) !== null && monthsBack(period) < world.preliminary,
          )
          expect(text.includes('foreløbig')).toBe(isPreliminary)
        }
      }),
    )
  })

  it('rests on areas and periods that have a figure', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { areas, periods } of sentencesOf(world)) {
          for (const area of areas) {
            for (const period of periods) expect(tenths(world, area, period)).not.toBeNull()
          }
        }
      }),
    )
  })

  it('is a title of at most 15 words, or a sentence that ends with a full stop', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const title = finding(figuresOf(world))?.text ?? ''

        expect(title.split(/\s+/).length).toBeLessThanOrEqual(15)
        expect(title).not.toMatch(/[.]$/)
        for (const { text } of summary([figuresOf(world)])) expect(text).toMatch(/^[A-ZÆØÅ].*[.]$/)
      }),
    )
  })

  it('judges nothing and shows no sign', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { text } of sentencesOf(world)) {
          expect(text).not.toMatch(/bedre|dårligere|positiv|negativ|desværre|heldigvis|[+\u2212-]/)
        }
      }),
    )
  })
})

const checks: Partial<Record<Sentence['kind'], (sentence: Sentence, world: World) => void>> = {
  'whole-window': checkRun,
  since: checkRun,
  latest: checkLatest,
  'last-year': checkLastYear,
}

function checkRun({ kind, text, areas, periods }: Sentence, world: World): void {
  const [own, other] = areas as [AreaCode, AreaCode]
  const [first, last] = [periods[0] as Period, periods.at(-1) as Period]
  const side = text.includes('lavere') ? -1 : 1
  const holds = (period: Period): boolean => {
    const pair = [tenths(world, own, period), tenths(world, other, period)] as const
    return pair[0] !== null && pair[1] !== null && Math.sign(pair[0] - pair[1]) === side
  }

  expect(last).toBe(ownNewest(world))
  expect(other).toBe(expectedOther(world))
  expect(periods).toEqual(periods.map((_, index) => shiftPeriod(first, index)))
  expect(periods.every(holds)).toBe(true)
  expect(isParted(world, first, last)).toBe(false)

  const before = shiftPeriod(first, -1)
  if (kind === 'since') {
    expect(periods.length).toBeLessThan(13)
    const isCut = isParted(world, before, last)
    expect(!holds(before) || isCut).toBe(true)
    // A title has no room for it.
    if (text.endsWith('.')) expect(text.includes('kan ikke sammenlignes')).toBe(isCut)
  } else {
    expect(periods).toHaveLength(13)
  }
  checkRunWords(text, periods)
}

function checkRunWords(text: string, periods: readonly Period[]): void {
  const [first, last] = [periods[0] as Period, periods.at(-1) as Period]
  const counted = /de (\S+) seneste måneder/.exec(text)?.[1]
  const since = /siden (\S+ \d{4})/.exec(text)?.[1]
  const throughout = /i hele perioden (\S+ \d{4})\u00A0– (\S+ \d{4})/.exec(text)

  if (throughout) {
    expect([throughout[1], throughout[2]]).toEqual([monthText(first), monthText(last)])
    return
  }
  if (counted) expect(['', '', 'to', 'tre', 'fire', 'fem'].indexOf(counted)).toBe(periods.length)
  else expect(since).toBe(monthText(first))
  if (text.endsWith('.')) expect(text).toContain(` i ${monthText(last)}`)
}

function checkLatest({ text, areas, periods }: Sentence, world: World): void {
  const period = ownNewest(world) as Period
  expect(periods).toEqual([period])
  const own = tenths(world, herning.code, period) as number
  const words = /(?:lidt )?(?:lavere|højere)|på niveau med/g

  for (const area of areas.slice(1)) {
    const other = tenths(world, area, period) as number
    const name = area === country.code ? 'hele landet' : 'RAR Vestjylland'
    const before = text.slice(0, text.indexOf(name))
    expect(before.match(words)?.at(-1)).toBe(relationWord(own - other))
    if (new RegExp(`${name} \\(\\d`).test(text))
      expect(text).toContain(`${name} (${percent(other)})`)
  }
  if (areas.length === 1) expect(text).toContain(percent(own))
}

function checkLastYear({ text, periods }: Sentence, world: World): void {
  const now = ownNewest(world) as Period
  const then = shiftPeriod(now, -12)
  expect(text).toContain(percent(tenths(world, herning.code, now) as number))
  if (isParted(world, then, now)) {
    expect(text).not.toMatch(/lavere|højere|niveau/)
    expect(periods).toEqual([now])
    return
  }

  expect(periods).toEqual([then, now])
  const earlier = tenths(world, herning.code, then) as number
  if (tenths(world, herning.code, now) === earlier) {
    expect(text).toContain(`på niveau med ${monthText(then)} (${percent(earlier)})`)
    return
  }
  const difference =
    (raw(world, herning.code, now) as number) - (raw(world, herning.code, then) as number)
  const size = Math.round(Math.abs(difference) / 10)
  const amount = size === 0 ? 'under 0,1' : decimal(size)
  const word = difference > 0 ? 'højere' : 'lavere'
  expect(text).toContain(`${amount}\u00A0pct.point ${word} end i ${monthText(then)}`)
}

function sentencesOf(world: World): Sentence[] {
  const figures = figuresOf(world)
  // The own line alone is compared with the year before.
  const alone = { ...figures, lines: figures.lines.slice(0, 1) }
  return [figures, alone].flatMap((each) => {
    const title = finding(each)
    return title === null ? summary([each]) : [title, ...summary([each])]
  })
}

function figuresOf(world: World): Figures {
  const line = (area: typeof herning, list: World['own']) =>
    aLine({
      area,
      numbers: list.map((number) => (number === null ? null : number / 100)),
      preliminary: Math.min(world.preliminary, list.length),
    })
  return someFigures({
    lines: [line(herning, world.own), line(vestjylland, world.rar), line(country, world.country)],
    breaks: breaksOf(world),
  })
}

function breaksOf(world: World): Break[] {
  const date = breakDate(world)
  return date === null ? [] : [aBreak({ date })]
}

function breakDate({ breakMonthsBack }: World): string | null {
  if (breakMonthsBack === null) return null
  return `${shiftPeriod(newestMonth, -breakMonthsBack).replace('M', '-')}-01`
}

function isParted(world: World, from: Period, to: Period): boolean {
  const date = breakDate(world)
  return date !== null && firstDay(from) < date && date <= firstDay(to)
}

const firstDay = (period: Period): string => `${period.replace('M', '-')}-01`

function monthsBack(period: Period): number {
  return monthNumber(newestMonth) - monthNumber(period)
}

const monthNumber = (period: Period): number =>
  Number(period.slice(0, 4)) * 12 + Number(period.slice(5))

function raw(world: World, area: AreaCode, period: Period): number | null {
  const lists = {
    [herning.code]: world.own,
    [vestjylland.code]: world.rar,
    [country.code]: world.country,
  }
  return lists[area]?.at(-1 - monthsBack(period)) ?? null
}

function tenths(world: World, area: AreaCode, period: Period): number | null {
  const number = raw(world, area, period)
  return number === null ? null : Math.round(number / 10)
}

function ownNewest({ own }: World): Period | null {
  const back = own.toReversed().findIndex((number) => number !== null)
  return back < 0 ? null : shiftPeriod(newestMonth, -back)
}

function expectedOther(world: World): AreaCode {
  const newest = ownNewest(world) as Period
  return tenths(world, country.code, newest) === null ? vestjylland.code : country.code
}

function relationWord(apart: number): string {
  if (apart === 0) return 'på niveau med'
  const word = apart < 0 ? 'lavere' : 'højere'
  return Math.abs(apart) === 1 ? `lidt ${word}` : word
}

const decimal = (number: number): string => `${Math.floor(number / 10)},${number % 10}`
const percent = (number: number): string => `${decimal(number)}\u00A0%`
const monthText = (period: Period): string =>
  `${months[Number(period.slice(5)) - 1]} ${period.slice(0, 4)}`
