import type { FileBytes } from './file-bytes.ts'
import type { FileFault } from './file-fault.ts'

/** Whether the first bytes begin a compound file (MS-CFB 2.2): an Excel older than 2007, or a workbook with a password. */
export function isCompoundFile(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 8)).toString('hex') === 'd0cf11e0a1b11ae1'
}

/**
 * Why a compound file is not read. A workbook with a password is one around its encrypted content, which stands under the
 * name `EncryptedPackage` (MS-OFFCRYPTO 2.3.4.4).
 */
export function compoundFileFault(bytes: FileBytes): FileFault {
  let last: Buffer = Buffer.alloc(0)
  for (const piece of bytes.chunks()) {
    const both = Buffer.concat([last, piece])
    if (both.includes(encryptedName)) return encryptedWorkbook
    last = both.subarray(-encryptedName.length)
  }
  return olderWorkbook
}

const encryptedName = Buffer.from('EncryptedPackage', 'utf16le')

export const encryptedWorkbook: FileFault = {
  kind: 'encrypted',
  message: 'Filen er beskyttet med en adgangskode. Gem den uden adgangskode, og prøv igen.',
}

const olderWorkbook: FileFault = {
  kind: 'not-text',
  message:
    'Filen er en ældre Excel-projektmappe (.xls). Åbn den i Excel, gem den som .xlsx, og prøv igen.',
}
