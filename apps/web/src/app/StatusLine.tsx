import { frameText } from '../text/frame.ts'
import { AsOfMenu } from './AsOfMenu.tsx'
import type { Site } from '@noegletal/contract'
import { formatDate, formatPeriod } from '@noegletal/format'

type Props = { readonly site: Site }

/** How fresh the figures are, and the choice of seeing them as of an earlier day. */
export function StatusLine({ site }: Props) {
  const { asOf, dataTo, updatedOn, preliminary } = site
  return (
    <section className="status-line" aria-label={frameText.status.label}>
      <div className="container status-line__inner">
        <p className="status-line__facts">
          {dataTo === null ? (
            <strong>{noData(asOf)}</strong>
          ) : (
            <strong>{frameText.status.dataTo(formatPeriod(dataTo))}</strong>
          )}
          {updatedOn !== null && <span>{frameText.status.updated(formatDate(updatedOn))}</span>}
          {preliminary > 0 && <span>{frameText.status.preliminary(preliminary)}</span>}
        </p>
        <AsOfMenu {...site} />
      </div>
    </section>
  )
}

function noData(asOf: string | null): string {
  return asOf === null ? frameText.status.noData : frameText.status.noDataThen(formatDate(asOf))
}
