import type { Figures, Import, ImportCounts, Result, SourcedObservation } from '@noegletal/domain'
import {
  AreaCode,
  CategorySlug,
  type CellKey,
  IndicatorSlug,
  Period,
  total,
} from '@noegletal/domain'
import { onTestFinished } from 'vitest'
import type { CellChange, Store, StoredSeries, WritableStore } from '../store.ts'
import { aBatch, aCatalogue, figuresOf } from './builders.ts'

export type StoreUnderTest = {
  readonly store: WritableStore
  /** A second connection to the same data, as another process would have, which only reads. */
  readonly reader: Store
  readonly dispose: () => Promise<void>
}

/** Makes an empty store whose clock is `now`. */
export type MakeStore = (now: () => Date) => Promise<StoreUnderTest>

export type OpenStore = Pick<StoreUnderTest, 'store' | 'reader'> & {
  /** Turns the clock to noon of a day. */
  readonly setToday: (day: string) => void
}

/** A store with the catalogue of `aCatalogue`, open until the test ends; its clock stands at 4 June 2019. */
export async function openStore(makeStore: MakeStore): Promise<OpenStore> {
  let today = '2019-06-04'
  const { store, reader, dispose } = await makeStore(() => new Date(`${today}T12:00:00Z`))
  onTestFinished(dispose)
  await store.saveCatalogue(aCatalogue(), 'analytiker')
  return {
    store,
    reader,
    setToday: (day) => {
      today = day
    },
  }
}

/** Publishes and gives the import; throws when it was refused. */
export async function publish(
  store: WritableStore,
  words: Parameters<typeof aBatch>[0],
  observations: readonly SourcedObservation[],
): Promise<Import> {
  return succeeded(await store.publish(aBatch(words), figuresOf(observations)))
}

export type Comparison = {
  readonly counts: ImportCounts
  readonly changes: readonly CellChange[]
}

type Words = Pick<Import, 'publishedOn' | 'simulated'> & Partial<Pick<Import, 'partial'>>

/** What publishing would do; throws when it would be refused. */
export function compare(
  store: Store,
  words: Words,
  observations: readonly SourcedObservation[],
): Promise<Comparison> {
  return compareFigures(store, words, figuresOf(observations))
}

/** The same for figures that are published afterwards. */
export async function compareFigures(
  store: Store,
  words: Words,
  figures: Figures,
): Promise<Comparison> {
  const changes: CellChange[] = []
  const compared = await store.read((reader) =>
    reader.compare({ partial: false, ...words }, figures, {
      change: (change) => changes.push(change),
    }),
  )
  return { counts: succeeded(compared), changes }
}

export function succeeded<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`)
  return result.value
}

export async function readAll(store: Store, asOf = '2099-12-31'): Promise<StoredSeries[]> {
  return store.read((figures) =>
    figures.series({
      indicators: [
        IndicatorSlug.parse('bruttoledighed'),
        IndicatorSlug.parse('sygedagpengeforloeb'),
      ],
      areas: ['657', 'rar-vestjylland', '000'].map((code) => AreaCode.parse(code)),
      asOf,
    }),
  )
}

/** What the own municipality's unemployment shows, by period: a number, or the reason why there is none. */
export async function shown(store: Store, asOf?: string): Promise<Record<string, number | string>> {
  const [series] = await readAll(store, asOf)
  return Object.fromEntries(
    (series?.points ?? []).map(({ period, value }) => [
      period,
      value.kind === 'number' ? value.number : value.reason,
    ]),
  )
}

export function aCell(period: string, category: string = total): CellKey {
  return {
    indicator: IndicatorSlug.parse('bruttoledighed'),
    area: AreaCode.parse('657'),
    category: CategorySlug.parse(category),
    period: Period.parse(period),
  }
}
