import { type Result, ok } from '@noegletal/domain'
import { type Delimiter, detectDelimiter, takeDeclared } from './delimiter.ts'
import type { FileBytes } from './file-bytes.ts'
import type { FileFault } from './file-fault.ts'
import type { Limits } from './limits.ts'
import type { RowSource } from './row-source.ts'
import { splitRows } from './split-rows.ts'
import { findEncoding } from './text-encoding.ts'
import { unifiedPieces } from './text-pieces.ts'

/** Opens a text whose cells are parted by semicolons, tabs or commas; it is read in pieces, never whole. */
export function openCsv(bytes: FileBytes, limits: Limits): Result<RowSource, FileFault> {
  const encoding = findEncoding(bytes)
  if (!encoding.ok) return encoding
  const pieces = (): Iterable<string> => unifiedPieces(bytes, encoding.value)
  const delimiter = delimiterOf(pieces())
  return ok({
    form: { kind: 'csv', encoding: encoding.value.name, delimiter },
    rows: () => splitRows(withoutDeclaration(pieces()), { delimiter, limits }),
  })
}

function delimiterOf(pieces: Iterable<string>): Delimiter {
  for (const piece of pieces) {
    if (piece.trim() === '') continue
    const { declared, text } = takeDeclared(piece)
    return declared ?? detectDelimiter(text)
  }
  return ';'
}

function* withoutDeclaration(pieces: Iterable<string>): Generator<string> {
  let isFirst = true
  for (const piece of pieces) {
    yield isFirst ? takeDeclared(piece).text : piece
    isFirst = false
  }
}
