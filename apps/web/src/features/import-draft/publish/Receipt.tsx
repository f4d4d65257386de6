import { draftFileUrl } from '../../../api/staff-queries.ts'
import { importPage, importStartPage, overviewPage } from '../../../paths.ts'
import { publishText } from '../../../text/draft-publish.ts'
import { changesInWords } from '../../../text/changes.ts'
import { draftText } from '../../../text/draft.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { PageLink } from '../../../ui/PageLink.tsx'
import { StepHeading } from '../StepHeading.tsx'
import type { Draft } from '@noegletal/contract'

type Props = { readonly draft: Draft; readonly importId: number }

/** That the figures are published, as which import, and what can be done then. */
export function Receipt({ draft, importId }: Props) {
  const { receipt, summary } = publishText
  const changes = draft.comparison === null ? null : changesInWords(draft.comparison.counts)
  return (
    <>
      <StepHeading>{receipt.heading}</StepHeading>
      <Alert kind="success" live="status" heading={draft.order?.title ?? draft.fileName}>
        {changes !== null && <p>{summary.published(changes)}</p>}
        <p>{receipt.number(importId)}</p>
      </Alert>
      <h3>{receipt.next}</h3>
      <ul>
        <li>
          <PageLink page={importPage(importId)}>{receipt.see}</PageLink>
        </li>
        <li>
          <PageLink page={overviewPage()}>{receipt.overview}</PageLink>
        </li>
        <li>
          <PageLink page={importStartPage()}>{receipt.more}</PageLink>
        </li>
        <li>
          <PageLink page={{ ...importPage(importId), hash: 'fortryd' }}>{receipt.undo}</PageLink>
        </li>
      </ul>
      <p>
        <a href={draftFileUrl(draft.id)} download>
          {draftText.original}
        </a>
      </p>
    </>
  )
}
