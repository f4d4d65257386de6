import { publishText } from '../../../text/draft-publish.ts'
import { importText } from '../../../text/import.ts'
import type { PublishOrder } from '@noegletal/contract'
import { formatDate } from '@noegletal/format'

/** What was said of the file. */
export function Orders({ order }: { readonly order: PublishOrder }) {
  return (
    <dl className="facts">
      <dt>{publishText.title}</dt>
      <dd>{order.title}</dd>
      <dt>{publishText.source}</dt>
      <dd>{order.source}</dd>
      <dt>{publishText.reason}</dt>
      <dd>{importText.reason[order.reason]}</dd>
      {order.note !== null && (
        <>
          <dt>{publishText.note}</dt>
          <dd>{order.note}</dd>
        </>
      )}
      <dt>{publishText.day}</dt>
      <dd>{formatDate(order.publishedOn)}</dd>
    </dl>
  )
}
