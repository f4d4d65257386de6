import type { ChartCell, ChartLine, LineChartData } from '../../charts/line-chart-data.ts'
import type { ToneName } from '../../charts/tones.ts'
import { timelineOf } from '../timeline.ts'
import type { AreaName, RankingReply } from '@noegletal/contract'
import type { Period, ShownFigures } from '@noegletal/domain'
import { formatPlace, formatRank, noNumber } from '@noegletal/format'

// Of the chosen municipalities; one more line and the ranks could not be told apart.
const mostChosen = 3

/** Places over time, from whoever orders them. */
export type RankedTimes = Pick<RankingReply, 'history' | 'order'>

/** The periods of the page's range, from the first that some municipality has a rank in. */
export function historyPeriods(
  { history }: RankedTimes,
  { periods }: Pick<ShownFigures, 'periods'>,
): Period[] {
  const [first] = history.periods
  const last = history.periods.at(-1)
  if (first === undefined || last === undefined) return []
  // Periods of one granularity order as their texts do.
  return periods.filter((period) => period >= first && period <= last)
}

export type RankFrame = Pick<ShownFigures, 'periods' | 'footnotes'> & {
  /** The own one first. */
  readonly municipalities: readonly AreaName[]
}

/** The ranks of the own and the chosen municipalities as lines; those outside the group have none. */
export function toRankLines(
  reply: RankedTimes,
  { municipalities, footnotes, ...range }: RankFrame,
): LineChartData {
  const periods = historyPeriods(reply, range)
  const [own] = municipalities
  const spare: ToneName[] = ['neighbours', 'fourth']
  const lines = municipalities
    .filter(({ code }) => reply.history.lines.some(({ area }) => area === code))
    .slice(0, mostChosen + 1)
    .map((area): ChartLine => ({
      id: area.code,
      name: area.name,
      tone: area === own ? 'own' : (spare.shift() ?? 'context'),
      cells: periods.map((period) => toCell(reply, area, period)),
    }))
  const drawn = lines.map(({ id }) => id)
  return { ...timelineOf({ periods, footnotes }, drawn), lines }
}

function toCell({ history, order }: RankedTimes, { code }: AreaName, period: Period): ChartCell {
  const place = history.periods.indexOf(period)
  const rank = history.lines.find(({ area }) => area === code)?.ranks[place] ?? null
  const among = history.among[place] ?? 0
  const preliminary = history.preliminary[place] ?? false
  if (rank === null) return { value: null, preliminary: false, text: noNumber, remark: null }
  return {
    value: rank,
    preliminary,
    text: formatRank({ rank, isTied: false }),
    // Of a list that is known in parts nobody can say among how many.
    remark: among === 0 ? null : formatPlace({ rank, among, isTied: false, order }),
  }
}
