import { tokensQuery } from '../../api/account-queries.ts'
import { accountText } from '../../text/accounts.ts'
import { ForStaff } from '../../ui/ForStaff.tsx'
import { Page } from '../../ui/Page.tsx'
import { SecretToCopy } from '../../ui/SecretToCopy.tsx'
import { TokenForm } from './TokenForm.tsx'
import { TokenTable } from './TokenTable.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'

const words = accountText.tokens

/** The keys by which programs hand in figures for somebody. */
export function TokensPage() {
  return (
    <ForStaff>
      <Tokens />
    </ForStaff>
  )
}

function Tokens() {
  const { data: tokens } = useSuspenseQuery(tokensQuery())
  const [key, setKey] = useState<string | null>(null)
  const { heading, explanation, label } = words.shown
  return (
    <Page title={words.title}>
      <p className="lead">{words.lead}</p>
      {key !== null && (
        <SecretToCopy
          key={key}
          heading={heading}
          explanation={explanation}
          label={label}
          secret={key}
        />
      )}
      {tokens.length === 0 ? <p>{words.none}</p> : <TokenTable tokens={tokens} />}
      <TokenForm onKey={setKey} />
    </Page>
  )
}
