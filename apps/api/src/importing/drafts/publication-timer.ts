import type { Clock } from '../../clock.ts'
import type { DraftWork } from './draft-work.ts'
import type { Drafts } from './drafts.ts'

/** Publishes scheduled drafts when their time comes. */
export type PublicationTimer = {
  /** Looks when the next one is due; after every change of what is scheduled. */
  arm(): void
  /** Begins to publish what is due now, the earliest first, and looks when the next one is. */
  catchUp(): void
  stop(): void
}

/** The clock may be set, and a timer cannot be longer than 24 days: so it is asked again every minute. */
const longestWait = 60_000

type Parts = { readonly drafts: Drafts; readonly work: DraftWork; readonly clock: Clock }

export function createPublicationTimer({ drafts, work, clock }: Parts): PublicationTimer {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false

  const scheduled = (): { readonly id: string; readonly at: number }[] =>
    drafts
      .inStates(['scheduled'])
      .map(({ id, order }) => ({ id, at: Date.parse(order?.at ?? '') }))
      .toSorted((a, b) => a.at - b.at)

  const publishDue = async (): Promise<void> => {
    const due = scheduled().filter(({ at }) => at <= clock().getTime())
    for (const { id } of due) work.publish(id)
    await Promise.all(due.map(({ id }) => work.settled(id)))
  }

  const arm = (): void => {
    clearTimeout(timer)
    if (isStopped) return
    const [next] = scheduled()
    if (next === undefined) return
    const wait = Math.min(Math.max(next.at - clock().getTime(), 0), longestWait)
    timer = setTimeout(catchUp, wait).unref()
  }
  const catchUp = (): void => void publishDue().finally(arm)

  return {
    arm,
    catchUp,
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
