/** How much of a file is taken in; what goes beyond is refused with a message, so that no file can fill the memory. */
export type Limits = {
  /** Of the file as it was sent, in bytes. */
  readonly fileBytes: number
  readonly rows: number
  readonly columns: number
  /** Characters of one cell; the same as Excel's own limit. */
  readonly cellLength: number
  /** Characters of one row of a text. */
  readonly rowLength: number
  /** JSON is in memory whole while it is read. */
  readonly jsonBytes: number
  /** What a workbook may unfold to; counted while it unfolds, whatever its own headers say. */
  readonly expandedBytes: number
}

const mebibyte = 1 << 20

export const limits: Limits = {
  fileBytes: 256 * mebibyte,
  rows: 2_000_000,
  columns: 1000,
  cellLength: 32_767,
  rowLength: 4 * mebibyte,
  jsonBytes: 64 * mebibyte,
  expandedBytes: 512 * mebibyte,
}
