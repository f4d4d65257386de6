import { readPeriod } from '@noegletal/domain'
import type { TableRow } from '../files/row-source.ts'
import { isBlank, textOf } from './cell-looks.ts'
import { saysArea, saysPeriod } from './heading-words.ts'
import type { WebGrid } from './jobindsats-web-grid.ts'

/** Where the member of an axis, or the measure, of a figure is found: a column of names, or a row of headings. */
export type Side =
  | { readonly kind: 'stub'; readonly index: number; readonly heading: string }
  | { readonly kind: 'level'; readonly index: number; readonly heading: string }

export type WebParts = {
  readonly axes: readonly Side[]
  readonly measure: Side | null
  /** Null where the title says what is measured. */
  readonly measures: readonly string[] | null
}

/** Tells which sides of the table hold the measures, and what the others are called. */
export function partsOf(grid: WebGrid, body: readonly TableRow[]): WebParts {
  const stubs = grid.stubs.map((heading, index): Side => ({ kind: 'stub', index, heading }))
  const levels = grid.levels.map(({ heading }, index): Side => ({ kind: 'level', index, heading }))
  const sides = [...stubs, ...levels]
  const members = (side: Side): string[] => {
    const texts =
      side.kind === 'level'
        ? (grid.levels[side.index]?.labels ?? [])
        : body.filter((row) => hasValues(row, grid)).map(({ cells }) => textOf(cells[side.index]))
    return [...new Set(texts)].filter((text) => text !== '')
  }
  const measure = [...levels, ...stubs].find((side) => holdsMeasures(side, members(side))) ?? null
  const axes = sides.filter((side) => side !== measure)
  return {
    axes: axes.map((side, index) => ({
      ...side,
      heading: headingOf(side, { members: members(side), index }),
    })),
    measure,
    measures: measure === null ? null : members(measure),
  }
}

/** What tells that a text says what is counted. */
export const measureWords =
  /antal|fuldtidsperson|personer|forløb|pct[.]|procent|andel|gennemsnit|varighed|placering|timer/i

/** Beside a measure that says what it counts, one may only say whom: `Bruttoledige`, `Bruttoledige i pct. af …`. */
const countedWords = /ledige$|modtagere$/i

function holdsMeasures({ heading }: Side, members: readonly string[]): boolean {
  if (saysArea(heading) || saysPeriod(heading)) return false
  return (
    members.some(saysCounted) &&
    members.every((text) => saysCounted(text) || countedWords.test(text))
  )
}

function saysCounted(text: string): boolean {
  return measureWords.test(text) && readPeriod(text) === null
}

type Named = { readonly members: readonly string[]; readonly index: number }

/** A side without a heading is called by what it holds; an area is known by the catalogue only. */
function headingOf({ heading }: Side, { members, index }: Named): string {
  if (heading !== '') return heading
  return members.length > 0 && members.every((text) => readPeriod(text) !== null)
    ? 'Periode'
    : `Kolonne ${index + 1}`
}

/** The text above the table that says what is counted, without the word before its colon. */
export function titleMeasure(texts: readonly string[]): string {
  const found = texts.find((text) => measureWords.test(text)) ?? texts[0] ?? 'Værdi'
  return found.replace(/^[^:;]{1,30}[:;]\s*;?\s*(?=\S)/, '')
}

function hasValues({ cells }: TableRow, { columns }: WebGrid): boolean {
  return columns.some((index) => !isBlank(cells[index]))
}
