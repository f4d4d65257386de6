import { caption } from './caption.ts'
import { reportsText } from '../text/reports.ts'
import { wordText as text } from '../text/word.ts'
import type { ReportTable, TableEntry } from '../figures/report-tables.ts'
import { ink, textWidth } from './word-styles.ts'
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
} from 'docx'

/** A table with its caption above: a header row that Word repeats on every page, and numbers to the right. */
export function tableBlocks(table: ReportTable): (Paragraph | Table)[] {
  const { caption: words, rowHeading, columns, rows } = table
  const hasStatus = hasWords(rows)
  const headings = [rowHeading, ...columns, ...(hasStatus ? [reportsText.table.status] : [])]
  const widths = columnWidths(table)
  const isText = (column: number): boolean => column === 0 || column > columns.length
  const toCells = (entries: readonly TableEntry[], look: RowLook): TableCell[] =>
    entries.map((entry, column) =>
      toCell(entry, { ...look, width: widths[column] ?? 0, isText: isText(column) }),
    )

  return [
    caption(text.table, words),
    new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      width: { size: textWidth, type: 'dxa' },
      borders: { ...rules, left: none, right: none, insideVertical: none },
      tableLook: { firstRow: true, firstColumn: true },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: toCells(
            headings.map((heading) => ({ text: heading, notes: [] })),
            { isHead: true, keepNext: true },
          ),
        }),
        ...rows.map(
          ({ title, cells, status }, index) =>
            new TableRow({
              cantSplit: true,
              children: toCells(
                [title, ...cells, ...(hasStatus ? [{ text: status, notes: [] }] : [])],
                // What is held together with the next line stays on one page as a whole.
                { isHead: false, keepNext: index < rows.length - 1 },
              ),
            }),
        ),
      ],
    }),
  ]
}

const none = { style: BorderStyle.NONE }
const rule = { style: BorderStyle.SINGLE, size: 4, color: ink.line }
const rules = { top: rule, bottom: rule, insideHorizontal: rule }

type RowLook = { readonly isHead: boolean; readonly keepNext: boolean }
type CellLook = RowLook & { readonly width: number; readonly isText: boolean }

function toCell({ text: words, notes }: TableEntry, look: CellLook): TableCell {
  const { isHead, isText, keepNext, width } = look
  return new TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: isHead ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
    ...(isHead && { shading: { type: 'clear', fill: ink.head } }),
    children: [
      new Paragraph({
        style: 'TableText',
        keepNext,
        alignment: isText ? AlignmentType.LEFT : AlignmentType.RIGHT,
        children: [
          new TextRun({ text: words, bold: isHead }),
          ...(notes.length === 0
            ? []
            : [new TextRun({ text: ` ${notes.join(', ')}`, superScript: true })]),
        ],
      }),
    ],
  })
}

/**
 * Each column has room for the longest word of its heading, the first for the longest title of a row, the one with words for
 * the longest of them; what is left is shared, and what is too much is taken from the words, which may break.
 */
function columnWidths({ columns, rows }: Pick<ReportTable, 'columns' | 'rows'>): number[] {
  const titles = widthOf(rows.map(({ title }) => title.text))
  const numbers = columns.map((heading) => widthOf(heading.split(/\s/)))
  const words = widthOf(rows.map(({ status }) => status))
  const fixed = [titles, ...numbers].reduce((sum, width) => sum + width, 0)
  const needs = hasWords(rows)
    ? [titles, ...numbers, Math.min(words, textWidth - fixed)]
    : [titles, ...numbers]
  const left = textWidth - needs.reduce((sum, width) => sum + width, 0)
  return needs.map((width) => width + Math.floor(left / needs.length))
}

function hasWords(rows: ReportTable['rows']): boolean {
  return rows.some(({ status }) => status !== '')
}

// In twentieths of a point: a bold letter of 10 points, generously, and what Word leaves free at both sides of a cell.
const letterWidth = 115
const cellEdges = 216
const lowestWidth = 1200

function widthOf(words: readonly string[]): number {
  const longest = Math.max(...words.map((word) => word.length))
  return Math.max(lowestWidth, longest * letterWidth + cellEdges)
}
