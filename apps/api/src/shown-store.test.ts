import type { FigureReader, Store } from '@noegletal/store'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { type ShownStore, createShownStore } from './shown-store.ts'

/** A store that is only a version, which a test can move; and a preparation that ends when the test says so. */
function aShownStore() {
  let committed = 1
  let isCommittedAtRead = false
  const commit = (): void => {
    Atomics.store(shown.announced, 0, committed + 1)
    committed += 1
  }
  const store: Pick<Store, 'version' | 'read'> = {
    version: async () => committed,
    read: (use) => {
      if (isCommittedAtRead) commit()
      isCommittedAtRead = false
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing else of it is looked at
      return use({ version: committed } as FigureReader)
    },
  }
  const shown = createShownStore(store)
  const preparations: Preparation[] = []
  shown.prepareBy(async (version, signal) => {
    const { promise, resolve } = Promise.withResolvers<void>()
    preparations.push({ version, signal, end: resolve })
    await promise
    preparations[0]?.seen?.(await look(shown))
  })
  return {
    shown,
    preparations,
    /** As the own worker does it. */
    commit,
    /** The same between somebody's look at the version and the reading that follows. */
    commitAtRead: (): void => {
      isCommittedAtRead = true
    },
    /** As another program does it. */
    commitElsewhere: (): void => {
      committed += 1
    },
  }
}

type Preparation = {
  readonly version: number
  readonly signal: AbortSignal
  readonly end: () => void
  seen?: (versions: readonly number[]) => void
}

/** The version that a reader is told, and the one that the figures are of. */
const look = async (store: ShownStore): Promise<number[]> => [
  await store.version(),
  await store.read(async ({ version }) => version),
]

describe('what readers are shown', () => {
  it('is the state before while the next one is being prepared, and then the next', async () => {
    const { shown, preparations, commit } = aShownStore()
    await shown.version()

    commit()
    const before = [await shown.version(), await shown.version()]
    preparations[0]?.end()
    await shown.preparing()

    expect(before).toEqual([1, 1])
    expect(await look(shown)).toEqual([2, 2])
    expect(preparations.map(({ version }) => version)).toEqual([2])
  })

  it('is the next state for the preparation itself', async () => {
    const { shown, preparations, commit } = aShownStore()
    await shown.version()
    commit()
    await shown.version()

    const seen = new Promise((resolve) => {
      if (preparations[0]) preparations[0].seen = resolve
    })
    preparations[0]?.end()

    expect(await seen).toEqual([2, 2])
  })

  it('is no figure of the next state before everybody is shown it', async () => {
    const { shown, preparations, commit } = aShownStore()
    await shown.version()
    commit()
    const order: string[] = []

    const reading = shown.read(async ({ version }) => order.push(`read ${version}`))
    await shown.version().then((version) => order.push(`told ${version}`))
    preparations[0]?.end()
    await reading

    expect(order).toEqual(['told 1', 'read 2'])
  })

  it('is what somebody has seen already, though nobody had noticed that it was committed', async () => {
    const { shown, preparations, commitAtRead } = aShownStore()
    await shown.version()

    commitAtRead()
    const read = await shown.read(async ({ version }) => version)

    expect(read).toBe(2)
    expect(await shown.version()).toBe(2)
    expect(preparations).toEqual([])
  })

  it('is at once what another program has committed, who has been told already', async () => {
    const { shown, preparations, commitElsewhere } = aShownStore()
    await shown.version()

    commitElsewhere()

    expect(await shown.version()).toBe(2)
    expect(await look(shown)).toEqual([2, 2])
    expect(preparations).toEqual([])
  })

  it('is at once what another program commits while the own change is being prepared', async () => {
    const { shown, preparations, commit, commitElsewhere } = aShownStore()
    await shown.version()
    commit()
    await shown.version()
    const waiting = shown.preparing()

    commitElsewhere()

    expect(await shown.version()).toBe(3)
    expect(await look(shown)).toEqual([3, 3])
    expect(preparations[0]?.signal.aborted).toBe(true)
    await waiting
    preparations[0]?.end()
    expect(await look(shown)).toEqual([3, 3])
  })

  it('is shown before whoever ordered the change is told', async () => {
    const { shown, preparations, commit } = aShownStore()
    await shown.version()
    commit()

    const order: string[] = []
    const telling = shown.catchUp().then(() => order.push('told'))
    await shown.version()
    await setImmediate()
    await shown.version().then((version) => order.push(`shown ${version}`))
    preparations[0]?.end()
    await telling

    expect(order).toEqual(['shown 1', 'told'])
    expect(await shown.version()).toBe(2)
  })

  it('is the next state also when it could not be prepared', async () => {
    const { shown, commit } = aShownStore()
    shown.prepareBy(() => Promise.reject(new Error('i stykker')))
    await shown.version()
    commit()

    await shown.catchUp()

    expect(await look(shown)).toEqual([2, 2])
  })
})
