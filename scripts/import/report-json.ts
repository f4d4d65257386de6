import type { ReadFile } from '@noegletal/api'
import type { FileReport } from '@noegletal/contract'
import { exitCodes } from './help.ts'
import type { FileOutcome } from './import-file.ts'

const nothingKnown: Omit<FileReport, 'file' | 'state' | 'exitCode'> = {
  importId: null,
  fault: null,
  shape: null,
  mapping: null,
  mappingFaults: [],
  reading: null,
  problems: [],
  unacknowledged: [],
  counts: null,
  lateRegistrations: null,
  revisions: null,
}

/** A file that was not reached, because one before it was not imported. */
export function notReached(file: string): FileReport {
  return { file, state: 'not-reached', exitCode: exitCodes.faulty, ...nothingKnown }
}

/** What became of a file, for a program. */
export function reportOf(file: string, outcome: FileOutcome): FileReport {
  return { file, ...stateOf(outcome), ...nothingKnown, ...detailsOf(outcome) }
}

function stateOf(outcome: FileOutcome): Pick<FileReport, 'state' | 'exitCode'> {
  const { kind } = outcome
  switch (kind) {
    case 'published':
    case 'already-published':
      return { state: kind, exitCode: exitCodes.done }
    case 'compared':
      return outcome.left.length === 0
        ? { state: 'compared', exitCode: exitCodes.done }
        : { state: 'unacknowledged', exitCode: exitCodes.unacknowledged }
    case 'unmapped':
      return { state: kind, exitCode: exitCodes.unmapped }
    case 'faulty':
    case 'unreadable':
      return { state: kind, exitCode: exitCodes.faulty }
  }
}

function detailsOf(outcome: FileOutcome): Partial<FileReport> {
  switch (outcome.kind) {
    case 'unreadable':
      return { fault: outcome.fault }
    case 'already-published':
      return { importId: outcome.import.id }
    case 'unmapped': {
      const { table, mapping } = outcome
      const { mapping: meant, faults } = mapping
      return { shape: table.shape, mapping: meant, mappingFaults: [...faults] }
    }
    case 'faulty':
      return { ...understood(outcome.read), problems: [...outcome.read.problems] }
    case 'compared':
    case 'published': {
      const { read, problems, left, compared } = outcome
      const { counts, lateRegistrations, revisions } = compared.comparison
      return {
        ...understood(read),
        problems: [...problems],
        unacknowledged: left.map(({ id }) => id),
        counts,
        lateRegistrations,
        revisions,
        ...(outcome.kind === 'published' && { importId: outcome.import.id }),
      }
    }
  }
}

function understood({ table, mapping, reading }: ReadFile): Partial<FileReport> {
  return { shape: table.shape, mapping: mapping.mapping, reading }
}
