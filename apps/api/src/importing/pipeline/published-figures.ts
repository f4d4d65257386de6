import { type Batch, type Figures, numberOf } from '@noegletal/domain'
import type { PublishedFigures, PublishedPoint } from '@noegletal/ingest'
import type { FigureReader, StoredSeries } from '@noegletal/store'

/** A file that is older than another is to be told so, whatever its own day. */
const always = '9999-12-31'

/** What stands published on a day, of real or of simulated figures, as the checks ask for it; how far, on any day. */
export function createPublishedFigures(
  reader: Pick<FigureReader, 'extent' | 'series' | 'findRepeated'>,
  batch: Pick<Batch, 'publishedOn' | 'simulated' | 'partial'>,
  figures: Figures,
): PublishedFigures {
  const { publishedOn: asOf, simulated } = batch
  return {
    isRepeated: reader.findRepeated(batch, figures),
    extent: (indicator) => reader.extent({ indicator, asOf: always, simulated }),
    standInExtent: async (indicator) =>
      simulated ? null : reader.extent({ indicator, asOf, simulated: true }),
    series: async (indicator, areas, from) => {
      const range = from === null ? {} : { from }
      const stored = await reader.series({ indicators: [indicator], areas, asOf, ...range })
      return stored.map(({ points, ...key }) => ({
        ...key,
        points: numbersIn(points, simulated),
        standIns: simulated ? [] : numbersIn(points, true),
      }))
    },
  }
}

function numbersIn(points: StoredSeries['points'], simulated: boolean): PublishedPoint[] {
  return points.flatMap(({ period, value, simulated: isSimulated }) => {
    const number = isSimulated === simulated ? numberOf(value) : null
    return number === null ? [] : [{ period, number }]
  })
}
