import { type ReactNode, type RefObject, createContext, useContext, useEffect, useRef } from 'react'

/** Whether the reader has gone from one step to another, since the page was opened. */
export const HasMoved = createContext<RefObject<boolean>>({ current: false })

/** The heading of a step. Whoever came here from another step begins to read at it. */
export function StepHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const hasMoved = useContext(HasMoved)
  useEffect(() => {
    // On the way from another page the router points at the title instead.
    if (hasMoved.current) heading.current?.focus()
  }, [hasMoved])

  return (
    <h2 ref={heading} tabIndex={-1} className="step-heading">
      {children}
    </h2>
  )
}
