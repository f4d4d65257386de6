import type { IndicatorSlug, Period } from '@noegletal/domain'
import { type Rectangle, covers } from './coverage.ts'
import type { RowWriter } from './observations.ts'
import type { Tables } from './tables.ts'
import { type Place, type Position, type Positions, followersOf } from './timeline.ts'
import { type Statement, type VersionRow, silentConfirmations } from './versions.ts'

/** What later imports said without a row, for the cells that an earlier import changes. */
export type Confirmations = {
  of(cell: Cell, rows: readonly VersionRow[]): Confirmation[]
  /** Whether any later import spoke of the indicator at all. */
  exist(indicator: IndicatorSlug): boolean
}

export type Confirmation = { readonly position: Position; readonly said: Statement }

type Cell = {
  readonly indicator: IndicatorSlug
  readonly series: number
  readonly period: Period
}

type Follower = { readonly position: Position; readonly rectangles: readonly Rectangle[] }

/** The confirmations by the imports that come after `change`; what they covered is read once per indicator. */
export function createConfirmations(
  { coverage }: Pick<Tables, 'coverage'>,
  { positions, change }: { readonly positions: Positions; readonly change: Place },
): Confirmations {
  const later = followersOf(positions, change)
  const byIndicator = new Map<IndicatorSlug, Follower[]>()

  const followersFor = (indicator: IndicatorSlug): readonly Follower[] => {
    const known = byIndicator.get(indicator)
    if (known !== undefined) return known
    const followers = later.length === 0 ? [] : toFollowers(later, coverage.ofIndicator(indicator))
    byIndicator.set(indicator, followers)
    return followers
  }

  return {
    of: (cell, rows) => {
      const followers = followersFor(cell.indicator)
      if (followers.length === 0) return []
      return silentConfirmations(rows, thatCover(followers, cell), positions)
    },
    exist: (indicator) => followersFor(indicator).length > 0,
  }
}

/** Gives a confirmation a row of its own; it has no line, since only the file itself knows where it stood. */
export function voice(
  rows: RowWriter,
  cell: Pick<Cell, 'series' | 'period'>,
  { position, said }: Confirmation,
): void {
  rows.add(cell, { import: position.id, said, line: null })
}

function toFollowers(later: readonly Position[], rectangles: readonly Rectangle[]): Follower[] {
  const byImport = Map.groupBy(rectangles, (rectangle) => rectangle.import)
  return later.flatMap((position) => {
    const own = byImport.get(position.id)
    return own === undefined ? [] : [{ position, rectangles: own }]
  })
}

function* thatCover(followers: readonly Follower[], { series, period }: Cell): Generator<Position> {
  for (const { position, rectangles } of followers) {
    if (rectangles.some((rectangle) => covers(rectangle, series, period))) yield position
  }
}
