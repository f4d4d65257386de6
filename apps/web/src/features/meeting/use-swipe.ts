import { type PointerEvent, useRef } from 'react'

const least = 60 // pixels; less is a tap

/** Handlers that tell when a finger strokes sideways. */
export function useSwipe(onSwipe: (direction: 'left' | 'right') => void) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null)
  return {
    onPointerDown: ({ pointerType, clientX, clientY }: PointerEvent) => {
      start.current = pointerType === 'mouse' ? null : { x: clientX, y: clientY }
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      if (start.current === null) return
      const across = clientX - start.current.x
      const down = clientY - start.current.y
      start.current = null
      if (Math.abs(across) < least || Math.abs(down) > Math.abs(across)) return
      onSwipe(across < 0 ? 'left' : 'right')
    },
    onPointerCancel: () => {
      start.current = null
    },
  }
}
