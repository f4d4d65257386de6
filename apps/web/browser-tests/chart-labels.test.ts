import * as fc from 'fast-check'
import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { launchBrowser } from './browser.ts'

/*
 * The labels of charts as the browser draws them. The product serves the page and its real reply, in which the test puts
 * other numbers: random ones, and the kinds that are hard to label.
 */

const Reply = z.looseObject({
  series: z.array(z.looseObject({ area: z.looseObject({ name: z.string() }) })).min(1),
})
type Reply = z.infer<typeof Reply>
type Cell = number | null | undefined
type Picture = { readonly names: readonly string[]; readonly cells: readonly (readonly Cell[])[] }

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const longNames = [
  'Ringkøbing-Skjern',
  'Landsdel Københavns omegn',
  'Hele landet',
  'Region Midtjylland',
]
const steady = (count: number, value: number): number[] =>
  Array.from({ length: count }, () => value)

// A null is suppressed, a gap in the list is missing.
const hard: readonly (readonly [name: string, picture: Picture])[] = [
  ['nothing but zero', { names: ['Herning'], cells: [[0, 0, 0, 0]] }],
  ['the same figure for all', { names: longNames, cells: longNames.map(() => steady(13, 3.4)) }],
  ['missing months', { names: ['Herning'], cells: [[3, 3.1, undefined, undefined, 3.2, 3.3]] }],
  ['a suppressed month', { names: ['Herning'], cells: [[3, 3.1, null, 3.2, 3.3]] }],
  ['a lone point', { names: ['Herning'], cells: [[undefined, undefined, 3.2, undefined, 3]] }],
  ['one month', { names: longNames, cells: longNames.map((_, place) => [3 + place]) }],
  ['240 months', { names: longNames, cells: longNames.map((_, place) => wave(240, place)) }],
  [
    'figures below zero',
    { names: longNames, cells: longNames.map((_, place) => wave(40, place - 6)) },
  ],
  [
    'huge figures',
    { names: longNames, cells: longNames.map((_, place) => steady(13, 99_999.9 - place)) },
  ],
]

function wave(count: number, level: number): number[] {
  return Array.from({ length: count }, (_, month) =>
    Number((level + Math.sin(month / 6)).toFixed(1)),
  )
}

const cell = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -50, max: 1000 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
)
const pictures = fc
  .record({ lines: fc.integer({ min: 1, max: 4 }), months: fc.integer({ min: 1, max: 240 }) })
  .chain(({ lines, months }) =>
    fc.record({
      names: fc.constant(longNames.slice(0, lines)),
      cells: fc.array(fc.array(cell, { minLength: months, maxLength: months }), {
        minLength: lines,
        maxLength: lines,
      }),
    }),
  )

describe('the labels of a chart', () => {
  it.each(hard)('neither overlap nor leave the picture: %s', async (_, picture) => {
    expect(await faultsOf(picture)).toEqual([])
  })

  it('neither overlap nor leave the picture, whatever the figures are', async () => {
    for (const picture of fc.sample(pictures, { numRuns: 12, seed: 20_190_604 })) {
      // oxlint-disable-next-line no-await-in-loop -- one page at a time
      expect({ picture, faults: await faultsOf(picture) }).toEqual({ picture, faults: [] })
    }
  })
})

/** What is wrong with the labels at each width; what cannot be judged, since nothing is drawn, is wrong too. */
async function faultsOf(picture: Picture): Promise<string[]> {
  const page = await openWith(picture)
  const faults: string[] = []
  for (const width of [1360, 768, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await page.waitForTimeout(150) // the chart follows the width in the next frames
    const found = [...(await page.evaluate(faultsOnPage)), ...(await unnamedIn(page, picture))]
    faults.push(...found.map((fault) => `${width}: ${fault}`))
  }
  // The page may just be asking for the figures of its neighbours.
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.context().close()
  return faults
}

/** The areas with a figure whose names stand nowhere at the picture. */
async function unnamedIn(page: Page, { names, cells }: Picture): Promise<string[]> {
  const words = (await page.locator('figure').first().textContent()) ?? ''
  return names
    .filter((_, line) => cells[line]?.some((value) => typeof value === 'number'))
    .filter((name) => !words.includes(name))
    .map((name) => `${name} is not named`)
}

async function openWith(picture: Picture): Promise<Page> {
  const address = `${inject('herning')}/noegletal/bruttoledighed?spaend=alt`
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 } })
  const page = await context.newPage()
  await page.route('**/api/v1/series?**', (route) => answerWith(route, picture))
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('figure svg.recharts-surface text').first().waitFor()
  return page
}

async function answerWith(route: Route, picture: Picture): Promise<void> {
  const reply = await route.fetch()
  await route.fulfill({
    response: reply,
    json: withFigures(Reply.parse(await reply.json()), picture),
  })
}

function withFigures(reply: Reply, { names, cells }: Picture): Reply {
  const [first] = reply.series
  return {
    ...reply,
    goals: [],
    series: names.map((name, line) => ({
      ...first,
      area: {
        ...first?.area,
        code: line === 0 ? '657' : `${900 + line}`,
        slug: `sted-${line}`,
        name,
      },
      points: (cells[line] ?? []).flatMap((value, month) =>
        value === undefined ? [] : [pointOf(value, month)],
      ),
    })),
  }
}

function pointOf(number: number | null, month: number) {
  const period = `${2000 + Math.floor(month / 12)}M${String((month % 12) + 1).padStart(2, '0')}`
  return {
    period,
    value: number === null ? { kind: 'missing', reason: 'suppressed' } : { kind: 'number', number },
    preliminary: false,
    simulated: true,
    importId: 1,
    note: null,
  }
}

/** Runs in the page: every two texts of the first picture that touch, and every text that is partly outside of it. */
function faultsOnPage(): string[] {
  const svg = document.querySelector('figure svg.recharts-surface')
  if (svg === null) return ['no picture']
  const frame = svg.getBoundingClientRect()
  const texts = [...svg.querySelectorAll('text')]
    .filter((text) => text.textContent !== '' && getComputedStyle(text).display !== 'none')
    .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0)
  const slack = 1 // pixel, since letters are drawn between pixels
  const outside = texts.filter(
    ({ box }) =>
      box.left < frame.left - slack ||
      box.right > frame.right + slack ||
      box.top < frame.top - slack ||
      box.bottom > frame.bottom + slack,
  )
  const touching = texts.flatMap((one, place) =>
    texts
      .slice(place + 1)
      .filter(
        ({ box }) =>
          Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left) > slack &&
          // A line of text has room above and below its letters.
          Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top) > box.height * 0.25,
      )
      .map(({ words }) => `»${one.words}« touches »${words}«`),
  )
  return [
    ...(texts.length < 2 ? ['hardly any text'] : []),
    ...outside.map(({ words }) => `»${words}« is outside`),
    ...touching,
  ]
}
