import type { Store } from '@noegletal/store'
import { AsyncLocalStorage } from 'node:async_hooks'
import { askTogether } from './replies/ask-together.ts'

/**
 * The store as readers are shown it. When this server's own worker commits a change, they stay with the state before it until
 * the replies that they ask for most have been made from the new one; then everybody is moved at once, and only then is
 * whoever ordered the change told that it is done. A change by another program is shown at once, since it has been told already.
 */
export type ShownStore = Pick<Store, 'version' | 'read'> & {
  /** Where the worker writes the version that it is about to commit; 0 for none. */
  readonly announced: Int32Array<SharedArrayBuffer>
  /** Has replies made before a new state is shown; what is asked of this store meanwhile in its course is the new state. */
  prepareBy(prepare: Prepare): void
  /** What to wait for while a state is being prepared; null otherwise, and for the preparation itself. */
  preparing(): Promise<void> | null
  /** Waits until readers are shown what is committed now. */
  catchUp(): Promise<void>
}

/** Makes what it can from a version, until the signal says that readers are shown that version or a later one. */
type Prepare = (version: number, signal: AbortSignal) => Promise<void>

type Preparation = {
  readonly version: number
  readonly over: Promise<void>
  /** Ends it; readers are shown its version from now on. */
  readonly end: () => void
}

export function createShownStore(store: Pick<Store, 'version' | 'read'>): ShownStore {
  const announced = new Int32Array(new SharedArrayBuffer(4))
  const newestVersion = askTogether(() => store.version())
  const prepared = new AsyncLocalStorage<number>()
  let prepare: Prepare | null = null
  let shown: number | null = null
  let preparation: Preparation | null = null

  /** Whatever has been seen of a version by anybody: nobody is shown an earlier one from then on. */
  const show = (version: number): number => {
    const newest = Math.max(version, shown ?? version)
    shown = newest
    if (preparation !== null && preparation.version <= newest) {
      preparation.end()
      preparation = null
    }
    return newest
  }

  const begin = (version: number, make: Prepare): void => {
    const stopped = new AbortController()
    const { promise: over, resolve } = Promise.withResolvers<void>()
    const end = (): void => {
      stopped.abort()
      resolve()
    }
    preparation = { version, over, end }
    const made = prepared.run(version, () => make(version, stopped.signal))
    // What could not be made beforehand is made when somebody asks for it.
    void made.catch(() => null).then(() => show(version))
  }

  const version = async (): Promise<number> => {
    const own = prepared.getStore()
    if (own !== undefined) return own
    const newest = await newestVersion()
    if (shown === null || newest <= shown || prepare === null) return show(newest)
    if (preparation?.version === newest) return shown
    // A second change while the first is being prepared is no time to wait longer.
    if (preparation !== null || newest !== Atomics.load(announced, 0)) return show(newest)
    begin(newest, prepare)
    return shown
  }

  const preparing = (): Promise<void> | null =>
    prepared.getStore() === undefined ? (preparation?.over ?? null) : null

  const catchUp = async (): Promise<void> => {
    await version()
    await preparing()
  }

  return {
    announced,
    version,
    async read(use) {
      await catchUp()
      return store.read(async (figures) => {
        if (figures.version !== prepared.getStore()) show(figures.version)
        return use(figures)
      })
    },
    prepareBy(one) {
      prepare = one
    },
    preparing,
    catchUp,
  }
}
