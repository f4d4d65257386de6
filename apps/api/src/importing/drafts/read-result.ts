import type { Import } from '@noegletal/domain'
import { formatDate } from '@noegletal/format'
import type { Failure, ReadResult, Understanding } from '../worker/job.ts'
import { type StoredDraft, nothingRead, nothingUnderstood } from './stored-draft.ts'

type Change = Partial<StoredDraft>

/** What a draft becomes when its file has been read; `known` is the import that the same file became before. */
export function afterReading(draft: StoredDraft, result: ReadResult, known: Import | null): Change {
  const before = { importId: known?.id ?? null, fault: known === null ? null : knownFile(known) }
  switch (result.kind) {
    case 'unreadable':
      return {
        ...nothingRead,
        ...nothingUnderstood,
        ...before,
        state: 'failed',
        fault: result.fault,
      }
    case 'unmapped':
      return { ...nothingRead, ...before, ...understood(result.understanding), state: 'mapping' }
    case 'checked': {
      const { understanding, reading, problems, errors, comparison } = result.checked
      const warnings = new Set(
        problems.filter(({ severity }) => severity === 'warning').map(({ id }) => id),
      )
      const acknowledged = draft.acknowledged.filter(({ problem }) => warnings.has(problem))
      return {
        ...before,
        ...understood(understanding),
        state: 'checked',
        reading,
        problems: [...problems],
        errors,
        acknowledged,
        warningsLeft: warnings.size - acknowledged.length,
        comparison,
      }
    }
  }
}

/** How many warnings nobody has acknowledged. */
export function countWarningsLeft({
  problems,
  acknowledged,
}: Pick<StoredDraft, 'problems' | 'acknowledged'>): number {
  const known = new Set(acknowledged.map(({ problem }) => problem))
  return problems.filter(({ severity, id }) => severity === 'warning' && !known.has(id)).length
}

/** That the same file has been published before, as a Danish sentence. */
export function knownFile({ id, title, publishedOn }: Import): string {
  return `Filen er indlæst før: nr. ${id}, »${title}«, udgivet ${formatDate(publishedOn)}.`
}

/** What is said of a draft whose work ended with the server. */
export const interruptedText = 'Afbrudt, intet publiceret. Filen er gemt.'

/** Why the work ended without a result, as Danish sentences. */
export function failureText({ reason }: Failure): string {
  return failures[reason]
}

const failures: Record<Failure['reason'], string> = {
  busy: 'Databasen er optaget af en anden indlæsning, så intet er ændret. Prøv igen om lidt.',
  'disk-full': 'Der er ikke plads på disken, så intet er ændret.',
  broken: 'Der opstod en uventet fejl, så intet er ændret. Prøv igen.',
}

function understood({ shape, preview, mapping }: Understanding): Change {
  return {
    shape,
    preview: [...preview],
    mapping: mapping.mapping,
    mappingOrigin: mapping.origin,
    mappingFaults: [...mapping.faults],
    mappingNotes: [...mapping.notes],
    alternatives: [...mapping.alternatives],
    renamings: [...mapping.renamings],
  }
}
