import { apiText } from '../text/api.ts'
import { ApiError } from './api-error.ts'
import { toAnswer } from './get.ts'
import { type Draft, staffEndpoints } from '@noegletal/contract'

/** A file on its way to the server. */
export type Upload = {
  /** The draft that it became; fails with an `ApiError`, or with an `AbortError` after `cancel`. */
  readonly done: Promise<Draft>
  readonly cancel: () => void
}

type Sent = {
  readonly file: File
  /** The day its figures became known, as an ISO date. */
  readonly publishedOn: string
}

/**
 * Sends a file as it is, and tells how many of its bytes have left. By `XMLHttpRequest`, since `fetch` says nothing until
 * all of them have.
 */
export function uploadFile(
  { file, publishedOn }: Sent,
  onBytes: (bytes: number, total: number) => void,
): Upload {
  const { method, path, response } = staffEndpoints.uploadDraft
  const request = new XMLHttpRequest()
  request.open(method, path)
  const done = new Promise<Draft>((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => onBytes(loaded, total))
    request.addEventListener('load', () => {
      try {
        const { status, responseText: text } = request
        resolve(toAnswer({ status, text, wait: null }, response))
      } catch (error) {
        reject(error instanceof Error ? error : new Error(apiText.failed))
      }
    })
    request.addEventListener('error', () =>
      reject(new ApiError(0, { message: apiText.uploadBroken })),
    )
    request.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')))
  })
  request.send(toForm({ file, publishedOn }))
  return { done, cancel: () => request.abort() }
}

// The server reads the parts in their order, and wants to know the day before the file begins.
function toForm({ file, publishedOn }: Sent): FormData {
  const form = new FormData()
  form.append('publishedOn', publishedOn)
  form.append('file', file)
  return form
}
