import type { SeriesKey } from '@noegletal/domain'
import type { CellVintages } from '../store.ts'
import { type Rectangle, covers } from './coverage.ts'
import { around } from './covered-series.ts'
import { allTime, cellsOf } from './observations.ts'
import type { State } from './state.ts'
import type { Tables } from './tables.ts'
import { type Position, type Positions, counting } from './timeline.ts'
import { type VersionRow, shownRow, valueOf } from './versions.ts'

type Version = CellVintages['versions'][number]

/**
 * What was published of a series' cells, day by day, as the imports that are not undone tell it. A simulated version that
 * came after a real one is left out, as in a history: nobody is ever shown it.
 */
export function readVintages(tables: Tables, state: State, key: SeriesKey): CellVintages[] {
  const id = tables.register.findId(key)
  if (id === null) return []
  const positions = counting(state.positions())
  const spoken = inOrder(around({ id }, tables.coverage.ofIndicator(key.indicator)), positions)
  const rows = tables.observations.ofSeries({ series: id, ...allTime })

  return [...cellsOf(rows)].flatMap((cell) => {
    const [first] = cell
    if (first === undefined) return []
    const versions = versionsOf(cell, speakersOf(spoken, { id, ...first }))
    return versions.length === 0 ? [] : [{ period: first.period, versions }]
  })
}

type Spoken = { readonly rectangle: Rectangle; readonly position: Position }

/** What the imports that count spoke of, in the order of their publication; once for all cells of a series. */
function inOrder(near: readonly Rectangle[], positions: Positions): Spoken[] {
  return near
    .flatMap((rectangle) => {
      const position = positions.get(rectangle.import)
      return position === undefined ? [] : [{ rectangle, position }]
    })
    .toSorted((a, b) => a.position.rank - b.position.rank)
}

/** The imports that spoke of a cell, in the order of their publication; one with two rectangles around it stands twice. */
function speakersOf(
  spoken: readonly Spoken[],
  { id, period }: { readonly id: number } & Pick<VersionRow, 'period'>,
): Position[] {
  const speakers: Position[] = []
  for (const { rectangle, position } of spoken) {
    if (covers(rectangle, id, period)) speakers.push(position)
  }
  return speakers
}

function versionsOf(cell: readonly VersionRow[], speakers: readonly Position[]): Version[] {
  const byDay = new Map<string, Version>()
  const known = new Map<number, Position>()
  for (const position of speakers) {
    known.set(position.id, position)
    const row = shownRow(cell, known)
    const isSimulated = row !== null && known.get(row.import)?.simulated === true
    if (row === null || isSimulated !== position.simulated) continue
    const { publishedOn, simulated } = position
    byDay.set(publishedOn, { publishedOn, value: valueOf(row), simulated })
  }
  return [...byDay.values()]
}
