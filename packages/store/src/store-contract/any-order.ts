import type { Import, SourcedObservation } from '@noegletal/domain'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellChange, WritableStore } from '../store.ts'
import { aBatch, aCatalogue, figuresOf, sourced } from './builders.ts'
import { type FullBatch, shownByModel, vintagesByModel } from './model.ts'
import { type MakeStore, compareFigures, readAll, succeeded } from './open-store.ts'

const days: [string, ...string[]] = [
  '2019-06-01',
  '2019-06-02',
  '2019-06-03',
  '2019-06-04',
  '2019-06-05',
  '2019-06-06',
]

// Small ranges, so that the same cell is stated, confirmed, revised and withdrawn again and again.
const row = fc.record({
  indicator: fc.constantFrom('bruttoledighed', 'bruttoledighed', 'sygedagpengeforloeb'),
  area: fc.constantFrom('657', '657', '657', '000'),
  period: fc.constantFrom('2019M01', '2019M01', '2019M02', '2019M04'),
  number: fc.constantFrom(0, 1, 1, null),
  preliminary: fc.constantFrom(false, false, false, false, true),
})
const publishing = fc.record({
  kind: fc.constant('publish' as const),
  publishedOn: fc.constantFrom(...days),
  simulated: fc.constantFrom(false, false, false, true),
  partial: fc.constantFrom(false, false, true),
  rows: fc.uniqueArray(row, {
    minLength: 1,
    maxLength: 5,
    selector: ({ indicator, area, period }) => `${indicator} ${area} ${period}`,
  }),
})
const undoing = fc.record({
  kind: fc.constant('undo' as const),
  which: fc.nat(5),
})
const step = fc.record({
  today: fc.constantFrom(...days),
  action: fc.oneof({ weight: 2, arbitrary: publishing }, { weight: 1, arbitrary: undoing }),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

export function anyOrderRules(makeStore: MakeStore): void {
  describe('any order of publishing and undoing', () => {
    it('shows on every day what a store that kept every batch whole would show', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: 4, maxLength: 14, size: 'max' }),
          async (steps) => {
            let [today] = days
            const { store, dispose } = await makeStore(() => new Date(`${today}T12:00:00Z`))
            await store.saveCatalogue(aCatalogue(), 'analytiker')
            const batches: FullBatch[] = []

            for (const { today: day, action } of steps.toSorted(byDay)) {
              today = day
              // oxlint-disable-next-line no-await-in-loop -- the steps follow one another in time
              await perform(store, batches, { action, today })
            }

            await checkVintages(store, batches)
            const found = await Promise.all(days.map((day) => readAll(store, day)))
            await dispose()
            expect(found.map((series) => cellsOf(series))).toEqual(
              days.map((day) => shownByModel(batches, day)),
            )
          },
        ),
        { numRuns: 100 },
      )
    })
  })
}

function byDay(a: Step, b: Step): number {
  return a.today.localeCompare(b.today)
}

async function perform(
  store: WritableStore,
  batches: FullBatch[],
  { action, today }: { readonly action: Step['action']; readonly today: string },
): Promise<void> {
  if (action.kind === 'publish') {
    const { publishedOn, simulated, partial, rows } = action
    const observations = sourced(...rows)
    const published = await publishCompared(
      store,
      { publishedOn, simulated, partial },
      observations,
    )
    batches.push({ published, observations })
    return
  }
  const target = batches[action.which]
  if (target === undefined || target.published.undone !== null) return
  const undone = { on: today, by: 'analytiker', note: null }
  const published = await undoPreviewed(store, target.published, undone)
  batches[action.which] = { ...target, published }
}

// What the preview says of the day on which the import counts is what a reader then sees change.
async function undoPreviewed(
  store: WritableStore,
  { id, publishedOn }: Import,
  undone: Parameters<WritableStore['undo']>[1],
): Promise<Import> {
  const day = undone.on < publishedOn ? publishedOn : undone.on
  const changes: CellChange[] = []
  const counts = await store.read((figures) =>
    figures.compareUndo(id, (change) => changes.push(change)),
  )
  const before = visible(await readAll(store, day))
  const published = succeeded(await store.undo(id, undone))
  const after = visible(await readAll(store, day))

  const foretold = changes.map(({ indicator, area, period }) => `${indicator} ${area} ${period}`)
  expect(foretold.toSorted()).toEqual(differences(before, after))
  const { new: added = 0, changed = 0, withdrawn = 0 } = counts ?? {}
  expect(added + changed + withdrawn).toBe(changes.length)
  return published
}

function visible(series: Awaited<ReturnType<typeof readAll>>): Record<string, string> {
  const cells = Object.entries(cellsOf(series)).map(([key, cell]) => [key, JSON.stringify(cell)])
  return Object.fromEntries(cells.filter(([, cell]) => cell?.includes('"withdrawn"') === false))
}

function differences(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].filter((key) => before[key] !== after[key]).toSorted()
}

async function publishCompared(
  store: WritableStore,
  words: Pick<Import, 'publishedOn' | 'simulated' | 'partial'>,
  observations: readonly SourcedObservation[],
): Promise<Import> {
  const figures = figuresOf(observations)
  const { counts, changes } = await compareFigures(store, words, figures)
  const published = succeeded(await store.publish(aBatch(words), figures))
  expect(published.counts).toEqual(counts)
  expect(counts.new + counts.changed + counts.unchanged).toBe(observations.length)
  expect(changes).toHaveLength(counts.new + counts.changed + counts.withdrawn)
  return published
}

async function checkVintages(store: WritableStore, batches: readonly FullBatch[]): Promise<void> {
  const keys = await readAll(store)
  const told = await store.read((figures) =>
    Promise.all(keys.map(async (key) => ({ key, cells: await figures.vintages(key) }))),
  )
  const found = told.flatMap(({ key: { indicator, area }, cells }) =>
    cells.flatMap(({ period, versions }) =>
      versions.map((version) => ({ cell: `${indicator} ${area} ${period}`, ...version })),
    ),
  )
  expect(found.map((version) => JSON.stringify(version)).toSorted()).toEqual(
    vintagesByModel(batches)
      .map((version) => JSON.stringify(version))
      .toSorted(),
  )
}

function cellsOf(series: Awaited<ReturnType<typeof readAll>>): Record<string, unknown> {
  const cells = series.flatMap(({ indicator, area, points }) =>
    points.map(({ period, value, preliminary, simulated }) => [
      `${indicator} ${area} ${period}`,
      { value, preliminary, simulated },
    ]),
  )
  return Object.fromEntries(cells)
}
