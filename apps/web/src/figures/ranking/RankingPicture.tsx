import { DotChart } from '../../charts/DotChart.tsx'
import { type ValueAxis, valueAxis } from '../../charts/value-axis.ts'
import { axisStartWords } from '../axis-start.ts'
import { keyFigureText } from '../../text/key-figure.ts'
import { rankingText } from '../../text/ranking.ts'
import { toDotRows, toReferences } from './ranked-rows.ts'
import { rankingDescription } from './ranking-description.ts'
import type { AreaName, RankingReply } from '@noegletal/contract'
import { axisLabel, formatNumber, missingLabel } from '@noegletal/format'
import { useMemo } from 'react'

type Props = {
  readonly ranking: RankingReply
  readonly own: AreaName
  /** Set apart besides the own one. */
  readonly chosen: readonly AreaName[]
}

/** One dot for each municipality, the own and the chosen ones set apart, and below what must be known to read them. */
export function RankingPicture({ ranking, own, chosen }: Props) {
  const { indicator } = ranking
  const rows = useMemo(() => toDotRows(ranking, markedOf(own, chosen)), [ranking, own, chosen])
  const references = useMemo(() => toReferences(ranking), [ranking])
  const axis = useMemo(() => {
    const values = [...rows, ...references].map(({ value }) => value)
    const { decimals } = indicator
    return valueAxis(values, { decimals, fromOrigin: false, inverted: false })
  }, [rows, references, indicator])
  const formatValue = useMemo(
    () => (value: number) => formatNumber(value, axis.tickDecimals),
    [axis],
  )

  return (
    <figure className="key-figure__picture">
      <DotChart
        description={rankingDescription(ranking, own)}
        axisTitle={axisLabel(indicator.unit)}
        rows={rows}
        references={references}
        axis={axis}
        formatValue={formatValue}
      />
      <figcaption className="key-figure__caption">{captionWords(ranking, axis)}</figcaption>
    </figure>
  )
}

function markedOf(own: AreaName, chosen: readonly AreaName[]) {
  return { own: own.code, chosen: new Set<string>(chosen.map(({ code }) => code)) }
}

function captionWords(ranking: RankingReply, axis: ValueAxis): string {
  const { ranked, missing, indicator } = ranking
  const start = axis.startsAtOrigin
    ? []
    : [keyFigureText.chart.axisStart(axisStartWords(axis, indicator))]
  return [
    ...(indicator.direction === 'neither' ? [rankingText.neither] : []),
    ...(ranked.some(({ isTied }) => isTied) ? [rankingText.ties] : []),
    ...(ranked.some(({ preliminary }) => preliminary) ? [rankingText.preliminary] : []),
    ...start,
    ...(missing.length > 0 ? [rankingText.missing(missing.map(missingWords))] : []),
  ].join(' ')
}

function missingWords({ area, reason, gap }: RankingReply['missing'][number]): string {
  return rankingText.because(area.name, gap?.replace(/[.]$/, '') ?? missingLabel(reason))
}
