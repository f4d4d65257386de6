import { accessText } from '../text/access.ts'
import { type ReactNode, Suspense } from 'react'

/** Says that a part of the page is on its way, and leaves the rest of it alone. */
export function WhileLoading({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={<output>{accessText.loading}</output>}>{children}</Suspense>
}
