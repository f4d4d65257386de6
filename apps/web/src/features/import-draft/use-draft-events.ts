import { followDraft } from '../../api/draft-events.ts'
import { draftQuery } from '../../api/staff-queries.ts'
import { isWorking } from '../../ui/draft-work.ts'
import { putDraft } from './put-draft.ts'
import type { Draft } from '@noegletal/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

const listenAgainAfter = 2000 // milliseconds

/** Keeps a draft as the server tells of it while it works; true while nothing is heard of the server. */
export function useDraftEvents({ id, state }: Draft): boolean {
  const queryClient = useQueryClient()
  const [isSilent, setIsSilent] = useState(false)
  const works = isWorking(state)

  useEffect(() => {
    if (!works) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let stop = listen()

    function listen(): () => void {
      return followDraft(id, {
        onDraft: (draft) => {
          setIsSilent(false)
          putDraft(queryClient, draft)
        },
        onSilence: setIsSilent,
        onEnd: () => {
          stop()
          // Either the work is over, or the login has ended: the answer to a plain question says which.
          void queryClient.invalidateQueries({ queryKey: draftQuery(id).queryKey })
          timer = setTimeout(() => {
            stop = listen()
          }, listenAgainAfter)
        },
      })
    }

    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [id, queryClient, works])

  return isSilent && works
}
