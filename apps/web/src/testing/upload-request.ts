import { vi } from 'vitest'

/** A file on its way to the server, as the test sees it. */
export type Sending = {
  readonly url: string
  readonly fields: () => Readonly<Record<string, FormDataEntryValue>>
  readonly isCancelled: () => boolean
  readonly progress: (loaded: number, total: number) => void
  readonly answer: (status: number, body: unknown) => void
  readonly breakOff: () => void
}

/** Puts requests that a test answers in the place of the browser's `XMLHttpRequest`. */
export function stubUploads(): readonly Sending[] {
  const sendings: Sending[] = []

  class TestRequest extends EventTarget {
    readonly upload = new EventTarget()
    status = 0
    responseText = ''
    #url = ''
    #isCancelled = false

    open(_method: string, url: string): void {
      this.#url = url
    }

    send(form: FormData): void {
      sendings.push({
        url: this.#url,
        fields: () => Object.fromEntries(form),
        isCancelled: () => this.#isCancelled,
        progress: (loaded, total) =>
          this.upload.dispatchEvent(new ProgressEvent('progress', { loaded, total })),
        answer: (status, body) => {
          this.status = status
          this.responseText = JSON.stringify(body)
          this.dispatchEvent(new Event('load'))
        },
        breakOff: () => this.dispatchEvent(new Event('error')),
      })
    }

    abort(): void {
      this.#isCancelled = true
      this.dispatchEvent(new Event('abort'))
    }
  }

  vi.stubGlobal('XMLHttpRequest', TestRequest)
  return sendings
}
