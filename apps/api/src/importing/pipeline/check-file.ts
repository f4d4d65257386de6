import type { DraftReading } from '@noegletal/contract'
import type { Catalogue, FileProblem, Renaming, SeriesFigures } from '@noegletal/domain'
import { type ReadFigures, checkAgainstHistory } from '@noegletal/ingest'
import type { Store } from '@noegletal/store'
import type { FileToRead, TableMapping } from './describe-table.ts'
import { createPublishedFigures } from './published-figures.ts'
import { createReadSummary, overheard } from './read-summary.ts'
import type { Watch } from './watch.ts'

export type UseSeries = (series: SeriesFigures) => void

type Checked = {
  readonly problems: readonly FileProblem[]
  readonly errors: number
  readonly reading: DraftReading
}

type Question = {
  readonly file: Pick<FileToRead, 'publishedOn' | 'simulated' | 'partial'>
  readonly catalogue: Catalogue
  readonly read: ReadFigures
  readonly mapping: TableMapping
}

type Work = {
  readonly watch: Watch
  readonly useSeries: UseSeries
  readonly isSeen: boolean
}

/**
 * Holds the figures of a file against what is published. A file with errors is not held against anything: what cannot be
 * read would seem to be missing. Neither is one that was seen before.
 */
export async function checkFile(
  store: Pick<Store, 'read'>,
  { file, catalogue, read, mapping }: Question,
  { watch, useSeries, isSeen }: Work,
): Promise<Checked> {
  watch.begin('checking')
  const summary = createReadSummary(catalogue.indicators)
  const figures = overheard(read.figures, (series) => {
    summary.add(series)
    useSeries(series)
  })
  const odd: readonly FileProblem[] =
    isSeen || read.errors > 0
      ? goThrough(figures)
      : await store.read((reader) =>
          checkAgainstHistory(figures, createPublishedFigures(reader, file, read.figures), {
            ...catalogue,
            publishedOn: file.publishedOn,
            partial: file.partial,
            columnOf: columnsBy(mapping),
            onCells: (cells) => watch.cells(cells, read.figures.size),
          }),
        )
  return {
    problems: [...read.problems, ...mapping.renamings.map(renamedColumn), ...odd],
    errors: read.errors,
    reading: {
      rows: read.rows,
      cells: read.figures.size,
      indicators: summary.indicators(),
      leftOut: [...read.leftOut],
      decimal: read.decimal,
    },
  }
}

/** A column that was taken for an old one under a new name may be another one. */
function renamedColumn({ heading, before }: Renaming): FileProblem {
  return {
    id: `renamed-column/${heading}`,
    severity: 'warning',
    kind: 'renamed-column',
    column: heading,
    found: heading,
    expected: before,
    message: `kolonnen »${heading}« hed tidligere »${before}« og er læst som den`,
    count: 1,
    lines: [],
  }
}

/** Lets everybody who listens hear the figures. */
function goThrough(figures: ReadFigures['figures']): readonly FileProblem[] {
  for (const { series } of figures.indicators) for (const _ of series);
  return []
}

/** The heading over an indicator's figures; null in a file that names its indicators line by line. */
function columnsBy({ mapping }: TableMapping): (indicator: string) => string | null {
  const measures = new Map(
    mapping.targets.flatMap(({ indicator, measure }) =>
      indicator === null ? [] : [[indicator as string, measure]],
    ),
  )
  return (indicator) => measures.get(indicator) ?? null
}
