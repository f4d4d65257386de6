import { describeShape } from '../figures/describe-shape.ts'
import { soundRows } from '../figures/sound-rows.ts'
import { bytesOf } from '../files/file-bytes.ts'
import { openFile } from '../files/open-file.ts'
import { isFaulty } from './dialect.ts'
import { recognise } from './recognise.ts'

/** What a test wants to see of a file: how it was understood, and its figures with their members and value only. */
export function layoutOf(bytes: Uint8Array): {
  readonly shape: ReturnType<typeof describeShape>
  readonly marks: unknown
  /** `Herning | 2019M03 = 3,4`; a row that cannot be read as `linje 7: …`. */
  readonly figures: readonly string[]
  /** The place of each figure: line and heading. */
  readonly places: readonly string[]
  /** Which of the measures each figure is of. */
  readonly measured: readonly number[]
} {
  const opened = openFile(bytesOf(bytes))
  if (!opened.ok) throw new Error(opened.error.message)
  const layout = recognise(opened.value, null)
  if (!layout.ok) throw new Error(layout.error.message)

  const shape = describeShape(opened.value, layout.value)
  const figures = [...layout.value.figures(soundRows(opened.value, {}))]
  return {
    shape,
    marks: layout.value.marks,
    figures: figures.map((figure) =>
      isFaulty(figure)
        ? `linje ${figure.line}: ${figure.message}`
        : `${figure.members.join(' | ')} = ${String(figure.value)}${figure.status}`,
    ),
    measured: figures.map((figure) => (isFaulty(figure) ? -1 : figure.measure)),
    places: figures.map((figure) => (isFaulty(figure) ? '' : `${figure.line} ${figure.column}`)),
  }
}

/** The headings of the axes with their members. */
export function axesOf({ shape }: ReturnType<typeof layoutOf>): Record<string, readonly string[]> {
  return Object.fromEntries(shape.axes.map(({ heading, members }) => [heading, members]))
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** As Danish Windows saves it; every character must be in ISO-8859-1. */
export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(Buffer.from(text, 'latin1'))

/** Excel's "Unicode text". */
export const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))

export const crlf = (text: string): string => text.replaceAll('\n', '\r\n')
