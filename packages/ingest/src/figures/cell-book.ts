import {
  type AreaCode,
  type CategorySlug,
  type IndicatorSlug,
  type Period,
  type SourcedObservation,
  type Value,
  sameValue,
} from '@noegletal/domain'
import type { CellFault } from '../problem.ts'

/** The observations of a file, one for each cell. */
export type CellBook = {
  /**
   * Keeps an observation: `new`, or `repeated` when an earlier line says all of it, or else the fault of saying something
   * different.
   */
  enter(observation: SourcedObservation): 'new' | 'repeated' | CellFault
  /** In the order of the file. */
  readonly observations: readonly SourcedObservation[]
}

type Periods = Map<Period, SourcedObservation>

/** Nested by key, because a joined text for each of a million cells would take more memory than the cells. */
type Shelves = Map<IndicatorSlug, Map<AreaCode, Map<CategorySlug, Periods>>>

export function createCellBook(): CellBook {
  const shelves: Shelves = new Map()
  const observations: SourcedObservation[] = []

  return {
    observations,
    enter(observation) {
      const periods = periodsOf(shelves, observation)
      const earlier = periods.get(observation.period)
      if (earlier) return differenceFrom(earlier, observation) ?? 'repeated'
      periods.set(observation.period, observation)
      observations.push(observation)
      return 'new'
    },
  }
}

function periodsOf(shelves: Shelves, { indicator, area, category }: SourcedObservation): Periods {
  const areas = entryOf(shelves, indicator, () => new Map<AreaCode, Map<CategorySlug, Periods>>())
  const categories = entryOf(areas, area, () => new Map<CategorySlug, Periods>())
  return entryOf(categories, category, () => new Map<Period, SourcedObservation>())
}

function entryOf<Key, Entry>(map: Map<Key, Entry>, key: Key, create: () => Entry): Entry {
  const known = map.get(key)
  if (known !== undefined) return known
  const entry = create()
  map.set(key, entry)
  return entry
}

/** A line without a note takes nothing from one that has it; another note would be lost. */
function differenceFrom(
  earlier: SourcedObservation,
  { value, preliminary, note }: SourcedObservation,
): CellFault | null {
  const isSame = sameValue(earlier.value, value) && earlier.preliminary === preliminary
  if (!isSame) return differs(earlier, worded(earlier))
  return note === null || note === earlier.note ? null : differs(earlier, 'en anden note')
}

function differs({ line }: SourcedObservation, what: string): CellFault {
  return {
    expected: 'én værdi for hvert nøgletal, område, kategori og periode',
    message: `samme nøgletal, område og periode står på linje ${line} med ${what}; slet den ene linje`,
  }
}

function worded({ value, preliminary }: { value: Value; preliminary: boolean }): string {
  const words = value.kind === 'missing' ? 'manglende tal' : `værdien ${plainDanish(value.number)}`
  return preliminary ? `${words} (foreløbigt)` : words
}

const plainDanish = (number: number): string => String(number).replace('.', ',').replace('-', '−')
