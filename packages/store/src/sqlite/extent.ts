import type { ExtentQuestion, FigureExtent } from '../store.ts'
import type { State } from './state.ts'
import type { Tables } from './tables.ts'

/** From what the imports spoke of, which is far less to read than the figures themselves. */
export function readExtent(
  { coverage }: Tables,
  state: State,
  { indicator, asOf, simulated }: ExtentQuestion,
): FigureExtent | null {
  const counting = new Map(
    state
      .imports()
      .filter((one) => one.undone === null && one.simulated === simulated)
      .filter(({ publishedOn }) => publishedOn <= asOf)
      .map(({ id, publishedOn }) => [id, publishedOn]),
  )
  let extent: FigureExtent | null = null
  for (const rectangle of coverage.ofIndicator(indicator)) {
    const publishedOn = counting.get(rectangle.import)
    if (publishedOn === undefined) continue
    const { firstPeriod: from, lastPeriod: til } = rectangle
    extent =
      extent === null ? { from, til, publishedOn } : widest(extent, { from, til, publishedOn })
  }
  return extent
}

function widest(a: FigureExtent, b: FigureExtent): FigureExtent {
  return {
    from: a.from < b.from ? a.from : b.from,
    til: a.til > b.til ? a.til : b.til,
    publishedOn: a.publishedOn > b.publishedOn ? a.publishedOn : b.publishedOn,
  }
}
