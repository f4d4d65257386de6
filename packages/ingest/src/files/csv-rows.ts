import { type Result, ok } from '@noegletal/domain'
import { type Delimiter, detectDelimiter, takeDeclared } from './delimiter.ts'
import type { FileBytes } from './file-bytes.ts'
import type { FileFault } from './file-fault.ts'
import type { Limits } from './limits.ts'
import type { RowSource } from './row-source.ts'
import { splitRows } from './split-rows.ts'
import { findEncoding } from './text-encoding.ts'
import { smallPieces, unifiedPieces } from './text-pieces.ts'
import { startOfText, untakenPieces } from './untaken-pieces.ts'

/** Opens a text whose cells are parted by semicolons, tabs or commas; it is read in pieces, never whole. */
export function openCsv(bytes: FileBytes, limits: Limits): Result<RowSource, FileFault> {
  const encoding = findEncoding(bytes)
  if (!encoding.ok) return encoding
  const { name } = encoding.value
  const texts = (pieces: Iterable<Uint8Array>): Iterable<string> =>
    unifiedPieces(pieces, encoding.value)
  const delimiter = delimiterOf(texts(smallPieces(bytes)))
  return ok({
    form: { kind: 'csv', encoding: name, delimiter },
    rows(takeLine) {
      const position = startOfText()
      const offer = takeLine && { takeLine, position, mostRows: limits.rows }
      const pieces = offer === undefined ? smallPieces(bytes) : untakenPieces(bytes, offer)
      return splitRows(withoutDeclaration(texts(pieces)), { delimiter, limits }, position)
    },
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
