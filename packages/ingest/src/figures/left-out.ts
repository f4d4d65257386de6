import type { LeftOut } from '@noegletal/domain'
import { shown } from '../problem.ts'

/** Counts the cells that were understood and left out. */
export type LeftOutCount = {
  /** `text` is what the file calls it. */
  add(reason: LeftOut['reason'], text: string): void
  /** By reason in the order of the domain's list, the most frequent first. */
  leftOut(): LeftOut[]
}

/** So many texts of one reason are listed; the rest are counted together. */
const listedAtMost = 200

export function createLeftOutCount(): LeftOutCount {
  const counts = new Map<LeftOut['reason'], Map<string, number>>()

  return {
    add(reason, text) {
      const texts = counts.get(reason) ?? new Map<string, number>()
      if (texts.size === 0) counts.set(reason, texts)
      const name = texts.has(text) || texts.size < listedAtMost ? text : 'andre'
      texts.set(name, (texts.get(name) ?? 0) + 1)
    },
    leftOut: () =>
      [...counts].flatMap(([reason, texts]) =>
        [...texts]
          .map(([text, cells]) => ({ reason, text: shown(text), cells }))
          .toSorted((a, b) => b.cells - a.cells),
      ),
  }
}
