import type { ReadyReply } from './ready-reply.ts'

/** Ready-made replies of one state of the data, bounded in bytes; the one that was asked for longest ago goes first. */
export type ReplyCache = {
  /** Null when there is none for this state of the data. */
  find(state: string, url: string): ReadyReply | null
  /** Keeps a reply that was made from `state`, unless another state has begun meanwhile. */
  keep(state: string, url: string, reply: ReadyReply): void
  /** How many bytes are held, compressed forms and book-keeping estimated. */
  size(): number
}

type Kept = { readonly reply: ReadyReply; readonly size: number }

/** An empty cache that holds at most `mostBytes`. One reply may fill at most a quarter of it. */
export function createReplyCache(mostBytes: number): ReplyCache {
  // A Map remembers the order of insertion, so the first key is the least recently used.
  const kept = new Map<string, Kept>()
  let current = ''
  let held = 0

  const enter = (state: string): void => {
    if (state === current) return
    current = state
    kept.clear()
    held = 0
  }
  const drop = (url: string): void => {
    held -= kept.get(url)?.size ?? 0
    kept.delete(url)
  }

  return {
    find(state, url) {
      enter(state)
      const found = kept.get(url)
      if (found === undefined) return null
      kept.delete(url)
      kept.set(url, found)
      return found.reply
    },
    keep(state, url, reply) {
      if (state !== current) return
      const size = sizeOf(url, reply)
      if (size > mostBytes / 4) return
      drop(url)
      kept.set(url, { reply, size })
      held += size
      for (const oldest of kept.keys()) {
        if (held <= mostBytes) break
        drop(oldest)
      }
    },
    size: () => held,
  }
}

const overhead = 2_000 // headers three times, the maps and the entity tag

// Gzip and brotli together take less than half of the plain bytes for figures as JSON or CSV.
function sizeOf(url: string, reply: ReadyReply): number {
  return url.length * 2 + Math.ceil(reply.content.body.length * 1.5) + overhead
}
