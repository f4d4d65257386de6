import { readCatalogue } from '@noegletal/api'
import {
  type ReportFigures,
  type ReportSection,
  type Sentence,
  writeReport,
} from '@noegletal/commentary'
import {
  AreaCode,
  type Area,
  type Goal,
  Period,
  ReportTemplate,
  StatementKind,
} from '@noegletal/domain'
import { aGoal } from '@noegletal/domain/testing'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocumentedFigures } from './documented-figures.ts'
import { figuresKnownOn } from './known-figures.ts'
import { type Check, checkLastYear, checkLatest, checkRun } from './naive-claims.ts'
import { checkDirection } from './naive-courses.ts'
import { type NaiveFigures, between, naively } from './naive-figures.ts'
import { checkGoal } from './naive-goals.ts'
import { checkChangeInGroup, checkExpected, checkPlace, checkPlaceInGroup } from './naive-places.ts'

const dataDirectory = join(import.meta.dirname, '../../data')
const shipped = await readCatalogue(dataDirectory)
const municipalities = shipped.areas.filter(({ kind }) => kind === 'municipality')

/** Of every size: islands, names that are genitives, and the largest. */
const chosen: ReadonlySet<string> = new Set([
  '657',
  '727',
  '101',
  '147',
  '400',
  '480',
  '492',
  '563',
  '751',
  '820',
  '825',
  '851',
])
const areas = [
  ...municipalities.filter(({ code }) => chosen.has(code)),
  ...shipped.areas.filter(({ kind }) => kind !== 'municipality').slice(0, 3),
]
const catalogue = { ...shipped, goals: [...shipped.goals, ...areas.flatMap(goalsOf)] }
const knownOn = figuresKnownOn(catalogue, await readDocumentedFigures(dataDirectory, catalogue))
const months = between('2016M01', '2019M09')

/** Everything that can be said of every indicator, each kind by itself so that none hides another. */
const everything = ReportTemplate.parse({
  slug: 'alt',
  title: 'Alt',
  sections: catalogue.indicators.map(({ slug }) => ({
    slug,
    heading: slug,
    statements: [
      {
        indicators: [slug],
        kinds: ['whole-window', 'since', 'latest'],
        compareWith: ['chosen', 'country'],
      },
      { indicators: [slug], kinds: ['latest'], compareWith: ['chosen', 'country'] },
      ...(['place-in-group', 'change-in-group'] as const).map((kind) => ({
        indicators: [slug],
        kinds: [kind],
        compareWith: ['chosen'],
      })),
      { indicators: besidePlace(slug), kinds: ['place'], compareWith: [] },
      ...(['expected', 'last-year', 'direction', 'no-figures'] as const).map((kind) => ({
        indicators: [slug],
        kinds: [kind],
        compareWith: [],
      })),
    ],
    figures: [{ indicators: [slug], areas: ['own', 'chosen', 'country'] }],
    chart: null,
    table: null,
  })),
})

function besidePlace(slug: string): string[] {
  const slugs = new Set<string>(catalogue.indicators.map((one) => one.slug))
  return [slug, `${slug}-personer`, `${slug}-besparelse`].filter((one) => slugs.has(one))
}

const latest = knownOn('2019-11-13')
const naive = naively(latest)

const checks: Readonly<Record<Sentence['kind'], Check>> = {
  'whole-window': checkRun,
  since: checkRun,
  latest: checkLatest,
  'last-year': checkLastYear,
  direction: checkDirection,
  place: checkPlace,
  expected: checkExpected,
  'place-in-group': checkPlaceInGroup,
  'change-in-group': checkChangeInGroup,
  'no-figures': ({ sentence, own, til }) => {
    const reasons = catalogue.gaps.filter(({ indicator }) => indicator === sentence.indicator)
    expect(reasons.some(({ reason }) => sentence.text.includes(reason))).toBe(true)
    const [from = ''] = sentence.periods
    expect((naive.newest(sentence.indicator, own, til) ?? '') < from).toBe(true)
  },
  goal: checkGoal,
  preliminary: ({ sentence, figures }) => {
    for (const { indicator, area, period } of sentence.cells) {
      expect(figures.isPreliminary(indicator, area, period)).toBe(true)
    }
  },
}

function write(figures: ReportFigures, own: Area, til: string): ReportSection[] {
  const around = catalogue.areas.filter(
    ({ kind, members }) => kind === 'rar' && members.includes(own.code),
  )
  const country = own.kind === 'country' ? [] : [AreaCode.parse('000')]
  return writeReport(everything, figures, {
    areas: [own.code, ...around.map(({ code }) => code), ...country],
    til: Period.parse(til),
  })
}

/** The first sentence that the figures contradict, as an error's message; null when all hold. */
function faultIn(sections: readonly ReportSection[], own: string, til: string): string | null {
  for (const { sentences } of sections) {
    for (const sentence of sentences) {
      try {
        checks[sentence.kind]({ sentence, own, til, figures: naive })
        checkCells(sentence, naive)
      } catch (error) {
        return `${own} ${til} [${sentence.kind}] ${error instanceof Error ? error.message : ''}: ${sentence.text}`
      }
    }
  }
  return null
}

function checkCells({ cells }: Sentence, figures: NaiveFigures): void {
  for (const { indicator, area, period, printed, preliminary } of cells) {
    if (printed !== figures.printed(indicator, area, period)) throw new Error(`Prints ${printed}`)
    if (preliminary !== figures.isPreliminary(indicator, area, period))
      throw new Error(`Preliminary`)
  }
}

describe.each(areas.map((area) => [area.name, area] as const))('every sentence on %s', (_, own) => {
  it('holds by the figures in every month, reckoned a second time from its words', () => {
    const faults = months.flatMap((til) => faultIn(write(latest, own, til), own.code, til) ?? [])

    expect(faults).toEqual([])
  })
})

describe('the sentences of a report', () => {
  const herning = municipalities.filter(({ code }) => code === '657')
  const told = herning.flatMap((own) => months.flatMap((til) => write(latest, own, til)))
  const sentences = told.flatMap((section) => section.sentences)

  it('are of every kind', () => {
    const kinds = new Set(sentences.map(({ kind }) => kind))

    expect(kinds).toEqual(new Set([...StatementKind.options, 'goal', 'preliminary']))
  })

  it('name every preliminary figure that they rest on', () => {
    for (const section of told) {
      const named = section.sentences.find(({ kind }) => kind === 'preliminary')?.cells ?? []
      const rested = section.sentences
        .flatMap(({ cells }) => cells)
        .filter((cell) => cell.preliminary)

      expect(named).toEqual(expect.arrayContaining(rested))
    }
  })

  it('are whole sentences that judge nothing and show no sign', () => {
    // What a goal asks for is not what the text finds.
    for (const text of sentences.map((sentence) => sentence.text.replace(' eller bedre', ''))) {
      expect(text).toMatch(/^[A-ZÆØÅ].*[^.][.]$/)
      expect(text).not.toMatch(
        /bedre|dårligere|positiv|negativ|desværre|heldigvis|[+\u2212]|undefined|NaN/,
      )
    }
  })
})

/** Goals of every kind that is judged, some that begin or end within a year, one without an end. */
function goalsOf({ code }: Pick<Area, 'code'>): Goal[] {
  const levels = [
    { period: '2017', level: 120 },
    { period: '2018', level: 110 },
    ...between('2019M01', '2019M06').map((period, at) => ({ period, level: 100 - 4 * at })),
  ]
  const of2019 = { area: code, decidedOn: null }
  return [
    aGoal({ ...of2019, title: 'Lav ledighed', target: { kind: 'level', side: 'lower', level: 3 } }),
    aGoal({
      ...of2019,
      title: 'Færre forløb fra juli',
      indicator: 'sygedagpengeforloeb',
      from: '2018M07',
      til: '2019M05',
      target: { kind: 'level', side: 'lower', level: 500 },
    }),
    aGoal({
      ...of2019,
      title: 'Måned for måned',
      indicator: 'ledighedsydelse',
      from: '2017M01',
      til: null,
      target: { kind: 'path', side: 'lower', levels },
    }),
    aGoal({
      ...of2019,
      title: 'Flere i fleksjob',
      indicator: 'fleksjob',
      from: '2019M01',
      target: { kind: 'change', base: '2018', change: 20 },
    }),
    aGoal({
      ...of2019,
      title: 'Færre end i december',
      indicator: 'foertidspension',
      from: '2018M01',
      target: { kind: 'change', base: '2017M12', change: -10 },
    }),
    aGoal({
      ...of2019,
      title: 'Lavere end regionen',
      indicator: 'sygedagpenge',
      from: '2018M01',
      target: { kind: 'relative', side: 'lower', area: '082' },
    }),
    aGoal({
      ...of2019,
      title: 'Blandt de bedste',
      indicator: 'benchmark-samlet',
      from: '2017H1',
      til: null,
      target: { kind: 'rank', place: 30 },
    }),
  ]
}
