import { draftQuery, draftsQuery } from '../../api/staff-queries.ts'
import { type Upload, uploadFile } from '../../api/upload.ts'
import { draftPage } from '../../paths.ts'
import { importStartText } from '../../text/import-start.ts'
import { type UploadItem, changeItem, nextWaiting } from './upload-items.ts'
import type { Draft } from '@noegletal/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

/**
 * The files that are being sent, one after the other in the order in which they were chosen. A file that was sent alone
 * opens as a draft at once; of several the list shows what becomes of them.
 */
export function useUploads() {
  const [uploads, setUploads] = useState<readonly UploadItem[]>([])
  const [announcement, setAnnouncement] = useState('')
  const running = useRef<{ readonly id: number; readonly upload: Upload } | null>(null)
  const lastId = useRef(0)
  const arrive = useArrival(uploads.length)

  function change(id: number, words: Partial<UploadItem>): void {
    setUploads((before) => changeItem(before, id, words))
  }

  function start({ id, file, day }: UploadItem): void {
    const upload = uploadFile({ file, publishedOn: day }, (sent) => change(id, { sent }))
    running.current = { id, upload }
    change(id, { state: 'sending', sent: 0, error: null })
    upload.done
      .then((draft) => {
        change(id, { state: 'done', draft: draft.id })
        setAnnouncement(importStartText.announce.done(file.name))
        return arrive(draft)
      })
      .catch((error: unknown) => {
        const isCancelled = error instanceof DOMException
        change(id, {
          state: isCancelled ? 'cancelled' : 'failed',
          error: error instanceof Error && !isCancelled ? error : null,
        })
        if (!isCancelled) setAnnouncement(importStartText.announce.failed(file.name))
      })
      .finally(() => {
        running.current = null
        // Wakes the effect that starts the next one.
        setUploads((before) => [...before])
      })
  }

  useEffect(() => {
    const next = nextWaiting(uploads)
    if (running.current === null && next) start(next)
  })
  // Whoever leaves the page in the middle of sending a file has not handed it in.
  useEffect(() => () => running.current?.upload.cancel(), [])

  return {
    uploads,
    announcement,
    add: (files: readonly File[], day: string): void => {
      if (files.length === 0) return
      const items = files.map((file): UploadItem => {
        lastId.current += 1
        return toItem({ id: lastId.current, file, day })
      })
      setAnnouncement(importStartText.announce.started(files.length))
      setUploads((before) => [...before.filter(({ state }) => state !== 'done'), ...items])
    },
    cancel: (id: number): void => {
      if (running.current?.id === id) running.current.upload.cancel()
      else change(id, { state: 'cancelled' })
    },
    again: (id: number): void => change(id, { state: 'waiting', error: null }),
    remove: (id: number): void => setUploads((before) => before.filter((item) => item.id !== id)),
  }
}

function toItem(item: Pick<UploadItem, 'id' | 'file' | 'day'>): UploadItem {
  return { ...item, state: 'waiting', sent: 0, error: null, draft: null }
}

/** What happens with a draft that has come into being. */
function useArrival(uploadCount: number): (draft: Draft) => Promise<void> {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const count = useRef(uploadCount)
  useEffect(() => {
    count.current = uploadCount
  })

  return async (draft) => {
    queryClient.setQueryData(draftQuery(draft.id).queryKey, draft)
    if (count.current === 1) await navigate(draftPage(draft.id))
    else await queryClient.invalidateQueries({ queryKey: draftsQuery().queryKey })
  }
}
