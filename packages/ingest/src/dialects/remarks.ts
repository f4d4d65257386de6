import type { TableRow } from '../files/row-source.ts'
import { textOf } from './cell-looks.ts'

/** What a file says beside its figures: titles, sources, footnotes; each once, and not without end. */
export type Remarks = {
  add(row: TableRow): void
  readonly texts: () => readonly string[]
}

const keptAtMost = 100

export function createRemarks(above: readonly TableRow[] = []): Remarks {
  const texts = new Set<string>()
  const add = (row: TableRow): void => {
    const text = remarkText(row)
    if (text !== '' && texts.size < keptAtMost) texts.add(text)
  }
  above.forEach(add)
  return { add, texts: () => [...texts] }
}

/** The cells of a row as one text; a remark with a semicolon in it was parted by mistake. */
export function remarkText({ cells }: TableRow): string {
  return cells
    .map(textOf)
    .filter((text) => text !== '')
    .join('; ')
    .replace(/^#\s*/, '')
    .slice(0, 1000)
}

/** Whether a text is a note below a table by its first sign or word; a semicolon may have parted it into cells. */
export function isFootnote(text: string): boolean {
  return /^\s*(?:[*¹²³]|\d{1,2}\)|(?:note|noter|anm|anmærkning|bemærk|bemærkning|kilde|source)\b)/i.test(
    text,
  )
}
