import type { ReadyReply } from './ready-reply.ts'

/**
 * Ready-made replies of one state of the data, bounded in bytes; the one that was asked for longest ago goes first. While the
 * replies of the next state are being made, both are held, each within the bound.
 */
export type ReplyCache = {
  /** Null when there is none for this state of the data. A state that is neither held nor prepared begins, and the others end. */
  find(state: string, url: string): ReadyReply | null
  /** Keeps a reply that was made from `state`, unless another state has begun meanwhile. */
  keep(state: string, url: string, reply: ReadyReply): void
  /** Begins to hold the replies of the next state too. */
  prepare(state: string): void
  /** Lets go of the replies of every other state. */
  leaveOnly(state: string): void
  /** What was asked for last comes first. */
  addresses(): string[]
  /** How many bytes are held, compressed forms and book-keeping estimated. */
  size(): number
}

type Kept = { readonly reply: ReadyReply; readonly size: number }

/** An empty cache that holds at most `mostBytes` for a state. One reply may fill at most a quarter of it. */
export function createReplyCache(mostBytes: number): ReplyCache {
  const shelves = new Map<string, Shelf>()
  const prepare = (state: string): void => {
    if (!shelves.has(state)) shelves.set(state, createShelf(mostBytes))
  }
  const leaveOnly = (state: string): void => {
    for (const other of shelves.keys()) if (other !== state) shelves.delete(other)
  }

  return {
    find(state, url) {
      if (!shelves.has(state)) {
        shelves.clear()
        prepare(state)
      }
      return shelves.get(state)?.find(url) ?? null
    },
    keep: (state, url, reply) => shelves.get(state)?.keep(url, reply),
    prepare,
    leaveOnly,
    addresses: () => [...shelves.values()].flatMap((shelf) => shelf.addresses()).toReversed(),
    size: () => [...shelves.values()].reduce((sum, shelf) => sum + shelf.size(), 0),
  }
}

/** The replies of one state. */
type Shelf = {
  find(url: string): ReadyReply | null
  keep(url: string, reply: ReadyReply): void
  /** What was asked for longest ago comes first. */
  addresses(): string[]
  size(): number
}

function createShelf(mostBytes: number): Shelf {
  // A Map remembers the order of insertion, so the first key is the least recently used.
  const kept = new Map<string, Kept>()
  let held = 0
  const drop = (url: string): void => {
    held -= kept.get(url)?.size ?? 0
    kept.delete(url)
  }

  return {
    find(url) {
      const found = kept.get(url)
      if (found === undefined) return null
      kept.delete(url)
      kept.set(url, found)
      return found.reply
    },
    keep(url, reply) {
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
    addresses: () => [...kept.keys()],
    size: () => held,
  }
}

const overhead = 2_000 // headers three times, the maps and the entity tag

// Gzip and brotli together take less than half of the plain bytes for figures as JSON or CSV.
function sizeOf(url: string, reply: ReadyReply): number {
  return url.length * 2 + Math.ceil(reply.content.body.length * 1.5) + overhead
}
