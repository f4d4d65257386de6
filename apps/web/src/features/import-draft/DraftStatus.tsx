import { importPage } from '../../paths.ts'
import { draftText } from '../../text/draft.ts'
import { Alert } from '../../ui/Alert.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { isWorking } from '../../ui/draft-work.ts'
import { StoppedDraft } from './StoppedDraft.tsx'
import { WorkProgress } from './WorkProgress.tsx'
import type { Draft } from '@noegletal/contract'

type Props = { readonly draft: Draft; readonly isSilent: boolean }

/** How the file stands, above whatever step is shown: how far the work is, why it stopped, or that the file is known. */
export function DraftStatus({ draft, isSilent }: Props) {
  const { state, importId, fault } = draft
  if (isWorking(state)) return <WorkProgress draft={draft} isSilent={isSilent} />
  if (state === 'cancelled' || state === 'interrupted' || state === 'failed') {
    return <StoppedDraft draft={draft} kind={state} />
  }
  return (
    <>
      {/* Says so when the work is over, to those who do not see that the bar is gone. */}
      <output className="sr-only">{draftText.state[state]}</output>
      {importId !== null && state !== 'published' && (
        <Alert kind="info">
          <p>{draftText.published.already}</p>
          <PageLink page={importPage(importId)}>{draftText.published.link}</PageLink>
        </Alert>
      )}
      {fault !== null && (
        <Alert kind="warning" live="status">
          <p>{fault}</p>
        </Alert>
      )}
    </>
  )
}
