import { readCatalogue } from '@noegletal/api'
import {
  type AreaCode,
  type AreaFigure,
  type Direction,
  type Ranking,
  missingValue,
  numberValue,
  rankAreas,
  rankMoves,
} from '@noegletal/domain'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocumentedFigures } from './documented-figures.ts'
import { simulatedBatches } from './simulated-batches.ts'

const dataDirectory = join(import.meta.dirname, '../../data')
const catalogue = await readCatalogue(dataDirectory)
const documented = await readDocumentedFigures(dataDirectory, catalogue)
const municipalities = catalogue.areas.filter(({ kind }) => kind === 'municipality')

/** Every line of every simulated file as it stands there, the newest word on each figure last. */
const texts = new Map(
  [...simulatedBatches(catalogue, documented)].flatMap(({ csv }) =>
    csv
      .split('\n')
      .map((line) => line.trim().split(';'))
      .filter(([, , , , category = '']) => category === '' || category === 'i-alt')
      .map(([indicator, area, period, value = '']) => [`${indicator} ${area} ${period}`, value]),
  ),
)

type Case = readonly [slug: string, direction: Direction, decimals: number]

const cases: readonly Case[] = [
  ['bruttoledighed', 'lower', 1],
  ['flygtninge-beskaeftigelse', 'higher', 1],
  ['fleksjob-ledighedsydelse', 'neither', 1],
]
const months = ['2017M01', '2017M07', '2018M03', '2018M10', '2019M03']

/** The figure in tenths, reckoned from its text alone; null where there is none. */
function tenthsOf(slug: string, area: string, period: string): number | null {
  const text = texts.get(`${slug} ${area} ${period}`) ?? ''
  return text === '' ? null : Math.round(Number(text.replace(',', '.')) * 10)
}

function figuresOf(slug: string, period: string): AreaFigure[] {
  return municipalities.map(({ code }) => {
    const text = texts.get(`${slug} ${code} ${period}`) ?? ''
    const value =
      text === '' ? missingValue('missing') : numberValue(Number(text.replace(',', '.')))
    return { area: code, value }
  })
}

/** Place by place: 1 and as many as have a better figure; without a figure none. */
function naively(numbers: ReadonlyMap<AreaCode, number>, direction: Direction) {
  const better = (a: number, b: number): boolean => (direction === 'higher' ? a > b : a < b)
  const all = [...numbers.values()]
  return new Map(
    [...numbers].map(([area, number]) => [
      area,
      {
        rank: 1 + all.filter((other) => better(other, number)).length,
        isTied: all.filter((other) => other === number).length > 1,
      },
    ]),
  )
}

const placesOf = ({ ranked }: Ranking) =>
  new Map(ranked.map(({ area, rank, isTied }) => [area, { rank, isTied }]))

describe.each(cases)('98 municipalities by %s, where %s is better', (slug, direction, decimals) => {
  it('is what the catalogue says of it', () => {
    expect(catalogue.indicators.find((one) => one.slug === slug)).toMatchObject({
      direction,
      decimals,
    })
  })

  it('have the places that a count of the better ones gives', () => {
    for (const month of months) {
      const numbers = new Map(
        municipalities.flatMap(({ code }) => {
          const number = tenthsOf(slug, code, month)
          return number === null ? [] : [[code, number] as const]
        }),
      )
      const ranking = rankAreas(figuresOf(slug, month), { direction, decimals })

      expect(placesOf(ranking)).toEqual(naively(numbers, direction))
      expect(ranking.missing.map(({ area }) => area)).toEqual(
        municipalities.map(({ code }) => code).filter((code) => !numbers.has(code)),
      )
      expect(ranking.ranked.length + ranking.missing.length).toBe(98)
      expect(ranking.ranked.some(({ isTied }) => isTied)).toBe(true)
    }
  })

  it('have the places by their change that a count of the better changes gives', () => {
    const [then, now] = ['2018M03', '2019M03']
    const changes = new Map(
      municipalities.flatMap(({ code }) => {
        const [before, after] = [tenthsOf(slug, code, then), tenthsOf(slug, code, now)]
        return before === null || after === null ? [] : [[code, after - before] as const]
      }),
    )
    const before = new Map(figuresOf(slug, then).map(({ area, value }) => [area, value]))
    const moves = figuresOf(slug, now).map(({ area, value }) => ({
      area,
      before: before.get(area) ?? missingValue('missing'),
      now: value,
    }))

    expect(placesOf(rankMoves(moves, { direction, decimals }))).toEqual(naively(changes, direction))
  })
})

it('some municipality is missing in some month, so that the tests above have met one', () => {
  const missing = cases.flatMap(([slug]) =>
    months.flatMap((month) =>
      municipalities.filter(({ code }) => tenthsOf(slug, code, month) === null),
    ),
  )
  expect(missing.length).toBeGreaterThan(0)
})
