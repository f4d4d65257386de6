import { keyFigurePage } from '../../paths.ts'
import { goalsText } from '../../text/goals.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { actualReservations } from './actual-reservations.ts'
import type { ActualSoFar } from '@noegletal/contract'
import { total } from '@noegletal/domain'
import { formatNumber } from '@noegletal/format'

const { persons: text } = goalsText

type Props = {
  readonly actual: ActualSoFar | null
  /** Whether the table says once for all benefits which months they are of. */
  readonly saidOnce: boolean
}

/** What a benefit has averaged so far, which is another measure than the budget's; the way to the months behind it. */
export function ActualAverage({ actual, saidOnce }: Props) {
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
      {!saidOnce && <span className="figures__measure">{actualReservations(actual)}</span>}
    </>
  )
}
