import { type Result, ok } from '@noegletal/domain'
import { decode } from './decode.ts'
import { type FileBytes, allBytes } from './file-bytes.ts'
import type { FileFault } from './file-fault.ts'
import type { Limits } from './limits.ts'
import { detectDelimiter, readRows, unifyLineEndings } from './read-rows.ts'
import type { BrokenRow, RowSource, TableRow } from './row-source.ts'

/** Opens a text whose cells are parted by semicolons, tabs or commas. */
export function openCsv(bytes: FileBytes, _limits: Limits): Result<RowSource, FileFault> {
  const decoded = decode(allBytes(bytes))
  if (!decoded.ok) return decoded
  const text = unifyLineEndings(decoded.value.text)
  const delimiter = detectDelimiter(text)
  const rows: (TableRow | BrokenRow)[] = []
  readRows(text, {
    delimiter,
    onRow(cells, line) {
      rows.push({ cells, line })
      return undefined
    },
    onBrokenQuotes(line) {
      rows.push({ line, broken: 'citationstegnene passer ikke sammen, så linjen og måske de følgende kan ikke læses' })
      return undefined
    },
  })
  const form = { kind: 'csv', encoding: decoded.value.encoding, delimiter } as const
  return ok({ form, rows: () => rows })
}
