import { frameText } from '../text/frame.ts'
import { Ignored } from '../ui/Ignored.tsx'
import { useLocation } from '@tanstack/react-router'
import { createContext, useContext, useState } from 'react'

declare module '@tanstack/react-router' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface joins the router's own
  interface HistoryState {
    /** The names in the address whose values the server could not use; the page was opened without them. */
    readonly ignored?: readonly string[]
  }
}

/**
 * The names in the address that the reader came with whose values cannot be used. The router writes the address anew without
 * them before anything is shown, and every link made here is valid, so they are only found at the start.
 */
export const IgnoredNames = createContext<readonly string[]>([])

/** Says which parts of the address could not be used, until the reader goes to another page. */
export function IgnoredSearch() {
  const unreadable = useContext(IgnoredNames)
  const { pathname, state } = useLocation()
  const [first] = useState(pathname)
  // A part may be found both ways, and is told once.
  const ignored = new Set([...(pathname === first ? unreadable : []), ...(state.ignored ?? [])])
  return <Ignored names={[...ignored]} say={frameText.ignoredSearch} />
}
