import { benchmarkText as text } from '../../text/benchmark.ts'
import type { OwnBenchmark } from '@noegletal/contract'
import { type BenchmarkMeasure, numberOf } from '@noegletal/domain'
import { formatNumber, formatPeriod, formatRank, printsAsZero } from '@noegletal/format'

/** A share as the lists have it: one decimal, "13,0 %". */
const share = (number: number): string => `${formatNumber(number, 1)}\u00A0%`

/**
 * How each figure is written. A difference is never a bare sign, because the ministry and the municipality use opposite ones:
 * "0,2 pct.point færre end forventet", "180 flere end forventet", "besparelse på 13 mio. kr.".
 */
export const benchmarkWriters: Record<BenchmarkMeasure, (number: number) => string> = {
  place: (number) => formatRank({ rank: number, isTied: false }),
  expected: share,
  actual: share,
  difference: (number) =>
    printsAsZero(number, 1)
      ? text.asExpected
      : compared(text.points(formatNumber(Math.abs(number), 1)), number),
  persons: (number) =>
    printsAsZero(number, 0) ? text.asExpected : compared(formatNumber(Math.abs(number), 0), number),
  saving: (number) => {
    if (printsAsZero(number, 0)) return text.noSaving
    const size = formatNumber(Math.abs(number), 0)
    return number > 0 ? text.saved(size) : text.extra(size)
  },
}

function compared(size: string, number: number): string {
  return number < 0 ? text.fewer(size) : text.more(size)
}

/** The place with how many it is among: "nr. 21 af 98". */
export function placeWords(place: number, among: number | null): string {
  const rank = benchmarkWriters.place(place)
  return among === null ? rank : text.among(rank, formatNumber(among, 0))
}

/** How the place has changed: "2 pladser bedre end ved forrige måling (nr. 23 i 1. halvår 2018)"; null where nothing can be said. */
export function placeChangeWords({ figures, before }: OwnBenchmark): string | null {
  const now = numberOf(figures.place.value)
  const then = before === null ? null : numberOf(before.place.value)
  if (before === null || now === null || then === null) return null
  const when = formatPeriod(before.period)
  const mark = before.place.simulated ? text.simulatedThen : ''
  if (now === then) return text.samePlace(when, mark)
  const size = Math.abs(now - then)
  const places = text.places(formatNumber(size, 0), size)
  const earlier = `${benchmarkWriters.place(then)} i ${when}${mark}`
  return now < then ? text.better(places, earlier) : text.worse(places, earlier)
}

/** What the difference was at the measurement before: "ved forrige måling 0,2 pct.point færre end forventet". */
export function differenceBefore({ before }: OwnBenchmark): string | null {
  const then = before === null ? null : numberOf(before.difference.value)
  if (before === null || then === null) return null
  const mark = before.difference.simulated ? text.simulatedThen : ''
  return text.differenceThen(benchmarkWriters.difference(then), formatPeriod(before.period), mark)
}

/** Shorter, under a heading that says of what: "0,2 færre", "180 flere", "13 sparet". */
export const listWriters: Record<BenchmarkMeasure, (number: number) => string> = {
  place: (number) => formatNumber(number, 0),
  expected: (number) => formatNumber(number, 1),
  actual: (number) => formatNumber(number, 1),
  difference: (number) => shortly(number, 1),
  persons: (number) => shortly(number, 0),
  saving: (number) => {
    if (printsAsZero(number, 0)) return formatNumber(0, 0)
    const size = formatNumber(Math.abs(number), 0)
    return number > 0 ? text.table.saved(size) : text.table.extra(size)
  },
}

function shortly(number: number, decimals: number): string {
  if (printsAsZero(number, decimals)) return text.asExpected
  const size = formatNumber(Math.abs(number), decimals)
  return number < 0 ? text.table.fewer(size) : text.table.more(size)
}

/** Beside a dot and along the axis, where words must be few: "0,6 færre", "0,0". */
export function axisWords(number: number): string {
  return printsAsZero(number, 1) ? formatNumber(0, 1) : shortly(number, 1)
}
