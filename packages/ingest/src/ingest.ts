import {
  type Catalogue,
  type FileForm,
  type Result,
  type SourcedObservation,
  failed,
  ok,
} from '@noegletal/domain'
import { findTable } from './dialects/recognise.ts'
import { describeShape } from './figures/describe-shape.ts'
import { type ReadFigures, emptyFault, readFigures } from './figures/read-figures.ts'
import { bytesOf } from './files/file-bytes.ts'
import type { FileFault } from './files/file-fault.ts'
import { openFile } from './files/open-file.ts'
import { proposeMapping } from './mapping/propose-mapping.ts'

/** A file of our own that was read. Where there are errors, the observations are not all of them. */
export type Ingested = ReadFigures & {
  readonly form: FileForm
  /** In the order of the file. */
  readonly observations: readonly SourcedObservation[]
}

type Rules = Pick<Catalogue, 'areas' | 'indicators'> & {
  /** The ISO date on which the figures became known. */
  readonly knownOn: string
}

/**
 * Reads a file that is in memory, in one go: for the documented and the simulated figures, which leave nothing to ask. A
 * file that cannot be read without asking, or says nothing, is a fault.
 */
export function ingest(bytes: Uint8Array, rules: Rules): Result<Ingested, FileFault> {
  const opened = openFile(bytesOf(bytes))
  if (!opened.ok) return opened
  const found = findTable(opened.value, null, rules.areas)
  if (!found.ok) return found
  const { source, layout } = found.value
  const shape = describeShape(source, layout)
  const { mapping, complete, missing } = proposeMapping(shape, rules, [])
  if (!complete) return failed(unclear(missing))

  const read = readFigures(source, layout, { ...rules, mapping })
  const empty = emptyFault(read)
  if (empty !== null) return failed(empty)
  return ok({ ...read, form: source.form, observations: inFileOrder(read) })
}

function inFileOrder({ figures }: ReadFigures): SourcedObservation[] {
  const series = [...figures.indicators].flatMap((indicator) => [...indicator.series])
  return series.flatMap(({ observations }) => observations).toSorted((a, b) => a.line - b.line)
}

function unclear(missing: readonly string[]): FileFault {
  const message = `Filen kan ikke læses uden at spørge: ${missing.join('; ')}.`
  return { kind: 'wrong-header', message }
}
