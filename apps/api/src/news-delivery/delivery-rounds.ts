import type { Store } from '@noegletal/store'
import type { Today } from '../clock.ts'
import { type SendingParts, sendWaiting } from './send-waiting.ts'
import { type WritingParts, noticePublications, writeDown } from './write-down.ts'

/** Tells what is new, round after round, while the server runs. */
export type DeliveryRounds = {
  start(): void
  /** One round: what readers can see now is noticed, what is to be sent written down, and what is due sent. */
  go(): Promise<void>
  /** Ends after the message that is on its way. */
  close(): Promise<void>
}

type Parts = {
  readonly store: Pick<Store, 'version'>
  readonly today: Today
  readonly writing: WritingParts
  /** Made when it is first needed. */
  readonly sending: () => Promise<SendingParts>
  readonly stopping: AbortController
}

const betweenRounds = 60_000

export function createDeliveryRounds(parts: Parts): DeliveryRounds {
  const { store, today, writing, sending, stopping } = parts
  let timer: NodeJS.Timeout | undefined
  let underWay: Promise<void> = Promise.resolve()
  let noticed = ''

  /** Only a publication or midnight can show readers something else. */
  const notice = async (): Promise<void> => {
    const state = `${await store.version()} ${today()}`
    if (state === noticed) return
    await noticePublications(writing)
    noticed = state
  }
  const round = async (): Promise<void> => {
    if (stopping.signal.aborted) return
    await notice()
    await writeDown(writing)
    await sendWaiting(await sending())
  }
  const go = (): Promise<void> => {
    underWay = underWay.then(round, round)
    return underWay
  }
  const arm = (): void => {
    if (stopping.signal.aborted) return
    timer = setTimeout(run, betweenRounds).unref()
  }
  const run = (): void => void go().catch(writing.logFailure).finally(arm)

  return {
    start: run,
    go,
    async close() {
      clearTimeout(timer)
      stopping.abort(new Error('Serveren lukker.'))
      await underWay.catch(writing.logFailure)
    },
  }
}
