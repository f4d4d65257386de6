import { type Result, failed } from '@noegletal/domain'
import { openCsv } from './csv-rows.ts'
import { type FileBytes, allBytes, firstBytes } from './file-bytes.ts'
import type { FileFault } from './file-fault.ts'
import { openJson } from './json-rows.ts'
import { type Limits, limits as usualLimits } from './limits.ts'
import { compoundFileFault, isCompoundFile } from './older-workbook.ts'
import type { RowSource } from './row-source.ts'
import { openXlsx } from './xlsx-rows.ts'

/** What is asked of a file: a sheet of a workbook by its name, and other limits than the usual ones. */
export type WantedContent = {
  readonly sheet?: string | undefined
  readonly limits?: Partial<Limits> | undefined
}

/**
 * Opens a file as rows: a workbook, JSON or a text with delimiters, told apart by the content and never by the name.
 * A text is read in pieces; the other two are in memory while they are read.
 */
export function openFile(
  bytes: FileBytes,
  wanted: WantedContent = {},
): Result<RowSource, FileFault> {
  const limits = { ...usualLimits, ...wanted.limits }
  if (bytes.size > limits.fileBytes) return failed(tooLarge(bytes.size, limits.fileBytes))

  switch (formOf(firstBytes(bytes, 1024))) {
    case 'compound':
      return failed(compoundFileFault(bytes))
    case 'xlsx':
      return openXlsx(allBytes(bytes), { sheet: wanted.sheet, limits })
    case 'json':
      return bytes.size > limits.jsonBytes
        ? failed(tooLarge(bytes.size, limits.jsonBytes))
        : openJson(allBytes(bytes), limits)
    case 'text':
      return openCsv(bytes, limits)
  }
}

/** What kind of file the first bytes begin. `PK` begins every zip file, and a workbook is one. No CSV file begins with a brace or a bracket. */
export function formOf(head: Uint8Array): 'xlsx' | 'json' | 'text' | 'compound' {
  if (isCompoundFile(head)) return 'compound'
  const text = Buffer.from(head).toString('latin1')
  if (text.startsWith('PK\u0003\u0004')) return 'xlsx'
  return /^(?:\u00EF\u00BB\u00BF)?\s*[{[]\s*(?:["{[\]}]|$)/.test(text) ? 'json' : 'text'
}

function tooLarge(size: number, limit: number): FileFault {
  const message = `Filen fylder ${inMegabytes(size)} MB, og der kan højst læses ${inMegabytes(limit)} MB. Del den i flere filer.`
  return { kind: 'too-large', message }
}

const inMegabytes = (bytes: number): number => Math.ceil(bytes / (1 << 20))
