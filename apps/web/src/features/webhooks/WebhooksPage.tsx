import { webhooksQuery } from '../../api/account-queries.ts'
import { newsDeliveryText } from '../../text/news-delivery.ts'
import { ForStaff } from '../../ui/ForStaff.tsx'
import { Page } from '../../ui/Page.tsx'
import { SecretToCopy } from '../../ui/SecretToCopy.tsx'
import { WebhookForm } from './WebhookForm.tsx'
import { WebhookTable } from './WebhookTable.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'

const words = newsDeliveryText.webhooks

/** The addresses of other systems that are told what is new. */
export function WebhooksPage() {
  return (
    <ForStaff>
      <Webhooks />
    </ForStaff>
  )
}

function Webhooks() {
  const { data: webhooks } = useSuspenseQuery(webhooksQuery())
  const [secret, setSecret] = useState<string | null>(null)
  return (
    <Page title={words.title}>
      <p className="lead">{words.lead}</p>
      {secret !== null && <SecretToCopy key={secret} {...words.shown} secret={secret} />}
      {webhooks.length === 0 ? <p>{words.none}</p> : <WebhookTable webhooks={webhooks} />}
      <WebhookForm onSecret={setSecret} />
    </Page>
  )
}
