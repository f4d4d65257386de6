import type { Break, Gap } from './break.ts'
import type { Footnote as Remark } from './footnote.ts'
import { type Period, firstDayOf } from './period.ts'

/** A numbered note on the shown periods, said with the same words at the chart, in the table and below both. */
export type NumberedNote =
  | { readonly number: number; readonly kind: 'break'; readonly break: Break }
  /** `area` is the name of the only one that it holds for. */
  | {
      readonly number: number
      readonly kind: 'gap'
      readonly gap: Gap
      readonly area: string | null
    }
  | {
      readonly number: number
      readonly kind: 'remark'
      readonly remark: Remark
      readonly area: string | null
    }

/**
 * The breaks and events between the shown periods, the gaps among or after them and the remarks on them, in the order of
 * time, numbered from 1; a remark without a beginning comes first. Without any period the gaps are all there is to say.
 */
export function numberedNotes(
  {
    breaks,
    gaps,
    footnotes,
    series,
  }: {
    readonly breaks: readonly Break[]
    readonly gaps: readonly Gap[]
    readonly footnotes: readonly Remark[]
    readonly series: readonly { readonly area: { readonly code: string; readonly name: string } }[]
  },
  periods: readonly Period[],
): NumberedNote[] {
  const names = new Map<string | null, string>(series.map(({ area }) => [area.code, area.name]))
  const dated = [
    ...breaks
      .filter(({ date }) => partsPeriods(date, periods))
      .map((item) => ({ date: item.date, note: { kind: 'break', break: item } as const })),
    ...gaps
      .filter(({ area }) => area === null || names.has(area))
      .filter(({ til }) => til === null || periods[0] === undefined || til >= periods[0])
      .map((gap) => ({
        date: firstDayOf(gap.from),
        note: { kind: 'gap', gap, area: names.get(gap.area) ?? null } as const,
      })),
    ...footnotes
      .filter((remark) => periods.some((period) => spans(remark, period)))
      .map((remark) => ({
        date: remark.from === null ? '' : firstDayOf(remark.from),
        note: { kind: 'remark', remark, area: names.get(remark.area) ?? null } as const,
      })),
  ]
  return dated
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map(({ note }, index) => ({ number: index + 1, ...note }))
}

/** The gap that explains why an area has no figure in a period; null when nobody has said why. */
export function gapAt(
  footnotes: readonly NumberedNote[],
  { area, period }: { readonly area: string; readonly period: Period },
): Gap | null {
  const note = footnotes.find(
    (candidate) =>
      candidate.kind === 'gap' &&
      (candidate.gap.area === null || candidate.gap.area === area) &&
      candidate.gap.from <= period &&
      (candidate.gap.til === null || period <= candidate.gap.til),
  )
  return note?.kind === 'gap' ? note.gap : null
}

/** The numbers of the remarks on an area's own figure of a period; one on every figure of the area stands below alone. */
export function remarksAt(
  footnotes: readonly NumberedNote[],
  { area, period }: { readonly area: string; readonly period: Period },
): number[] {
  return footnotes.flatMap((note) => {
    if (note.kind !== 'remark' || note.remark.area !== area) return []
    return isDated(note.remark) && spans(note.remark, period) ? note.number : []
  })
}

/**
 * The notes that a period's row refers to: breaks between it and the period before, gaps that it lies in, and remarks on
 * some periods of every area; a remark on all of them stands under the table alone.
 */
export function notesAt(
  footnotes: readonly NumberedNote[],
  { period, before }: { readonly period: Period; readonly before: Period | undefined },
): NumberedNote[] {
  return footnotes.filter((note) => {
    if (note.kind === 'gap') {
      return note.gap.from <= period && (note.gap.til === null || period <= note.gap.til)
    }
    if (note.kind === 'remark') {
      const { remark } = note
      return remark.area === null && isDated(remark) && spans(remark, period)
    }
    if (before === undefined) return false
    return firstDayOf(before) < note.break.date && note.break.date <= firstDayOf(period)
  })
}

const isDated = ({ from, til }: Remark): boolean => from !== null || til !== null

function spans({ from, til }: Remark, period: Period): boolean {
  return (from === null || from <= period) && (til === null || period <= til)
}

function partsPeriods(date: string, periods: readonly Period[]): boolean {
  const first = periods[0]
  const last = periods.at(-1)
  if (first === undefined || last === undefined) return false
  return firstDayOf(first) < date && date <= firstDayOf(last)
}
