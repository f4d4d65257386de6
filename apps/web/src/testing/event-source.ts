import { vi } from 'vitest'

/** A connection on which the server tells of something; the test says what, and when it breaks. */
export type Told = {
  readonly url: string
  readonly isOpen: () => boolean
  readonly tell: (name: string, data: unknown) => void
  /** Breaks off; for good, or so that the browser tries again by itself. */
  readonly fail: (isForGood: boolean) => void
}

/** Puts connections that a test holds in the place of the browser's `EventSource`. */
export function stubEventSource(): readonly Told[] {
  const connections: Told[] = []

  class TestSource extends EventTarget {
    static readonly CONNECTING = 0
    static readonly OPEN = 1
    static readonly CLOSED = 2
    readyState = 1

    constructor(url: string) {
      super()
      connections.push({
        url,
        isOpen: () => this.readyState !== TestSource.CLOSED,
        tell: (name, data) =>
          this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) })),
        fail: (isForGood) => {
          this.readyState = isForGood ? TestSource.CLOSED : TestSource.CONNECTING
          this.dispatchEvent(new Event('error'))
        },
      })
    }

    close(): void {
      this.readyState = TestSource.CLOSED
    }
  }

  vi.stubGlobal('EventSource', TestSource)
  return connections
}
