import type { Progress } from '@noegletal/contract'
import type { Phase, Watch } from '../pipeline/watch.ts'

/** Somebody wants the work to end; it leaves nothing behind. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError'
}

type Parts = {
  readonly totalBytes: number
  /** Which phases the work has, in their order. */
  readonly phases: readonly Phase[]
  readonly isCancelled: () => boolean
  readonly tell: (progress: Progress) => void
  /** Milliseconds that only grow. */
  readonly now: () => number
}

/** How much of the time each phase takes for a large file, about. */
const weights: Record<Phase, number> = {
  understanding: 3,
  reading: 5,
  checking: 1,
  comparing: 2,
  publishing: 6,
}
const stages: Record<Phase, Progress['stage']> = {
  understanding: 'reading',
  reading: 'reading',
  checking: 'checking',
  comparing: 'comparing',
  publishing: 'publishing',
}
const pause = 200 // ms between two messages of one phase

/** A watch that tells how far the work has come, and ends it by a `CancelledError` when it is cancelled. */
export function createProgress({ totalBytes, phases, isCancelled, tell, now }: Parts): Watch {
  const whole = sum(phases.map((phase) => weights[phase]))
  let phase: Phase = phases[0] ?? 'reading'
  let before = 0
  let [bytes, rows, share] = [0, 0, 0]
  let toldAt = Number.NEGATIVE_INFINITY

  const step = (part: number, isNew = false): void => {
    if (isCancelled()) throw new CancelledError()
    share = Math.max(share, Math.min(1, (before + weights[phase] * Math.min(part, 1)) / whole))
    if (!isNew && now() - toldAt < pause) return
    toldAt = now()
    tell({ stage: stages[phase], bytes, totalBytes, rows, share })
  }

  return {
    begin(next) {
      const place = phases.indexOf(next)
      before = sum(phases.slice(0, place).map((one) => weights[one]))
      phase = next
      bytes = 0
      step(0, true)
    },
    bytes(soFar) {
      bytes = soFar
      step(totalBytes === 0 ? 1 : soFar / totalBytes)
    },
    rows(soFar) {
      rows = Math.max(rows, soFar)
      step(0)
    },
    cells: (soFar, of) => step(of === 0 ? 1 : soFar / of),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}
