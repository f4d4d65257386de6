import type { Batch, Figures } from '@noegletal/domain'

type Question = Pick<Batch, 'publishedOn' | 'simulated' | 'partial'> & {
  /** The version of the data that they are compared with. */
  readonly version: number
}

/** By a series' number, whether it only repeats what is published; without those that nobody has looked at. */
export type KnownStill = ReadonlyMap<number, boolean>

/**
 * Remembers of figures that were looked at which series only repeat what is published, so that comparing and publishing the
 * same figures on the same state need not find it out again. Forgotten with the figures themselves.
 */
export type StillSeries = {
  remember(figures: Figures, question: Question, known: KnownStill): void
  /** Nothing when the figures were not looked at, or with another state, day, kind or scope. */
  recall(figures: Figures, question: Question): KnownStill
}

export function createStillSeries(): StillSeries {
  const all = new WeakMap<Figures, { readonly key: string; readonly known: KnownStill }>()
  return {
    remember(figures, question, known) {
      all.set(figures, { key: keyOf(question), known })
    },
    recall(figures, question) {
      const found = all.get(figures)
      return found?.key === keyOf(question) ? found.known : new Map()
    },
  }
}

function keyOf({ version, publishedOn, simulated, partial }: Question): string {
  return JSON.stringify([version, publishedOn, simulated, partial])
}
