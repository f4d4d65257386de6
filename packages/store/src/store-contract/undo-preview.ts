import type { ImportCounts, SourcedObservation } from '@noegletal/domain'
import { missingValue, numberValue } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import type { CellChange, Store } from '../store.ts'
import { sourced } from './builders.ts'
import { type MakeStore, aCell, openStore, publish, succeeded } from './open-store.ts'

type Preview = { readonly counts: ImportCounts | null; readonly changes: readonly CellChange[] }

async function previewUndo(store: Store, importId: number): Promise<Preview> {
  const changes: CellChange[] = []
  const counts = await store.read((figures) =>
    figures.compareUndo(importId, (change) => changes.push(change)),
  )
  return { counts, changes }
}

const months = (...numbers: number[]): SourcedObservation[] =>
  sourced(...numbers.map((number, index) => ({ period: `2019M0${index + 1}`, number })))

export function undoPreviewRules(makeStore: MakeStore): void {
  describe('a look at what an undo would do', () => {
    it('says which figures come back, change and go, and changes nothing', async () => {
      const { store } = await openStore(makeStore)
      await publish(
        store,
        { publishedOn: '2019-05-01' },
        sourced(
          { period: '2019M01', number: 3.1 },
          { period: '2019M02', number: 3.2 },
          { period: '2019M03', number: 3.3 },
        ),
      )
      const wrong = await publish(
        store,
        {},
        sourced(
          { period: '2019M01', number: 3.1 },
          { period: '2019M02', number: 32 },
          { period: '2019M04', number: 34 },
          { period: '2019M03', number: 3.9, area: '000' },
        ),
      )
      const version = await store.version()

      expect(await previewUndo(store, wrong.id)).toEqual({
        counts: { new: 0, changed: 2, unchanged: 1, withdrawn: 2 },
        changes: [
          {
            ...aCell('2019M03'),
            area: '000',
            before: numberValue(3.9),
            after: missingValue('withdrawn'),
            line: null,
          },
          {
            ...aCell('2019M02'),
            before: numberValue(32),
            after: numberValue(3.2),
            line: null,
          },
          {
            ...aCell('2019M03'),
            before: missingValue('withdrawn'),
            after: numberValue(3.3),
            line: null,
          },
          {
            ...aCell('2019M04'),
            before: numberValue(34),
            after: missingValue('withdrawn'),
            line: null,
          },
        ],
      })
      expect(await store.version()).toBe(version)
    })

    it('sees that a later import confirmed the figure', async () => {
      const { store } = await openStore(makeStore)
      const first = await publish(store, { publishedOn: '2019-05-01' }, months(3.1, 3.2))
      await publish(store, {}, months(3.1, 3.3))

      expect(await previewUndo(store, first.id)).toEqual({
        counts: { new: 0, changed: 0, unchanged: 2, withdrawn: 0 },
        changes: [],
      })
    })

    it('looks at an import that is not yet on show as of its own day', async () => {
      const { store } = await openStore(makeStore)
      const coming = await publish(store, { publishedOn: '2019-08-01' }, months(3.1))

      expect((await previewUndo(store, coming.id)).counts).toMatchObject({ withdrawn: 1 })
    })

    it('is not for an import that is not there, or is undone already', async () => {
      const { store } = await openStore(makeStore)
      const only = await publish(store, {}, months(3.1))
      succeeded(await store.undo(only.id, { on: '2019-07-01', by: 'analytiker', note: null }))

      expect((await previewUndo(store, only.id)).counts).toBeNull()
      expect((await previewUndo(store, 999)).counts).toBeNull()
    })
  })

  describe('the imports that rest on one', () => {
    it('are the later ones that spoke of its figures, with how many of them', async () => {
      const { store } = await openStore(makeStore)
      const first = await publish(store, { publishedOn: '2019-05-01' }, months(3.1, 3.2, 3.3))
      const confirming = await publish(store, {}, months(3.1, 3.2))
      const changing = await publish(
        store,
        { publishedOn: '2019-07-01' },
        sourced({ period: '2019M03', number: 4 }, { period: '2019M04', number: 4 }),
      )
      await publish(
        store,
        { publishedOn: '2019-08-01' },
        sourced({ area: '000', period: '2019M03' }),
      )
      await publish(store, { publishedOn: '2019-09-01', simulated: true }, months(3))
      const undone = await publish(store, { publishedOn: '2019-10-01' }, months(5))
      succeeded(await store.undo(undone.id, { on: '2019-11-01', by: 'analytiker', note: null }))

      const resting = await store.read((figures) => figures.restingOn(first.id))

      expect(resting).toEqual([
        { import: changing, cells: 1 },
        { import: confirming, cells: 2 },
      ])
      expect(await store.read((figures) => figures.restingOn(changing.id))).toEqual([])
      expect(await store.read((figures) => figures.restingOn(999))).toEqual([])
    })

    it('counts figures and not the holes between them', async () => {
      const { store } = await openStore(makeStore)
      const first = await publish(
        store,
        { publishedOn: '2019-05-01' },
        sourced({ period: '2019M01' }, { period: '2019M02', area: '000' }),
      )
      const later = await publish(
        store,
        {},
        sourced(
          { period: '2019M01' },
          { period: '2019M02' },
          { period: '2019M01', area: '000' },
          { period: '2019M02', area: '000' },
        ),
      )

      expect(await store.read((figures) => figures.restingOn(first.id))).toEqual([
        { import: later, cells: 2 },
      ])
    })
  })
}
