import { moveCursor } from './cursor.ts'
import { type KeyboardEvent, useEffect, useState } from 'react'

const pause = 300 // milliseconds without a move before the figures are read aloud

export type CursorControl = {
  /** The place of the period that is looked at; null when nothing is. */
  readonly place: number | null
  readonly look: (place: number | null) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** The place that the keys came to rest on; null before they were used. */
  readonly restingPlace: number | null
}

/** The period of a chart that the reader looks at, by pointer or by keys. */
export function useCursor(size: {
  readonly count: number
  readonly perYear: number
}): CursorControl {
  const [cursor, setCursor] = useState<{ place: number; byKey: boolean } | null>(null)
  const [restingPlace, setRestingPlace] = useState<number | null>(null)
  const isLooking = cursor !== null
  const isInside = (place: number): boolean => place < size.count

  useEffect(() => {
    if (!cursor?.byKey) return undefined
    const timer = setTimeout(() => {
      setRestingPlace(cursor.place)
    }, pause)
    return () => {
      clearTimeout(timer)
    }
  }, [cursor])

  // What the pointer opened must close by a key wherever the focus is.
  useEffect(() => {
    if (!isLooking) return undefined
    const close = ({ key }: globalThis.KeyboardEvent): void => {
      if (key === 'Escape') setCursor(null)
    }
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('keydown', close)
    }
  }, [isLooking])

  return {
    // A narrower range may have fewer periods than the one the cursor was set in.
    place: cursor !== null && isInside(cursor.place) ? cursor.place : null,
    restingPlace: restingPlace !== null && isInside(restingPlace) ? restingPlace : null,
    look: (place) => {
      setCursor(place === null ? null : { place, byKey: false })
    },
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const place = moveCursor(event.key, cursor?.place ?? null, size)
      if (place === undefined) return
      event.preventDefault()
      setCursor(place === null ? null : { place, byKey: true })
    },
  }
}
