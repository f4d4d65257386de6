import { readSearch } from '../search.ts'
import { frameText } from '../text/frame.ts'
import { listOf } from '@noegletal/format'
import { useLocation } from '@tanstack/react-router'

/** Says which parts of the address could not be used. */
export function IgnoredSearch() {
  const raw: Readonly<Record<string, unknown>> = useLocation().search
  const { ignored } = readSearch(raw)
  if (ignored.length === 0) return null

  return (
    <output className="bar bar--ignored">
      {frameText.ignoredSearch(listOf(ignored.map((name) => `«${name}»`)))}
    </output>
  )
}
