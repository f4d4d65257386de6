import { describe, expect, it } from 'vitest'
import type { FigureReader } from '../store.ts'
import { sourced } from './builders.ts'
import { type MakeStore, aCell, openStore, publish, shown, succeeded } from './open-store.ts'

async function numberIn(figures: FigureReader): Promise<unknown> {
  const { indicator, area } = aCell('2019M03')
  const [series] = await figures.series({
    indicators: [indicator],
    areas: [area],
    asOf: '2099-12-31',
  })
  return series?.points.map(({ value }) => value.kind === 'number' && value.number)
}

export function snapshotRules(makeStore: MakeStore): void {
  describe('a reader', () => {
    it('sees one state from first to last, whatever is published meanwhile', async () => {
      const { store, reader } = await openStore(makeStore)
      await publish(store, {}, sourced({ number: 3.4 }))

      const version = await reader.version()

      const seen = await reader.read(async (figures) => {
        const before = await numberIn(figures)
        const published = await publish(store, {}, sourced({ number: 3.5 }))
        const after = await numberIn(figures)
        const found = await figures.findImport(published.id)
        return { before, after, found, version: figures.version }
      })

      expect(seen).toEqual({ before: [3.4], after: [3.4], found: null, version })
      expect(await reader.read(numberIn)).toEqual([3.5])
      expect(await reader.read(async (figures) => figures.version)).toBe(await store.version())
    })

    it('may read while another read of the same store is under way', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, {}, sourced({ number: 3.4 }))

      const seen = await Promise.all(Array.from({ length: 5 }, () => store.read(numberIn)))

      expect(seen).toEqual(Array.from({ length: 5 }, () => [3.4]))
    })

    it('goes on after a read that failed', async () => {
      const { store } = await openStore(makeStore)
      await publish(store, {}, sourced({ number: 3.4 }))

      const failing = store.read(async () => {
        throw new Error('afbrudt')
      })

      await expect(failing).rejects.toThrow('afbrudt')
      expect(await shown(store)).toEqual({ '2019M03': 3.4 })
    })

    it('sees the version grow by every change of another connection, even while it reads', async () => {
      const { store, reader } = await openStore(makeStore)
      const versions = [await reader.version()]

      const published = await publish(store, {}, sourced({ number: 3.4 }))
      versions.push(await reader.version())
      await reader.read(async () => {
        succeeded(
          await store.undo(published.id, { on: '2019-07-01', by: 'analytiker', note: null }),
        )
        versions.push(await reader.version())
      })

      expect(
        versions.every((version, index) => index === 0 || version > (versions[index - 1] ?? 0)),
      ).toBe(true)
      expect(versions[2]).toBe(await store.version())
    })
  })
}
