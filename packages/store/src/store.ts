import type {
  AreaCode,
  Batch,
  Catalogue,
  CatalogueEdit,
  CatalogueEntry,
  CatalogueEntryKind,
  CategorySlug,
  CellKey,
  Figures,
  Import,
  ImportCounts,
  IndicatorSlug,
  Observation,
  Period,
  Result,
  SeriesFigures,
  SeriesKey,
  Value,
} from '@noegletal/domain'
import type { CompareListeners, UseCellCount, UseChange } from './comparing.ts'

export * from './comparing.ts'

/**
 * Figures as they were known on a day (ISO date). An import counts from its `publishedOn`. One that was undone counts
 * only for the days it was really on show: from the later of its publication and the day of its `importedAt` (by UTC),
 * until the day before it was undone.
 */
export type AsOf = string

export type SeriesQuery = {
  readonly indicators: readonly IndicatorSlug[]
  readonly areas: readonly AreaCode[]
  /** All categories when left out. */
  readonly categories?: readonly CategorySlug[]
  /** Inclusive; compared as texts, which is right because an indicator has one granularity. */
  readonly from?: Period
  readonly til?: Period
  readonly asOf: AsOf
}

export type StoredPoint = Pick<Observation, 'period' | 'value' | 'preliminary' | 'note'> & {
  readonly importId: number
  readonly simulated: boolean
}

/** One series with its points in time order. Withdrawn cells are there, as missing values. */
export type StoredSeries = SeriesKey & { readonly points: readonly StoredPoint[] }

/**
 * One row of a cell's history: what an import said of it, and on which line of its file. `line` is null for a withdrawn
 * cell, and for a figure that the import had only confirmed until an earlier import was undone or inserted.
 */
export type CellVersion = Pick<Observation, 'value' | 'preliminary' | 'note'> & {
  readonly line: number | null
  readonly import: Import
}

/** What a later import said of the cells of an earlier one. */
export type RestingImport = {
  readonly import: Import
  /** How many cells of the earlier import it spoke of too. */
  readonly cells: number
}

/** The counting versions of one cell that differ in their day, the oldest first. */
export type CellVintages = {
  readonly period: Period
  readonly versions: readonly {
    readonly publishedOn: string
    readonly value: Value
    readonly simulated: boolean
  }[]
}

export type ExtentQuestion = {
  readonly indicator: IndicatorSlug
  readonly asOf: AsOf
  /** Simulated figures, or real ones. */
  readonly simulated: boolean
}

/** How far imports have spoken of an indicator: the first and last period, and the newest publication. */
export type FigureExtent = {
  readonly from: Period
  readonly til: Period
  readonly publishedOn: string
}

/** One write, by whom and when. */
export type LogLine = {
  readonly id: number
  /** ISO time, UTC. */
  readonly at: string
  readonly by: string
  readonly action: 'save-catalogue' | 'edit-catalogue' | 'publish' | 'undo'
  /** Of a publication or an undo. */
  readonly import: { readonly id: number; readonly title: string } | null
  /** Of a change of the catalogue in the interface: what the entry said from then on, or until it was taken away. */
  readonly entry: { readonly said: CatalogueEntry; readonly removed: boolean } | null
}

/** A part of the log, the newest line first, and how many lines there are in all. */
export type Log = { readonly total: number; readonly lines: readonly LogLine[] }

/** Reading, on one unchanging state of the data. */
export type FigureReader = {
  /** Which state it is, by the store's own count. */
  readonly version: number
  catalogue(): Promise<Catalogue>
  /**
   * The series that have at least one point, ordered as the query names indicators and areas, then categories; when it
   * names none, the total comes first and the others as in the catalogue.
   */
  series(query: SeriesQuery): Promise<StoredSeries[]>
  /**
   * Every version of a cell, newest publication first, undone ones included; empty for a cell nobody has stated. A
   * simulated version that came after a real one that counts is left out: nobody is ever shown it.
   */
  history(cell: CellKey): Promise<CellVersion[]>
  /** Every import, newest publication first, undone ones included. */
  imports(): Promise<Import[]>
  /** Null when there is no import with that number. */
  findImport(id: number): Promise<Import | null>
  /**
   * What publishing would do; `publishedOn` and `simulated` decide what the cells are compared with, `partial` whether
   * what is lacking is withdrawn. Fails as `publish` would for the cells.
   */
  compare(
    batch: Pick<Batch, 'publishedOn' | 'simulated' | 'partial'>,
    figures: Figures,
    use?: CompareListeners,
  ): Promise<Result<ImportCounts, BatchFault>>
  /**
   * Makes a function that tells whether a series of the figures only repeats what is published, as most of a usual file does;
   * `periods` are those of its indicator. What it has told need not be found out again when the same figures are compared
   * or published.
   */
  findRepeated(
    batch: Pick<Batch, 'publishedOn' | 'simulated' | 'partial'>,
    figures: Figures,
  ): (series: SeriesFigures, periods: readonly Period[]) => boolean
  /** What undoing an import would do to what is shown today. Null when there is no such import or it is undone already. */
  compareUndo(importId: number, useChange?: UseChange): Promise<ImportCounts | null>
  /** The later imports, not undone, that spoke of cells of this one; newest publication first. */
  restingOn(importId: number): Promise<RestingImport[]>
  /**
   * The published versions of a series' cells, one for each day on which an import that counts spoke of the cell, changed
   * or not; in time order.
   */
  vintages(series: SeriesKey): Promise<CellVintages[]>
  /** Over all areas and categories, by the imports that count on the day; null where none has spoken of it. */
  extent(question: ExtentQuestion): Promise<FigureExtent | null>
  /** Every version of every entry that was made in the interface, newest first. */
  catalogueEdits(): Promise<CatalogueEdit[]>
  /** Every write. */
  log(range: { readonly limit: number; readonly offset: number }): Promise<Log>
}

/** Where figures and the catalogue are kept. Every engine passes `storeContract`. */
export type Store = {
  /** Grows by every publication, undo and change of the catalogue, by whichever process; the key of every cache. */
  version(): Promise<number>
  /**
   * Runs `use` on one unchanging state, whatever is published meanwhile. Reads of one store may wait for each other, so
   * `use` must not read the store anew from within.
   */
  read<T>(use: (figures: FigureReader) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Why the cells of a batch cannot be taken. */
export type BatchFault =
  /** Two observations for one cell: a check that came before has failed. */
  | { readonly kind: 'duplicate-cell'; readonly cell: CellKey }
  /** A cell of an indicator, area or category that the catalogue does not have. */
  | { readonly kind: 'unknown-series'; readonly series: SeriesKey }

export type PublishFault =
  | { readonly kind: 'already-published'; readonly import: Import }
  | BatchFault

/** A version to be added to an entry that was made in the interface. */
export type EntryChange = {
  readonly kind: CatalogueEntryKind
  readonly key: string
  /** Null to take it away. */
  readonly entry: CatalogueEntry | null
  /** The id of the version that it follows; null for a new entry. */
  readonly after: number | null
  readonly by: string
}

export type EditFault =
  /** Somebody else has changed the entry meanwhile; `newest` is what holds now. */
  | { readonly kind: 'edited-meanwhile'; readonly newest: CatalogueEdit | null }
  /** The catalogue would not hold together; the message is Danish. */
  | { readonly kind: 'refused'; readonly message: string }

export type UndoFault = { readonly kind: 'not-found' } | { readonly kind: 'already-undone' }

/** A store that can also be written; every method is one transaction and one line in the audit log. */
export type WritableStore = Store & {
  /** Replaces the catalogue that the product comes with; entries made in the interface lie on top and stay. Throws in Danish when that would orphan a series that has figures. Writes nothing when nothing differs. */
  saveCatalogue(catalogue: Catalogue, by: string): Promise<void>
  /** Adds a version of an entry and brings the catalogue in line. */
  saveEntry(change: EntryChange): Promise<Result<CatalogueEdit, EditFault>>
  /** The same for several, all of them or none, in their order. */
  saveEntries(changes: readonly EntryChange[]): Promise<Result<readonly CatalogueEdit[], EditFault>>
  /**
   * Publishes a batch whole or not at all. It is compared with what the imports that are not undone say up to its day:
   * each cell is `new`, `changed` (it says something else, its mark or note included; it replaces a simulated figure by a
   * real one, even an equal one; it comes back after it was withdrawn), `unchanged`, or `withdrawn`: its series stands in
   * the batch, and its period for some series of the same indicator, but the cell does not. A `partial` batch speaks only of
   * the cells that it has and withdraws none.
   *
   * Real and simulated figures lie apart. A real figure covers a simulated one whichever came first, so that a simulated
   * batch leaves such a cell unchanged, and neither kind withdraws the other's. The same file (by hash) is refused while
   * its import is not undone. Publishing the same batches in any order shows the same figures on every day, except that
   * of two published on one day the later import counts.
   */
  publish(
    batch: Batch,
    figures: Figures,
    useCells?: UseCellCount,
  ): Promise<Result<Import, PublishFault>>
  /** Takes an import back for good. Figures that later imports confirmed stay as those imports stated them. */
  undo(
    importId: number,
    undone: { readonly on: string; readonly by: string; readonly note: string | null },
  ): Promise<Result<Import, UndoFault>>
}
