import { send } from '../../api/send.ts'
import { draftFileUrl } from '../../api/staff-queries.ts'
import { importStartPage } from '../../paths.ts'
import { draftText } from '../../text/draft.ts'
import { Alert } from '../../ui/Alert.tsx'
import { DiscardDraft } from '../../ui/DiscardDraft.tsx'
import { FaultAlert } from '../../ui/FaultAlert.tsx'
import { useDraftAction } from './use-draft-action.ts'
import { useReloadDraft } from './use-reload-draft.ts'
import { type Draft, staffEndpoints } from '@noegletal/contract'
import { useNavigate } from '@tanstack/react-router'

type Props = {
  readonly draft: Draft
  readonly kind: 'cancelled' | 'interrupted' | 'failed'
}

/** A file whose reading came to nothing: what happened, that nothing was published, and the ways on. */
export function StoppedDraft({ draft, kind }: Props) {
  const { id, fault } = draft
  const navigate = useNavigate()
  const readAgain = useDraftAction(() =>
    send(staffEndpoints.readDraft, { params: { id }, body: {} }),
  )
  const { stopped, original } = draftText
  const reload = useReloadDraft(id)

  return (
    <>
      <Alert kind={kind === 'failed' ? 'error' : 'warning'} live="status" heading={stopped[kind]}>
        {fault !== null && fault !== stopped[kind] && <p>{fault}</p>}
        <p>{stopped.whatToDo[kind]}</p>
      </Alert>
      <FaultAlert error={readAgain.error} onReload={reload} />
      <p className="actions">
        <button
          type="button"
          className="button button-primary"
          disabled={readAgain.isPending}
          onClick={() => readAgain.mutate()}
        >
          {draftText.readAgain}
        </button>
        <a className="button button-tertiary" href={draftFileUrl(id)} download>
          {original}
        </a>
        <DiscardDraft draft={draft} onDiscarded={() => void navigate(importStartPage())} />
      </p>
    </>
  )
}
