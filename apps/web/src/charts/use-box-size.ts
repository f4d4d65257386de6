import { type RefObject, useLayoutEffect, useState } from 'react'

type BoxSize = { readonly width: number; readonly height: number; readonly windowHeight: number }

/** The size in pixels of a box and the height of the window around it, now and whenever they change; zeros before it is there. */
export function useBoxSize(box: RefObject<HTMLElement | null>): BoxSize {
  const [size, setSize] = useState<BoxSize>({ width: 0, height: 0, windowHeight: 0 })
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect()
      setSize({ width, height, windowHeight: window.innerHeight })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [box])
  return size
}
