import { AreaCode, BenchmarkList, Period } from '@noegletal/domain'
import { z } from 'zod'
import { PublishedCell } from './budget.ts'
import { AsOfDate } from './query.ts'
import { AreaName, IndicatorSummary } from './response.ts'

export const BenchmarkQuery = z.strictObject({
  /** Of which list all municipalities are given; all benefits when left out. */
  list: BenchmarkList.optional(),
  /** The half-year that they are given for; the own municipality's newest when left out. */
  period: Period.optional(),
  pr: AsOfDate.optional(),
})
export type BenchmarkQuery = z.infer<typeof BenchmarkQuery>

const eachMeasure = <Schema extends z.ZodType>(schema: Schema) =>
  z.object({
    /** Counted from 1, which is fewest against what was expected; as published, never reckoned. */
    place: schema,
    expected: schema,
    actual: schema,
    /** Actual minus expected in percentage points: fewer than expected is negative. */
    difference: schema,
    /** The same in persons. */
    persons: schema,
    /** In million kroner; extra spending is negative. */
    saving: schema,
  })

/** What a list says of one municipality; what it does not say is missing, and never zero. */
export const BenchmarkFigures = eachMeasure(PublishedCell)
export type BenchmarkFigures = z.infer<typeof BenchmarkFigures>

/** The own municipality on one list, at its own newest measurement. */
export const OwnBenchmark = z.object({
  list: BenchmarkList,
  /** The catalogue's figures; null where it has none. */
  indicators: eachMeasure(IndicatorSummary.nullable()),
  /** Null where the municipality is on no list. */
  period: Period.nullable(),
  figures: BenchmarkFigures,
  /** How many municipalities have a place; null while the list is known in parts only. */
  among: z.number().int().nullable(),
  /** The measurement before; null where there is none to compare with. */
  before: z.object({ period: Period, place: PublishedCell, difference: PublishedCell }).nullable(),
})
export type OwnBenchmark = z.infer<typeof OwnBenchmark>

/** One municipality on the list that was asked for. */
export const BenchmarkedMunicipality = z.object({
  area: AreaName,
  figures: BenchmarkFigures,
  /** Whether another one is published with the same place. */
  isTied: z.boolean(),
})
export type BenchmarkedMunicipality = z.infer<typeof BenchmarkedMunicipality>

/** The ministry's benchmarking: the own municipality on every list, and all municipalities on one of them. */
export const BenchmarkReply = z.object({
  asOf: z.iso.date().nullable(),
  own: AreaName,
  lists: z.array(OwnBenchmark),
  list: BenchmarkList,
  /** Of the municipalities; null while nobody has a figure. */
  period: Period.nullable(),
  /** Every half-year that some municipality has a figure for, oldest first. */
  periods: z.array(Period),
  /** By place; those without one last, by name. */
  municipalities: z.array(BenchmarkedMunicipality),
  /** The published place of every municipality in each half-year; null where it has none. */
  history: z.object({
    periods: z.array(Period),
    among: z.array(z.number().int().nullable()),
    lines: z.array(z.object({ area: AreaCode, places: z.array(z.number().int().nullable()) })),
  }),
  /** With an as-of date: how many of the figures shown are different today. */
  changedSince: z.number().int(),
  simulated: z.boolean(),
})
export type BenchmarkReply = z.infer<typeof BenchmarkReply>

/** Apart from the other addresses, so that only the page of the ranking carries their schemas. */
export const benchmarkEndpoints = {
  benchmark: { path: '/api/v1/benchmark', query: BenchmarkQuery, response: BenchmarkReply },
} as const
