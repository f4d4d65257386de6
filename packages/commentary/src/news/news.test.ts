import {
  Period,
  type SignalRule,
  controlLimits,
  missingValue,
  numberValue,
  signalRun,
  watchedSeries,
} from '@noegletal/domain'
import { anArea, anIndicator, herning, points } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'
import { lookedAtSentence } from './looked-at.ts'
import { countPeriods } from './period-words.ts'
import { rankNews } from './rank-news.ts'
import { revisionNews, revisionRuleOf } from './revision-news.ts'
import { signalNews, signalRule } from './signal-news.ts'

const spells = anIndicator({
  slug: 'sygedagpengeforloeb',
  phrase: 'antallet af sygedagpengeforløb',
  unit: 'spells',
  decimals: 0,
})
const plain = (text: string | null) => text?.replaceAll('\u00A0', ' ')

const revisionOf = (...revised: Parameters<typeof revisionNews>[0]['revised']) => ({
  indicator: spells,
  area: herning,
  revised,
  revision: null,
})

/** Twelve changes from a year in which every month was 1,000. */
function signalOf(rule: SignalRule, changes: readonly number[], confirmed = 0) {
  const figures = [...changes.map(() => 1000), ...changes.map((one) => 1000 + one)]
  const series = watchedSeries(points('2018M01', figures), spells, [])
  const limits = controlLimits(series?.points ?? [])
  if (series === null || limits === null) throw new Error('No limits')
  const last = changes.at(-1) ?? 0
  return {
    signal: {
      rule,
      side: last < 0 ? 'below' : 'above',
      periods: limits.periods.slice(-signalRun[rule]),
      confirmedBy: ['2020M01', '2020M02'].slice(0, confirmed).map((one) => Period.parse(one)),
    },
    limits,
    series,
    figure: 1000 + last,
    indicator: spells,
    area: herning,
  } as const
}

describe('how many periods have come', () => {
  it.each([
    [['2019M02', '2019M03'], 'to nye måneder: februar og marts 2019'],
    [['2018M09', '2019M09'], 'to nye måneder: september 2018 og september 2019'],
    [['2019M01', '2019M02', '2019M03', '2019M04'], 'fire nye måneder: januar 2019 – april 2019'],
    [
      ['2018M01', '2019M02', '2019M03', '2019M04'],
      'fire nye måneder i perioden januar 2018 – april 2019',
    ],
    [['2019K1', '2019K2'], 'to nye kvartaler: 1. kvartal 2019 og 2. kvartal 2019'],
  ])('is said with which they are: %s', (periods, words) => {
    expect(plain(countPeriods(periods.map((one) => Period.parse(one))))).toBe(words)
  })
})

describe('a revision', () => {
  const march = Period.parse('2019M03')

  it('is told by the figure that changed most, with the others', () => {
    const january = { period: Period.parse('2019M01'), before: 1050, now: numberValue(1060) }
    const found = revisionOf(january, { period: march, before: 1077, now: numberValue(1102) })

    expect(plain(revisionNews(found))).toBe(
      'Antallet af sygedagpengeforløb i Herning for marts 2019 er rettet fra 1.077 til 1.102 (25 flere). Også tallet for januar 2019 er rettet ud over det sædvanlige.',
    )
  })

  it('counts the others when they are many', () => {
    const many = ['2019M01', '2019M02', '2018M12', '2018M11', '2018M10'].map((period) => ({
      period: Period.parse(period),
      before: 1050,
      now: numberValue(1051),
    }))

    expect(revisionNews(revisionOf(...many))).toMatch(
      / Også 4 andre tal er rettet ud over det sædvanlige\.$/,
    )
  })

  it.each([
    ['withdrawn', 'er nu trukket tilbage'],
    ['suppressed', 'er nu diskretioneret'],
    ['missing', 'har nu intet tal'],
  ] as const)('says that a figure is %s', (reason, words) => {
    const found = revisionOf({ period: march, before: 1077, now: missingValue(reason) })

    expect(plain(revisionNews(found))).toBe(
      `Antallet af sygedagpengeforløb i Herning for marts 2019 var før 1.077 og ${words}.`,
    )
  })

  it('has the habit in its rule, as far as it is known', () => {
    const found = revisionOf({ period: march, before: 1, now: numberValue(2) })
    const revision = { indicator: spells.slug, kind: 'relative', mean: 0.013 } as const

    expect(revisionRuleOf(found)).toContain('Her vides det endnu ikke')
    expect(
      plain(revisionRuleOf({ ...found, revision: { ...revision, periods: 14, simulated: false } })),
    ).toContain('Den nyeste måned er i snit steget 1,3 % ved næste opdatering')
  })
})

describe('a place that has moved', () => {
  const change = {
    from: { rank: 2, among: 6, isTied: true, order: 'lowest-first' },
    to: { rank: 4, among: 6, isTied: false, order: 'lowest-first' },
    places: 2,
  } as const
  const parts = {
    indicator: anIndicator(),
    area: herning,
    group: anArea('rar-vestjylland', 'RAR Vestjylland', 'rar'),
    change,
  }
  const [from, to] = [Period.parse('2019M02'), Period.parse('2019M03')]

  it('is told with the place before', () => {
    expect(plain(rankNews({ ...parts, from, to }))).toBe(
      'Målt på bruttoledigheden er Herning nr. 4 af 6 (lavest = 1) blandt kommunerne i RAR Vestjylland i marts 2019 mod delt nr. 2 i februar 2019.',
    )
  })

  it('is due to revised figures when the period is the same', () => {
    expect(plain(rankNews({ ...parts, from: to, to }))).toMatch(
      / i marts 2019 mod delt nr\. 2, før tallene blev rettet\.$/,
    )
  })
})

describe('a signal', () => {
  const calm = [5, -5, 5, -5, 5, -5, 5, -5, 5, -5, 5]

  it('outside the limits is told with the figure, the change and the limits', () => {
    expect(plain(signalNews(signalOf('outside-limits', [...calm, 70])))).toBe(
      'Antallet af sygedagpengeforløb i Herning var 1.070 i december 2019, 70 flere end i december 2018. Den forskel ligger uden for det, den plejer at svinge inden for (fra 34 færre til 46 flere).',
    )
  })

  it('on one side of the mean is told with the mean and the run', () => {
    expect(plain(signalNews(signalOf('one-side', [...calm, -70])))).toBe(
      'Ændringen i antallet af sygedagpengeforløb i Herning fra samme måned året før har ligget under sit gennemsnit (5 færre) otte måneder i træk, maj 2019 – december 2019.',
    )
  })

  it('in one direction is told with where it has come to', () => {
    expect(plain(signalNews(signalOf('one-direction', [...calm, 70])))).toBe(
      'Ændringen i antallet af sygedagpengeforløb i Herning fra samme måned året før er gået opad seks måneder i træk, juli 2019 – december 2019, og er nu 70 flere.',
    )
  })

  it.each([
    [1, ' Det foreløbige tal for januar 2020 peger samme vej.'],
    [2, ' De foreløbige tal for januar og februar 2020 peger samme vej.'],
  ])('says which preliminary figures confirm it: %d', (count, words) => {
    expect(signalNews(signalOf('one-side', [...calm, 70], count))).toContain(words)
  })

  it('says how long it has lain outside', () => {
    const one = signalOf('outside-limits', [...calm, 70])
    const signal = { ...one.signal, periods: one.limits.periods.slice(-2) }

    expect(signalNews({ ...one, signal })).toMatch(/ Sådan har det været to måneder i træk\.$/)
  })

  it('of yearly figures is told by the figures themselves', () => {
    const yearly = anIndicator({ ...spells, granularity: 'year' })
    const numbers = [5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 40]
    const series = watchedSeries(points('2008', numbers), yearly, [])
    const limits = controlLimits(series?.points ?? [])
    if (series === null || limits === null) throw new Error('No limits')
    const told = (rule: SignalRule) => {
      const periods = limits.periods.slice(-signalRun[rule])
      const signal = { rule, side: 'above', periods, confirmedBy: [] } as const
      return plain(
        signalNews({ signal, limits, series, figure: 40, indicator: yearly, area: herning }),
      )
    }

    expect(told('outside-limits')).toBe(
      'Antallet af sygedagpengeforløb i Herning var 40 i 2019 og ligger uden for det, tallet plejer at svinge inden for (fra minus 3 til 18).',
    )
    expect(told('one-side')).toBe(
      'Antallet af sygedagpengeforløb i Herning har ligget over sit gennemsnit (8) otte år i træk, 2012 – 2019.',
    )
    expect(told('one-direction')).toBe(
      'Antallet af sygedagpengeforløb i Herning er steget seks år i træk, 2014 – 2019, og er nu 40.',
    )
  })

  it('has a rule that says what it was held against', () => {
    expect(plain(signalRule(signalOf('outside-limits', [...calm, 70])))).toMatch(
      /^Uden for grænserne: .*2,66 gange.* Her er der regnet på 12 tal, januar 2019 – december 2019\. Gennemsnit: 6 flere\. Grænser: fra 34 færre til 46 flere\.$/,
    )
    expect(signalRule(signalOf('one-side', [...calm, 70]))).toMatch(/^Otte i træk på samme side/)
    expect(signalRule(signalOf('one-direction', [...calm, 70]))).toMatch(/^Seks i træk i samme/)
  })
})

describe('how many indicators were looked at', () => {
  it.each([
    [0, 'Der er ingen nøgletal med tal at se på.'],
    [1, 'Der er set på ét nøgletal.'],
    [2, 'Der er set på 2 nøgletal.'],
    [19, 'Der er set på 19 nøgletal.'],
    [20, 'Der er set på 20 nøgletal; ved så mange er et enkelt udsving ventet.'],
    [34, 'Der er set på 34 nøgletal; ved så mange er et enkelt udsving ventet.'],
  ])('is said: %d', (count, words) => {
    expect(lookedAtSentence(count)).toBe(words)
  })
})
