import { keyFigurePage } from '../../paths.ts'
import { goalsText } from '../../text/goals.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import type { ActualSoFar } from '@noegletal/contract'
import { total } from '@noegletal/domain'
import { formatNumber, formatPeriodShort } from '@noegletal/format'

const { persons: text } = goalsText

/** What a benefit has averaged so far, which is another measure than the budget's; the way to the months behind it. */
export function ActualAverage({ actual }: { readonly actual: ActualSoFar | null }) {
  if (actual === null) return text.noActual
  const { indicator, category, average } = actual
  const page = keyFigurePage(indicator.slug, {
    vis: 'tabel',
    ...(category !== total && { kategori: category }),
  })
  return (
    <>
      <PageLink page={page} className="figure-link">
        {formatNumber(average, 0)}
        <span className="sr-only">{text.months}</span>
      </PageLink>{' '}
      <span className="figures__measure">{reservations(actual)}</span>
    </>
  )
}

function reservations({ periods, preliminary, missing, simulated }: ActualSoFar): string {
  const [first, last] = [periods[0], periods.at(-1)]
  const span =
    first === undefined || last === undefined
      ? ''
      : text.span(formatPeriodShort(first), formatPeriodShort(last))
  const words = [
    ...(preliminary > 0 ? [text.preliminary(preliminary)] : []),
    ...(missing > 0 ? [text.missing(missing)] : []),
    ...(simulated ? [text.simulated] : []),
  ]
  return [span, ...words].join(', ')
}
