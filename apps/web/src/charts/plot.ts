import { lazyRouteComponent } from '@tanstack/react-router'
import { startTransition, useEffect, useState } from 'react'

/** What draws a picture, in a file with the chart library: a quarter of what a page of charts loads. */
export const TimePlot = lazyRouteComponent(() => import('./TimePlot.tsx'), 'TimePlot')

let isLoaded = false

/** Fetches what draws a picture. A page waits for it before it is shown, unless its words come first. */
export async function loadPlot(): Promise<void> {
  await TimePlot.preload?.()
  isLoaded = true
}

/**
 * Whether what draws a picture is here. Where the page did not wait for it, it is fetched when the words around the picture
 * have been painted, so that neither its way nor its start holds them up.
 */
export function useHasPlot(): boolean {
  const [hasPlot, setHasPlot] = useState(isLoaded)

  useEffect(() => {
    let isHere = true
    async function fetchPlot(): Promise<void> {
      await nextPaint()
      await loadPlot()
      if (!isHere) return
      startTransition(() => {
        setHasPlot(true)
      })
    }
    if (!hasPlot) void fetchPlot()
    return () => {
      isHere = false
    }
  }, [hasPlot])

  return hasPlot
}

/** A task after the browser has painted what is ready now. */
function nextPaint(): Promise<void> {
  return new Promise((painted) => {
    requestAnimationFrame(() => {
      setTimeout(painted)
    })
  })
}
