import { apiUrl } from '../paths.ts'
import { Draft, staffEndpoints } from '@noegletal/contract'

type Listener = {
  readonly onDraft: (draft: Draft) => void
  /** True while nothing is heard of the server; the browser tries again by itself. */
  readonly onSilence: (isSilent: boolean) => void
  /** The server will not tell any more (the work is over, or the login has ended): ask anew. */
  readonly onEnd: () => void
}

/** Follows the work on a draft as the server tells of it; gives back how to stop listening. */
export function followDraft(id: string, { onDraft, onSilence, onEnd }: Listener): () => void {
  const source = new EventSource(apiUrl(staffEndpoints.draftEvents.path, { params: { id } }))
  source.addEventListener('open', () => onSilence(false))
  source.addEventListener('draft', ({ data }: MessageEvent<string>) => {
    const draft = Draft.safeParse(JSON.parse(data))
    if (draft.success) onDraft(draft.data)
    else onEnd()
  })
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) onEnd()
    else onSilence(true)
  })
  return () => source.close()
}
