import type { Period } from '@noegletal/domain'
import { granularityOf, periodParts } from '@noegletal/domain'
import { formatPeriod, listOf, monthName } from '@noegletal/format'
import type { Cell, DescribedIndicator } from './figures.ts'
import { type Statement, textStatement } from './sentence.ts'

/**
 * Names the preliminary ones of the figures that a section shows and speaks of: "Tallene for februar og marts 2019 er
 * foreløbige". Where its indicators have them for other periods, each is named. Null when every figure is final.
 */
export function preliminaryRemark(cells: readonly Cell[]): Statement | null {
  const preliminary = onceEach(cells.filter((cell) => cell.preliminary))
  const [first] = preliminary
  if (first === undefined) return null
  const alike = Map.groupBy(byIndicator(preliminary), ({ periods }) => listPeriods(periods))
  const parts = Array.from(alike, ([periods, indicators]) => {
    const titles = listOf(indicators.map(({ indicator }) => inSentence(indicator)))
    return alike.size === 1 ? periods : `${titles} i ${periods}`
  })

  return textStatement('preliminary', `tallene for ${listOf(parts)} er foreløbige`, preliminary)
}

type Preliminary = { readonly indicator: DescribedIndicator; readonly periods: readonly Period[] }

function byIndicator(cells: readonly Cell[]): Preliminary[] {
  const groups = Map.groupBy(cells, ({ indicator }) => indicator.slug)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const periods = [...new Set(group.map(({ period }) => period))].toSorted()
    return [{ indicator: first.indicator, periods }]
  })
}

/** "februar og marts 2019", "december 2018 og januar 2019": months of one year share it. */
export function listPeriods(periods: readonly Period[]): string {
  const years = Map.groupBy(periods, (period) => periodParts(period).year)
  return listOf(
    Array.from(years, ([year, ofYear]) =>
      ofYear.every((period) => granularityOf(period) === 'month')
        ? `${listOf(ofYear.map((period) => monthName(periodParts(period).number)))} ${year}`
        : listOf(ofYear.map(formatPeriod)),
    ),
  )
}

function inSentence({ title }: DescribedIndicator): string {
  return title.charAt(0).toLowerCase() + title.slice(1)
}

function onceEach(cells: readonly Cell[]): Cell[] {
  return [...new Map(cells.map((cell) => [keyOf(cell), cell])).values()]
}

function keyOf({ indicator, area, period, category }: Cell): string {
  return `${indicator.slug} ${area.code} ${period} ${category ?? ''}`
}
