import type { DialectName, FileForm } from '@noegletal/domain'
import { foldName } from '../cells/folded-name.ts'
import type { TableRow } from '../files/row-source.ts'
import { benchmarkPeriod } from './benchmark-period.ts'
import { benchmarkMeasureOf } from './benchmark-words.ts'
import { signedHeadings } from './benchmark-sign.ts'
import type { Layout, MarkRules, Preview } from './dialect.ts'
import { type Column, type FlatTable, columnsOf, flatFigures, holdsNumbers } from './flat-table.ts'
import { createRemarks } from './remarks.ts'

/** Nothing is shown where jobindsats.dk has a dash, and a point stands for figures held back; neither is ever zero. */
export const jobindsatsMarks: MarkRules = {
  dash: 'missing',
  twoPoints: 'suppressed',
  onePoint: 'suppressed',
  decimal: null,
}

/**
 * A reply of jobindsats.dk's interfaces, as CSV or JSON: columns for area, period and what the figures are split by, then a
 * column for each measure. Version 2 says `Area`, version 3 `Område`.
 */
export function recogniseJobindsatsTable({ form, rows }: Preview): Layout | null {
  const [heading, ...body] = rows
  const columns = heading === undefined ? [] : columnsOf(heading)
  const dialect = dialectOf(form, columns)
  if (heading === undefined || dialect === null) return null

  const measures = columns.filter((column) => isMeasure(column, body))
  const axes = columns.filter((column) => !measures.includes(column))
  if (!measures.some((column) => measureWords.test(column.heading))) return null

  const table: FlatTable = {
    headingLine: heading.line,
    axes,
    measures,
    isText: form.kind === 'csv',
  }
  const remarks = createRemarks()
  const toPeriod = isComparison(measures) ? benchmarkPeriod : (text: string): string => text
  const periodAt = axes.findIndex(isPeriod)
  return {
    dialect,
    title: form.kind === 'json' ? form.title : null,
    tableId: form.kind === 'json' ? form.tableId : null,
    unit: null,
    axes: axes.map((column) => column.heading),
    measures: signedHeadings(measures, { columns, rows: body, texts: [] }),
    marks: { ...jobindsatsMarks, decimal: dialect.startsWith('jobindsats-v2') ? 'comma' : null },
    unknownHeadings: [],
    notes: remarks.texts,
    *figures(all) {
      for (const figure of flatFigures(all, table, remarks)) {
        if ('message' in figure) yield figure
        else {
          const members = figure.members.map((text, at) =>
            at === periodAt ? toPeriod(text) : text,
          )
          yield { ...figure, members }
        }
      }
    },
  }
}

function dialectOf(form: FileForm, columns: readonly Column[]): DialectName | null {
  if (form.kind === 'xlsx' || !columns.some(isPeriod)) return null
  const names = new Set(columns.map(({ heading }) => foldName(heading)))
  const version = names.has('area') ? 'v2' : names.has('omraade') ? 'v3' : null
  return version === null ? null : `jobindsats-${version}-${form.kind}`
}

const isPeriod = ({ heading }: Column): boolean => foldName(heading) === 'periode'
const isArea = ({ heading }: Column): boolean => ['area', 'omraade'].includes(foldName(heading))

/** How the headings of jobindsats.dk's measures sound; a table of another kind with an area and a period has none. */
const measureWords =
  /antal|personer|ledige|forløb|pct|procent|andel|gennemsnit|varighed|placering|timer|stillinger|sager|samtaler/i

function isMeasure(column: Column, body: readonly TableRow[]): boolean {
  return !isPeriod(column) && !isArea(column) && holdsNumbers(body, column)
}

/** Table y30r21, whose rolling years the ministry publishes as half-years. */
function isComparison(measures: readonly Column[]): boolean {
  const kinds = new Set(measures.map(({ heading }) => benchmarkMeasureOf(heading)))
  return kinds.has('expected-persons') || kinds.has('expected-share')
}
