import { type RefObject, useLayoutEffect, useRef } from 'react'

/** The button that opens something, which gets the focus back when that is closed again. */
export function useReturnFocus(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(isOpen)
  // Before the effects that point at something else, such as what was done.
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return button
}
