import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** 170 mm, the width of the text on a page of paper, in CSS pixels. */
const printWidth = 642

/**
 * The width in pixels to draw a chart with: that of its box, and on paper a fixed one, since a box has no measure there
 * before it is printed.
 */
export function useChartWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(() => lastWidth ?? widthOfContent())
  const isPrinting = useIsPrinting()

  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const measure = (): void => {
      lastWidth = Math.floor(element.getBoundingClientRect().width)
      setWidth(lastWidth)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [box])

  return isPrinting || width === 0 ? printWidth : width
}

// Of the chart that was measured last: the next one most likely has as much room.
let lastWidth: number | null = null

/**
 * What a page has room for, measured before anything is drawn: a chart that had to be drawn again when its box is there
 * would take twice as long.
 */
function widthOfContent(): number {
  const frame = document.createElement('div')
  frame.className = 'container'
  const content = frame.appendChild(document.createElement('div'))
  document.body.append(frame)
  const { width } = content.getBoundingClientRect()
  frame.remove()
  return Math.floor(width)
}

function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false)

  useEffect(() => {
    const set = (value: boolean): void => {
      // The browser takes its picture as soon as the handler is done.
      flushSync(() => {
        setIsPrinting(value)
      })
    }
    const begin = (): void => {
      set(true)
    }
    const end = (): void => {
      set(false)
    }
    const media = window.matchMedia('print')
    const change = ({ matches }: MediaQueryListEvent): void => {
      set(matches)
    }
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    media.addEventListener('change', change)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
      media.removeEventListener('change', change)
    }
  }, [])

  return isPrinting
}
