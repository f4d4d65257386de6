import type { DraftComparison } from '@noegletal/contract'
import {
  type AreaCode,
  type FileProblem,
  type Indicator,
  type SeriesFigures,
  periodsOf,
} from '@noegletal/domain'
import { createWithdrawnCount, createWordings } from '@noegletal/ingest'
import type { FigureReader, Store } from '@noegletal/store'
import { type ChangeTally, createChangeTally } from './change-tally.ts'
import type { KeptDifference, KeptDifferences } from './kept-differences.ts'
import type { OverviewCell } from './kept-differences.ts'
import type { ReadFile } from './read-file.ts'
import { readRevisionKinds, type RevisionKindOf } from './revision-kind.ts'
import { readTypicalRevisions } from './typical-revisions.ts'
import type { Watch } from './watch.ts'

/** What publishing a file would do. */
export type FileComparison = {
  readonly comparison: DraftComparison
  readonly kept: KeptDifferences
  /** Warnings that only comparing can find. */
  readonly problems: readonly FileProblem[]
}

type Question = {
  readonly publishedOn: string
  readonly simulated: boolean
  readonly partial: boolean
  /** The own municipality, whose habits of revision are told; null for none. */
  readonly own: AreaCode | null
  readonly watch: Watch
  /** Given every change, to gather what Overblik would show. */
  readonly overview?: {
    readonly useChange: (change: Parameters<ChangeTally['add']>[0]) => void
    readonly useNewSeries: (series: SeriesFigures) => void
    readonly cells: () => OverviewCell[]
  }
}

/**
 * Says what publishing a file that was read without errors would do, on one state of the store; changes nothing. Throws
 * when the figures cannot be taken, which a file without errors never does.
 */
export async function compareFile(
  store: Pick<Store, 'read' | 'version'>,
  read: ReadFile,
  question: Question,
): Promise<FileComparison> {
  question.watch.begin('comparing')
  // Taken first: a version that is too old is refused when the file is published, one that is too new would not be.
  const version = await store.version()
  return store.read(async (reader) => {
    const { overview } = question
    const tally = createChangeTally()
    const withdrawn = createWithdrawnCount()
    const compared = await reader.compare(question, read.figures, {
      change: (change) => {
        tally.add(change)
        withdrawn.add(change)
        overview?.useChange(change)
      },
      newSeries: (series) => {
        tally.addNewSeries(series)
        withdrawn.addNew(series.key.indicator, periodsOf(series).length)
        overview?.useNewSeries(series)
      },
      cells: (cells) => question.watch.cells(cells, read.figures.size),
    })
    if (!compared.ok)
      throw new Error(`A checked file was refused: ${JSON.stringify(compared.error)}`)

    const parts = await describe(reader, { read, tally, question })
    const cellsOf = new Map(read.reading.indicators.map((one) => [one.indicator.slug, one.cells]))
    return {
      comparison: { counts: compared.value, ...parts.comparison, version },
      kept: { ...parts.kept, overview: overview?.cells() ?? [] },
      problems: withdrawn.problems(
        (slug) => cellsOf.get(slug) ?? 0,
        createWordings(read.catalogue),
      ),
    }
  })
}

type Gathered = {
  readonly read: ReadFile
  readonly tally: ChangeTally
  readonly question: Question
}

async function describe(
  reader: FigureReader,
  { read, tally, question }: Gathered,
): Promise<{
  readonly comparison: Omit<DraftComparison, 'counts' | 'version'>
  readonly kept: Omit<KeptDifferences, 'overview'>
}> {
  const differences = tally.differences()
  const pairs = pairsOf(read.catalogue.indicators, [...tally.changed(), ...differences])
  const kindOf = await readRevisionKinds(reader, pairs, question.publishedOn)
  const slugs = read.reading.indicators.map(({ indicator }) => indicator.slug)
  const typical = await readTypicalRevisions(reader, read.catalogue, { slugs, own: question.own })

  const indicators = read.reading.indicators.map(({ indicator, cells }) => {
    const { new: added, changed, withdrawn } = tally.countsOf(indicator.slug)
    const counts = { new: added, changed, withdrawn, unchanged: cells - added - changed }
    return { indicator, counts, typicalRevision: typical.get(indicator.slug) ?? null }
  })
  return {
    comparison: { ...countRevisions(tally, kindOf), indicators },
    kept: {
      differences: differences.map((one) => ({ ...one, revision: revisionOf(one, kindOf) })),
      series: tally.series(),
    },
  }
}

type Changed = { readonly indicator: string; readonly area: AreaCode; readonly kind?: string }

/** The areas of each indicator that must be looked up; new cells revise nothing. */
function pairsOf(
  indicators: readonly Indicator[],
  changed: readonly Changed[],
): ReadonlyMap<Indicator, ReadonlySet<AreaCode>> {
  const bySlug = new Map<string, Indicator>(indicators.map((one) => [one.slug, one]))
  const pairs = new Map<Indicator, Set<AreaCode>>()
  for (const { indicator: slug, area, kind } of changed) {
    const indicator = bySlug.get(slug)
    if (indicator === undefined || kind === 'new') continue
    const areas = pairs.get(indicator) ?? new Set()
    pairs.set(indicator, areas.add(area))
  }
  return pairs
}

function countRevisions(
  tally: ChangeTally,
  kindOf: RevisionKindOf,
): Pick<DraftComparison, 'lateRegistrations' | 'revisions'> {
  const counts = { 'late-registration': 0, revision: 0 }
  for (const changed of tally.changed()) counts[kindOf(changed)] += changed.cells
  return { lateRegistrations: counts['late-registration'], revisions: counts.revision }
}

function revisionOf(
  difference: Omit<KeptDifference, 'revision'>,
  kindOf: RevisionKindOf,
): KeptDifference['revision'] {
  return difference.kind === 'new' ? null : kindOf(difference)
}
