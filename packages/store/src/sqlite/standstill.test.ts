import type { SourcedObservation } from '@noegletal/domain'
import Database from 'better-sqlite3'
import * as fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { WritableStore } from '../store.ts'
import { aBatch, aCatalogue, figuresOf, sourced } from '../testing.ts'
import { openWritableSqliteStore } from './sqlite-store.ts'
import { createStandstill } from './standstill.ts'
import { type Tables, createTables } from './tables.ts'
import { positionOfNew } from './timeline.ts'

const days = ['2019-06-01', '2019-06-02', '2019-06-03'] as const
const periods = ['2019M01', '2019M02', '2019M03'] as const

type Content = readonly (number | null)[]

const words = fc.record({
  publishedOn: fc.constantFrom(...days),
  simulated: fc.constantFrom(false, false, true),
  partial: fc.constantFrom(false, false, true),
})
/** The number of each period; null where the file does not have it. */
const content = fc.constantFrom<Content[]>(
  [1, 2, 3],
  [1, 2, 3],
  [1, 2, 3],
  [1, 2],
  [0, 2, 3],
  [1, null, 3],
  [-0, 2, 3],
)
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ words, content }) },
  { weight: 1, arbitrary: fc.record({ undone: fc.nat(3), on: fc.constantFrom(...days) }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const observed = (numbers: Content): SourcedObservation[] =>
  sourced(
    ...periods.flatMap((period, index) => {
      const number = numbers[index]
      return number === undefined || number === null ? [] : [{ period, number }]
    }),
  )

async function perform(store: WritableStore, one: Step): Promise<void> {
  if ('content' in one) {
    await store.publish(aBatch(one.words), figuresOf(observed(one.content)))
    return
  }
  await store.undo(one.undone + 1, { on: one.on, by: 'analytiker', note: null })
}

/** Runs `use` with the tables as they are after the steps. */
async function after(steps: readonly Step[], use: (tables: Tables) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'noegletal-standstill-'))
  const file = join(folder, 'figures.sqlite')
  const store = openWritableSqliteStore({ file, now: () => new Date('2019-06-02T12:00:00Z') })
  await store.saveCatalogue(aCatalogue(), 'analytiker')
  // oxlint-disable-next-line no-await-in-loop -- the steps follow one another in time
  for (const one of steps) await perform(store, one)
  await store.close()
  const database = new Database(file)
  try {
    use(createTables(database))
  } finally {
    database.close()
    rmSync(folder, { recursive: true })
  }
}

type Asked = { readonly words: Parameters<typeof positionOfNew>[1]; readonly content: Content }

function standsStill(
  { register, imports }: Tables,
  observations: Parameters<typeof createStandstill>[0],
  asked: Asked,
): boolean {
  const positions = imports.positions()
  const own = positionOfNew(positions, asked.words)
  const [indicator] = [...figuresOf(observed(asked.content)).indicators]
  const [part] = [...(indicator?.series ?? [])]
  if (indicator === undefined || part === undefined) throw new Error('The batch is empty')
  const series = { id: register.findId(part.key), part, periods: indicator.periods }
  return createStandstill(observations, { own, positions })(series)
}

const unread = (): never => {
  throw new Error('A row was read')
}

describe('a series that a batch repeats', () => {
  it('is told by its digest just as by its rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 5 }),
        fc.record({ words, content }),
        async (steps, asked) => {
          await after(steps, (tables) => {
            const byRows = { ...tables.observations, digests: { find: () => null } }

            expect(standsStill(tables, tables.observations, asked)).toBe(
              standsStill(tables, byRows, asked),
            )
          })
        },
      ),
      { numRuns: 150 },
    )
  })

  it('is told without reading its rows while it has those of one import alone', async () => {
    const first = { words: { ...aBatch(), publishedOn: days[0] }, content: [1, 2, 3] }
    const asked = { words: { ...aBatch(), publishedOn: days[1] }, content: [1, 2, 3] }
    await after([first], (tables) => {
      const { digests } = tables.observations
      const rows = { firstImport: unread, plainPeriods: unread, numbers: unread }

      expect(standsStill(tables, { digests, ...rows }, asked)).toBe(true)
    })
  })

  it('is another series once a later import has revised it', async () => {
    const first = { words: { ...aBatch(), publishedOn: days[0] }, content: [1, 2, 3] }
    const revised = { words: { ...aBatch(), publishedOn: days[1] }, content: [0, 2, 3] }
    const asked = { words: { ...aBatch(), publishedOn: days[2] }, content: [1, 2, 3] }

    await after([first, revised], (tables) => {
      expect(standsStill(tables, tables.observations, asked)).toBe(false)
    })
  })
})
