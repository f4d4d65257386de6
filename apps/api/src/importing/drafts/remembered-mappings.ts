import { DialectName, type RememberedMapping } from '@noegletal/domain'
import type { MappingMemory } from '@noegletal/store'
import type { Clock } from '../../clock.ts'
import type { StoredDraft } from './stored-draft.ts'

/** Every mapping that was used before; a file's dialect is not known before it is read. */
export function allMappings(memory: MappingMemory): RememberedMapping[] {
  return DialectName.options.flatMap((dialect) => memory.ofDialect(dialect))
}

/** Remembers how a published file was read, for the next with the same headings. */
export function rememberMapping(memory: MappingMemory, draft: StoredDraft, clock: Clock): void {
  const { shape, mapping, orderedBy } = draft
  if (shape === null || mapping === null || orderedBy === null || saysItself.has(shape.dialect))
    return
  memory.remember({
    dialect: shape.dialect,
    headerKey: shape.headerKey,
    headings: [...shape.axes.map(({ heading }) => heading), ...shape.measures],
    tableId: shape.tableId,
    mapping,
    usedAt: clock().toISOString(),
    usedBy: orderedBy,
  })
}

/** Dialects whose files name their indicators themselves. */
const saysItself: ReadonlySet<string> = new Set(['long'])
