import { usePageSearch } from '../../ui/use-page-search.ts'
import { type ReactNode, useEffect, useRef, useState } from 'react'

/** The heading of a step. Whoever came here from another step begins to read at it. */
export function StepHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { trin } = usePageSearch()
  const [first] = useState(trin)
  useEffect(() => {
    // On the way from another page the router points at the title instead.
    if (first !== undefined && document.activeElement !== document.body) heading.current?.focus()
  }, [first])

  return (
    <h2 ref={heading} tabIndex={-1} className="step-heading">
      {children}
    </h2>
  )
}
