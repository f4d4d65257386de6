import { type ImportCounts, missingValue } from '@noegletal/domain'
import type { CellChange, UseChange } from '../store.ts'
import { noCounts } from './counts.ts'
import { createConfirmations } from './confirmations.ts'
import { type CoveredSeries, coveredSeries } from './covered-series.ts'
import { cellsOf } from './observations.ts'
import type { State } from './state.ts'
import type { Tables } from './tables.ts'
import { type Positions, onShow } from './timeline.ts'
import { type VersionRow, isAbsent, sameStatement, shownRow, valueOf } from './versions.ts'

/**
 * What a reader would see change on a day if an import were taken back, cell by cell; null when there is no such import or
 * it is undone. `unchanged` counts the figures of its file that make no difference. An import that is published later than
 * the day is looked at as of its publication.
 */
export function compareUndo(
  tables: Tables,
  { state, today }: { readonly state: State; readonly today: string },
  {
    importId,
    useChange,
  }: { readonly importId: number; readonly useChange?: UseChange | undefined },
): ImportCounts | null {
  const positions = state.positions()
  const position = positions.get(importId)
  const found = tables.imports.find(importId)
  if (position === undefined || found === null || found.undone !== null) return null

  const before = onShow(positions, today < found.publishedOn ? found.publishedOn : today)
  const after = new Map([...before].filter(([id]) => id !== importId))
  const confirmations = createConfirmations(tables, { positions, change: position })
  const counts = noCounts()
  let touched = 0
  for (const covered of coveredSeries(tables, importId)) {
    for (const rows of ownCells(tables, covered, importId)) {
      const change = changeOf({ covered, rows }, { before, after, confirmations })
      if (change === null) continue
      counts[change.effect] += 1
      if (statedByOwn(rows, importId)) touched += 1
      useChange?.(change.cell)
    }
  }
  const { new: added, changed, unchanged } = found.counts
  return { ...counts, unchanged: added + changed + unchanged - touched }
}

/** The cells that the import has a row for; the others say what was said before it. */
function* ownCells(
  { observations }: Tables,
  { series, runs }: CoveredSeries,
  importId: number,
): Generator<readonly VersionRow[]> {
  for (const { first: from, last: til } of runs) {
    for (const rows of cellsOf(observations.ofSeries({ series: series.id, from, til }))) {
      if (rows.some((row) => row.import === importId)) yield rows
    }
  }
}

function statedByOwn(rows: readonly VersionRow[], importId: number): boolean {
  return rows.some((row) => row.import === importId && !isAbsent(row))
}

type Surroundings = {
  readonly before: Positions
  readonly after: Positions
  readonly confirmations: ReturnType<typeof createConfirmations>
}

type Change = { readonly effect: 'new' | 'changed' | 'withdrawn'; readonly cell: CellChange }

function changeOf(
  { covered, rows }: { readonly covered: CoveredSeries; readonly rows: readonly VersionRow[] },
  { before, after, confirmations }: Surroundings,
): Change | null {
  const { id, ...key } = covered.series
  const period = rows[0]?.period
  if (period === undefined) return null

  const shown = shownRow(rows, before)
  const voiced = confirmations
    .of({ indicator: key.indicator, series: id, period }, rows)
    .map(({ position, said }) => ({ ...said, period, import: position.id }))
  const left = shownRow([...rows, ...voiced], after)
  const effect = effectOfUndo(
    { row: shown, simulated: isSimulated(shown, before) },
    { row: left, simulated: isSimulated(left, after) },
  )
  if (effect === null) return null
  const cell = {
    ...key,
    period,
    before: shown === null ? null : valueOf(shown),
    after: left === null ? missingValue('withdrawn') : valueOf(left),
    line: null,
  }
  return { effect, cell }
}

function isSimulated(row: VersionRow | null, positions: Positions): boolean {
  return row !== null && positions.get(row.import)?.simulated === true
}

type Shown = { readonly row: VersionRow | null; readonly simulated: boolean }

// A withdrawn figure and none at all are alike: there is nothing to see.
function effectOfUndo(before: Shown, after: Shown): Change['effect'] | null {
  const isHidden = before.row === null || isAbsent(before.row)
  if (after.row === null || isAbsent(after.row)) return isHidden ? null : 'withdrawn'
  if (before.row === null) return 'new'
  const isSame = before.simulated === after.simulated && sameStatement(before.row, after.row)
  return isSame ? null : 'changed'
}
