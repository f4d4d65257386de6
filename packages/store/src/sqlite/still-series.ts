import type { Batch, Figures } from '@noegletal/domain'

type Question = Pick<Batch, 'publishedOn' | 'simulated' | 'partial'> & {
  /** The version of the data that they are compared with. */
  readonly version: number
}

/**
 * Remembers of figures that were compared which series only repeat what is published, so that publishing the same figures
 * on the same state does not look at them again. Forgotten with the figures themselves.
 */
export type StillSeries = {
  remember(figures: Figures, question: Question, series: ReadonlySet<number>): void
  /** None when the figures were not compared, or with another state, day, kind or scope. */
  recall(figures: Figures, question: Question): ReadonlySet<number>
}

export function createStillSeries(): StillSeries {
  const known = new WeakMap<
    Figures,
    { readonly key: string; readonly series: ReadonlySet<number> }
  >()
  return {
    remember(figures, question, series) {
      known.set(figures, { key: keyOf(question), series })
    },
    recall(figures, question) {
      const found = known.get(figures)
      return found?.key === keyOf(question) ? found.series : new Set()
    },
  }
}

function keyOf({ version, publishedOn, simulated, partial }: Question): string {
  return JSON.stringify([version, publishedOn, simulated, partial])
}
