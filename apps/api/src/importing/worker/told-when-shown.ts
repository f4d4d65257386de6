import type { ShownStore } from '../../shown-store.ts'
import type { WorkerQueue } from './worker-queue.ts'

/**
 * A queue whose jobs end when readers are shown what they have changed, so that nobody is told of a change before. Should the
 * store not be readable just then, whoever reads next is shown it.
 */
export function toldWhenShown(queue: WorkerQueue, store: Pick<ShownStore, 'catchUp'>): WorkerQueue {
  return {
    ...queue,
    run(job, tell) {
      const running = queue.run(job, tell)
      const outcome = running.outcome.then(async (ended) => {
        await store.catchUp().catch(() => null)
        return ended
      })
      return { ...running, outcome }
    },
  }
}
