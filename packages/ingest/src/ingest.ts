import { type FileForm, type Result, type SourcedObservation, failed, ok } from '@noegletal/domain'
import { longMapping } from './dialects/long-layout.ts'
import { recognise } from './dialects/recognise.ts'
import type { FigureRules } from './figures/figure-rules.ts'
import { type ReadFigures, emptyFault, readFigures } from './figures/read-figures.ts'
import { bytesOf } from './files/file-bytes.ts'
import type { FileFault } from './files/file-fault.ts'
import { openFile } from './files/open-file.ts'

/** A file of our own that was read. Where there are errors, the observations are not all of them. */
export type Ingested = ReadFigures & {
  readonly form: FileForm
  /** In the order of the file. */
  readonly observations: readonly SourcedObservation[]
}

/**
 * Reads a file in the long layout that is in memory, in one go: for the documented and the simulated figures, whose headings
 * leave nothing to ask. A file that cannot be read at all, or says nothing, is a fault.
 */
export function ingest(
  bytes: Uint8Array,
  rules: Omit<FigureRules, 'mapping'>,
): Result<Ingested, FileFault> {
  const source = openFile(bytesOf(bytes))
  if (!source.ok) return source
  const layout = recognise(source.value, null)
  if (!layout.ok) return layout
  if (layout.value.dialect !== 'long') return failed(notLong)

  const mapping = longMapping(layout.value.axes)
  const read = readFigures(source.value, layout.value, { ...rules, mapping })
  const empty = emptyFault(read)
  if (empty !== null) return failed(empty)
  return ok({ ...read, form: source.value.form, observations: inFileOrder(read) })
}

function inFileOrder({ figures }: ReadFigures): SourcedObservation[] {
  const series = [...figures.indicators].flatMap((indicator) => [...indicator.series])
  return series.flatMap(({ observations }) => observations).toSorted((a, b) => a.line - b.line)
}

const notLong: FileFault = {
  kind: 'wrong-header',
  message:
    'Filen har ikke overskrifterne nøgletal;område;periode;værdi (og eventuelt kategori;status;note).',
}
