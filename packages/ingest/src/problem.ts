import { type FileProblem, saysHowMany } from '@noegletal/domain'

/** What is wrong with one cell: what was expected there, and the whole matter as a Danish clause without the place. */
export type CellFault = Pick<FileProblem, 'kind' | 'expected' | 'message'> & {
  /**
   * What makes another cell's fault the same matter, where it is not the whole message: forty numbers over 100 are one
   * matter, though each is another number.
   */
  readonly matter?: string
}

/** The problem as one Danish line: `linje 7, kolonne værdi: fandt "abc", forventede et tal som 3,4 (og 3 gange til)`. */
export function fileProblemText({ kind, column, lines, count, message }: FileProblem): string {
  const [line] = lines
  const place = [
    ...(line === undefined ? [] : [`linje ${line}`]),
    ...(column === null ? [] : [`kolonne ${column}`]),
  ].join(', ')
  const again = count > 1 && !saysHowMany(kind) ? ` (og ${timesMore(count - 1)})` : ''
  return `${place === '' ? '' : `${place}: `}${message}${again}`
}

const timesMore = (count: number): string => (count === 1 ? '1 gang til' : `${count} gange til`)

/** The usual fault of a cell that cannot be read. */
export function unreadable(
  found: string,
  expected: string,
  kind: CellFault['kind'] = 'unreadable',
): CellFault {
  return { kind, expected, message: `fandt ${quoted(found)}, forventede ${expected}` }
}

/** A text of the file as a message shows it: in quotation marks, at most 60 characters, control characters made visible. */
export function quoted(text: string): string {
  return text.trim() === '' ? 'et tomt felt' : `"${shown(text)}"`
}

// A control character could move the cursor of the terminal that the message is printed on.
const controlCharacters = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** A text of the file without quotation marks, shortened to 60 characters, control characters made visible. */
export function shown(text: string): string {
  const visible = text.trim().slice(0, 200).replace(controlCharacters, '\uFFFD')
  return visible.length > 60 ? `${visible.slice(0, 59)}…` : visible
}
