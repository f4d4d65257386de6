import { type Result, failed } from '@noegletal/domain'
import type { FileFault } from '../files/file-fault.ts'
import { type LongLayout, recogniseLongLayout } from './long-layout.ts'
import { type Delimiter, detectDelimiter, readRows, unifyLineEndings } from '../files/read-rows.ts'

/** A text whose heading line has been understood. */
export type LongFile = {
  readonly text: string
  readonly delimiter: Delimiter
  readonly layout: LongLayout
  readonly headingLine: number
}

/** Finds the delimiter and the headings of a text in the long layout. */
export function openLongFile(decoded: string): Result<LongFile, FileFault> {
  const { text, declared } = takeDeclaredDelimiter(unifyLineEndings(decoded))
  const delimiter = declared ?? detectDelimiter(text)
  let opened: Result<LongFile, FileFault> = failed(brokenHeading)

  readRows(text, {
    delimiter,
    onRow(headings, line) {
      const layout = recogniseLongLayout(headings, line)
      opened = layout.ok
        ? { ok: true, value: { text, delimiter, layout: layout.value, headingLine: line } }
        : layout
      return 'stop'
    },
    onBrokenQuotes: () => 'stop',
  })
  return opened
}

// Excel writes and reads `sep=;` as a first line of its own; it stays as an empty line, so that line numbers hold.
const declaration = /^sep=([;,\t])\n/i

function takeDeclaredDelimiter(text: string): {
  readonly text: string
  readonly declared: Delimiter | null
} {
  const mark = declaration.exec(text)?.[1]
  if (mark !== ';' && mark !== ',' && mark !== '\t') return { text, declared: null }
  return { text: text.replace(declaration, '\n'), declared: mark }
}

const brokenHeading: FileFault = {
  kind: 'wrong-header',
  message:
    'Citationstegnene i den første linje passer ikke sammen, så overskrifterne kan ikke læses.',
}
