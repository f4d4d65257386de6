import { type Result, failed } from '@noegletal/domain'
import type { FileFault } from './file-fault.ts'
import type { Limits } from './limits.ts'
import type { RowSource } from './row-source.ts'

/** Opens a JSON reply of one of the sources. */
export function openJson(_bytes: Uint8Array, _limits: Limits): Result<RowSource, FileFault> {
  return failed({ kind: 'not-text', message: 'JSON kan endnu ikke læses.' })
}
