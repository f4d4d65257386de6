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

/** So many lines are looked at; titles and comments above a table are few. */
const linesLookedAt = 30

/**
 * The delimiter that parts most of the first lines into equally many cells, outside quotation marks; `;` when none does.
 * One line alone does not decide, since the title or comment above a table may have commas.
 */
export function detectDelimiter(text: string): Delimiter {
  const lines = firstLines(text).map((line) => line.replaceAll(/"[^"]*"/g, ''))
  const agreeing = (delimiter: Delimiter): number => {
    const counts = lines.map((line) => line.split(delimiter).length).filter((count) => count > 1)
    return Math.max(
      0,
      ...[...Map.groupBy(counts, (count) => count).values()].map((same) => same.length),
    )
  }
  return delimiters.reduce((best, other) => (agreeing(other) > agreeing(best) ? other : best))
}

function firstLines(text: string): string[] {
  const lines: string[] = []
  for (const [line] of text.matchAll(/^[^\S\n]*\S.*$/gm)) {
    if (lines.length === linesLookedAt) break
    lines.push(line)
  }
  return lines
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
