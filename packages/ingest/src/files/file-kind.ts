type Signature = { readonly kind: string; readonly start: string }

/** The first bytes, as ISO-8859-1, of the files that are most often mistaken for a CSV file. */
const signatures: readonly Signature[] = [
  { kind: 'en PDF', start: '%PDF-' },
  { kind: 'en Excel-projektmappe eller en anden zip-fil', start: 'PK\u0003\u0004' },
  { kind: 'en ældre Excel-projektmappe (.xls)', start: '\u00D0\u00CF\u0011\u00E0' },
  { kind: 'en gzip-fil', start: '\u001F\u008B' },
  { kind: 'et billede', start: '\u0089PNG' },
  { kind: 'et billede', start: '\u00FF\u00D8\u00FF' },
  { kind: 'en SQLite-database', start: 'SQLite format 3' },
  { kind: 'et RTF-dokument', start: '{\\rtf' },
]

/** What the bytes are when they are no text, as a Danish noun with its article; null for what may be text. */
export function notTextBut(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1024)).trimStart()
  const signature = signatures.find(({ start }) => head.startsWith(start))
  if (signature) return signature.kind
  if (/^(ï»¿)?\s*<(!doctype html|html)/i.test(head)) return 'en webside (HTML)'
  return bytes.includes(0) ? 'en binær fil' : null
}
