import type { LineCell } from './line-rows.ts'
import type { ToneName } from './tones.ts'

/** A period on the time axis. */
export type ChartTime = {
  /** Its first day in milliseconds since 1970, UTC. */
  readonly time: number
  /** As it is said in full: "marts 2019". */
  readonly label: string
  /** As it is said beside a figure: "mar. 2019". */
  readonly short: string
}

/** One figure as it is drawn and as it is said. */
export type ChartCell = LineCell & {
  /** The figure with its unit: "3,4 %"; a dash where it is missing. */
  readonly text: string
  /** What has to be known of it: "foreløbigt tal", "simuleret", why it is missing; null for a plain figure. */
  readonly remark: string | null
}

export type ChartLine = {
  readonly id: string
  readonly name: string
  readonly tone: ToneName
  /** Drawn heavier than its tone and over all others, or thin beside the line that it belongs to. */
  readonly weight?: 'strong' | 'thin'
  /** One per time of the chart. */
  readonly cells: readonly ChartCell[]
}

/** A day that the line does not cross, or an event beside it; `label` has at most 50 characters. */
export type ChartBreak = {
  readonly time: number
  readonly label: string
  /** The number of its footnote. */
  readonly number: number
}

/** Periods without figures for a registered reason. */
export type ChartGap = { readonly first: number; readonly last: number; readonly number: number }

/** A remark on some periods; its words stand in its footnote. */
export type ChartRemark = { readonly time: number; readonly number: number }

/** What a line chart draws: lines over common times, own line first. */
export type LineChartData = {
  readonly times: readonly ChartTime[]
  readonly lines: readonly ChartLine[]
  /** Lines end at a break; `events` are only marked. */
  readonly breaks: readonly ChartBreak[]
  readonly events: readonly ChartBreak[]
  readonly gaps: readonly ChartGap[]
  /** Where a remark on some periods points to. */
  readonly remarks: readonly ChartRemark[]
  /** The figures of today beside those of an earlier day, thin and in the colours of their areas. */
  readonly today?: readonly ChartLine[]
  /** What is aimed at: a level, a path or another area's figures, one value per time as any line. */
  readonly goals?: readonly ChartLine[]
  /** Where an index is 100, and the words for it. */
  readonly base?: { readonly time: number; readonly label: string }
}

/** Every line that is drawn and labelled, those of the areas first. */
export function everyLine({ lines, today = [], goals = [] }: LineChartData): ChartLine[] {
  return [...lines, ...today, ...goals]
}

/** The same in the order of drawing: the first area's line lies on top, but for one that stands out. */
export function drawingOrder(data: LineChartData): ChartLine[] {
  const order = everyLine(data).toReversed()
  return [
    ...order.filter(({ weight }) => weight !== 'strong'),
    ...order.filter(({ weight }) => weight === 'strong'),
  ]
}

/** Whether a line is the one that the picture is about. */
export function isBold({ tone, weight }: Pick<ChartLine, 'tone' | 'weight'>): boolean {
  return weight === 'strong' || (tone === 'own' && weight !== 'thin')
}

/** The place of a line's newest figure; null when it has none. */
export function lastFigure({ cells }: Pick<ChartLine, 'cells'>): number | null {
  const place = cells.findLastIndex(({ value }) => value !== null)
  return place < 0 ? null : place
}

/** The first place from which on every figure of every line is preliminary; null when the newest figures are final. */
export function preliminaryFrom(lines: readonly Pick<ChartLine, 'cells'>[]): number | null {
  const lastFinal = Math.max(
    -1,
    ...lines.map(({ cells }) =>
      cells.findLastIndex(({ value, preliminary }) => value !== null && !preliminary),
    ),
  )
  const firsts = lines
    .map(({ cells }) => cells.findIndex(({ value }, place) => value !== null && place > lastFinal))
    .filter((place) => place >= 0)
  return firsts.length === 0 ? null : Math.min(...firsts)
}

/** Whether any figure is preliminary, at the end or before it. */
export function hasPreliminary(lines: readonly Pick<ChartLine, 'cells'>[]): boolean {
  return lines.some(({ cells }) =>
    cells.some(({ value, preliminary }) => value !== null && preliminary),
  )
}
