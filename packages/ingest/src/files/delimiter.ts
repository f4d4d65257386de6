import type { FileForm } from '@noegletal/domain'

export type Delimiter = Extract<FileForm, { kind: 'csv' }>['delimiter']

/** So many lines are looked at, and one in so many must hold a delimiter: a title or a note need not. */
const linesLookedAt = 40
const oneIn = 4

/**
 * What parts the cells of a text: a semicolon when a fair part of the lines hold one outside quotation marks, else a tab,
 * else a comma. The comma comes last, because it is the decimal mark of Danish files.
 */
export function detectDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, 1 << 18)
    .replaceAll(/"[^"]*"/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, linesLookedAt)
  const isFair = (mark: string): boolean => {
    const held = lines.filter((line) => line.includes(mark)).length
    return held > 0 && held * oneIn >= lines.length
  }

  if (isFair(';')) return ';'
  if (isFair('\t')) return '\t'
  return lines.some((line) => line.includes(',')) ? ',' : ';'
}

// Excel writes and reads `sep=;` as a first line of its own; it stays as an empty line, so that line numbers hold.
const declaration = /^sep=([;,\t])(?=\n)/i

/** The delimiter that the first line of a text declares, and the text without the declaration. */
export function takeDeclared(text: string): {
  readonly declared: Delimiter | null
  readonly text: string
} {
  const mark = declaration.exec(text)?.[1]
  if (mark !== ';' && mark !== ',' && mark !== '\t') return { declared: null, text }
  return { declared: mark, text: text.replace(declaration, '') }
}
