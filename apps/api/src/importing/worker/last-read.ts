import type { Figures, Mapping } from '@noegletal/domain'
import { isDeepStrictEqual } from 'node:util'
import type { FileOrder } from './job.ts'

type Known = {
  /** The version of the store before the file was read; what it says of the catalogue holds as long as that. */
  readonly version: number
  readonly order: FileOrder
  readonly mapping: Mapping
  readonly figures: Figures
}

/**
 * The figures of the file that was read last, if it had no errors: mostly it is published next, and need not be read again.
 * One file's at a time; the thread that holds them ends when it has had nothing to do for a minute.
 */
export type LastRead = {
  keep(known: Known): void
  forget(): void
  /** Null unless that very file was read last in that very way, by that very version. */
  find(order: FileOrder, version: number): Figures | null
}

export function createLastRead(): LastRead {
  let last: Known | null = null
  return {
    keep(known) {
      last = known
    },
    forget() {
      last = null
    },
    find(order, version) {
      if (last === null || last.version !== version) return null
      const isSame =
        isDeepStrictEqual(placeOf(last.order), placeOf(order)) &&
        isDeepStrictEqual(last.mapping, order.mapping?.mapping)
      return isSame ? last.figures : null
    },
  }
}

/** What of an order decides what is read, but for how its columns were understood. */
function placeOf({ hash, tableId, sheet, publishedOn, simulated, partial }: FileOrder): unknown[] {
  return [hash, tableId, sheet, publishedOn, simulated, partial]
}
