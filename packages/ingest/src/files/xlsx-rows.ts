import { type Result, failed } from '@noegletal/domain'
import type { FileFault } from './file-fault.ts'
import type { Limits } from './limits.ts'
import type { RowSource } from './row-source.ts'

/** Which sheet of a workbook is read (the first with content unless one is named), and how much of it. */
export type WantedSheet = { readonly sheet?: string | undefined; readonly limits: Limits }

/** Opens a workbook (.xlsx). */
export function openXlsx(_bytes: Uint8Array, _wanted: WantedSheet): Result<RowSource, FileFault> {
  return failed({ kind: 'not-text', message: 'Excel-projektmapper kan endnu ikke læses.' })
}
