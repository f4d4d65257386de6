import { moveCursor } from './cursor.ts'
import { type KeyboardEvent, useEffect, useState } from 'react'

export type CursorControl = {
  /** The place of the period that is looked at; null when nothing is. */
  readonly place: number | null
  readonly look: (place: number | null) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The period of a chart that the reader looks at, by pointer or by keys. */
export function useCursor(size: {
  readonly count: number
  readonly perYear: number
}): CursorControl {
  const [cursor, look] = useState<number | null>(null)
  const isLooking = cursor !== null

  // What the pointer opened must close by a key wherever the focus is.
  useEffect(() => {
    if (!isLooking) return undefined
    const close = ({ key }: globalThis.KeyboardEvent): void => {
      if (key === 'Escape') look(null)
    }
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('keydown', close)
    }
  }, [isLooking])

  return {
    // A narrower range may have fewer periods than the one the cursor was set in.
    place: cursor !== null && cursor < size.count ? cursor : null,
    look,
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const place = moveCursor(event.key, cursor, size)
      if (place === undefined) return
      event.preventDefault()
      look(place)
    },
  }
}
