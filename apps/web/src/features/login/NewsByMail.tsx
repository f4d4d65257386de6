import { subscriptionQuery } from '../../api/account-queries.ts'
import { siteQuery } from '../../api/overview-queries.ts'
import { areasQuery, indicatorsQuery } from '../../api/queries.ts'
import { newsDeliveryText } from '../../text/news-delivery.ts'
import { FaultAlert } from '../../ui/FaultAlert.tsx'
import { NewsForm } from './NewsForm.tsx'
import { useQueries } from '@tanstack/react-query'

const words = newsDeliveryText.mail

/** What one is told by e-mail; a part of the page that can fail by itself. */
export function NewsByMail() {
  const [subscription, site, areas, catalogue] = useQueries({
    queries: [subscriptionQuery(), siteQuery({ pr: undefined }), areasQuery(), indicatorsQuery()],
  })
  const error = [subscription, site, areas, catalogue].find((one) => one.error !== null)?.error
  return (
    <section>
      <h2>{words.heading}</h2>
      <FaultAlert error={error ?? null} />
      {subscription.data && !subscription.data.mailIsSetUp && <p>{words.notSetUp}</p>}
      {subscription.data?.mailIsSetUp && site.data && areas.data && catalogue.data && (
        <NewsForm
          subscription={subscription.data}
          own={site.data.own}
          areas={areas.data}
          themes={catalogue.data.themes}
        />
      )}
    </section>
  )
}
