import Papa from 'papaparse'

export type Delimiter = ';' | '\t' | ','

/** Takes one row; `stop` ends the reading. The row's line is counted from 1 and is where the row begins. */
export type UseRow = (cells: readonly string[], line: number) => 'stop' | undefined

export type RowOptions = {
  readonly delimiter: Delimiter
  readonly onRow: UseRow
  /** A quotation mark that is never closed, or closed in the middle of a cell; the row's cells cannot be trusted. */
  readonly onBrokenQuotes: (line: number) => 'stop' | undefined
}

const delimiters: readonly Delimiter[] = [';', '\t', ',']

/** The delimiter that the first line with content has most of, outside quotation marks; `;` when it has none. */
export function detectDelimiter(text: string): Delimiter {
  const heading = (/^[^\S\n]*\S.*$/m.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const count = (delimiter: Delimiter): number => heading.split(delimiter).length
  return delimiters.reduce((best, other) => (count(other) > count(best) ? other : best))
}

/** The text with every line ending (CRLF, LF, lone CR, mixed) as LF, which no line number changes by. */
export function unifyLineEndings(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text
}

/** One line of a file's text, counted from 1 as the problems and the observations count; null when there is no such line. */
export function lineAt(text: string, line: number): string | null {
  return unifyLineEndings(text).split('\n')[line - 1] ?? null
}

/**
 * Papa Parse takes so much at a time: little beside a long text, but enough that a quotation mark that is never closed, for
 * which it reads on from the same row with every piece, does not take minutes.
 */
const charactersAtATime = 1 << 22

/**
 * Hands over the rows one by one, so that a million rows are never in memory at once; blank rows are left out.
 * `text` has passed `unifyLineEndings`. The line comes from the position in the text, since a quoted cell may span lines.
 */
export function readRows(text: string, { delimiter, onRow, onBrokenQuotes }: RowOptions): void {
  const lines = createLineCounter(text)

  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    chunkSize: charactersAtATime,
    step({ data, meta, errors }, parser) {
      const line = lines.lineOfRowEndingAt(meta.cursor)
      if (use({ data, errors, line }) === 'stop') parser.abort()
    },
  })

  function use({ data, errors, line }: ParsedRow): 'stop' | undefined {
    if (errors.some(({ type }) => type === 'Quotes')) return onBrokenQuotes(line)
    return isBlank(data) ? undefined : onRow(data, line)
  }
}

type ParsedRow = Pick<Papa.ParseStepResult<string[]>, 'data' | 'errors'> & { readonly line: number }

/** Says on which line each row begins, given where it ends; rows come in order. */
function createLineCounter(text: string): { lineOfRowEndingAt(end: number): number } {
  let line = 1
  let position = 0

  return {
    lineOfRowEndingAt(end) {
      const begin = line
      for (;;) {
        const newline = text.indexOf('\n', position)
        if (newline === -1 || newline >= end) return begin
        position = newline + 1
        line += 1
      }
    },
  }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '')
}
