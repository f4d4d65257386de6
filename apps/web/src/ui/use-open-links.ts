import { useRouter } from '@tanstack/react-router'
import { type RefCallback, useCallback } from 'react'

/**
 * Makes the plain links inside an element open their pages as a `PageLink` does. For a table of thousands of links, where a
 * component for each would take seconds.
 */
export function useOpenLinks<Element extends HTMLElement>(): RefCallback<Element> {
  const router = useRouter()
  return useCallback(
    (element: Element) => {
      function open(event: MouseEvent) {
        const address = event.target instanceof HTMLElement ? addressIn(event.target) : null
        if (address === null || !isPlain(event)) return
        event.preventDefault()
        router.history.push(address)
      }
      element.addEventListener('click', open)
      return () => {
        element.removeEventListener('click', open)
      }
    },
    [router],
  )
}

/** Where the link around an element leads; null outside links, and for the router's own, which see to themselves. */
function addressIn(element: HTMLElement): string | null {
  const address = element.closest('a')?.getAttribute('href') ?? null
  return address?.startsWith('/') ? address : null
}

/** Not the ways to open a link in a tab of its own. */
function isPlain(event: MouseEvent): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented
}
