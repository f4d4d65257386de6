import { hasPreliminary } from '../../../../charts/line-chart-data.ts'
import { stackBands, stackHeights, undividedBands } from '../../../../charts/stack-bands.ts'
import { StackChart } from '../../../../charts/StackChart.tsx'
import type { StackForm } from '../../../../charts/StackLayers.tsx'
import { valueAxis } from '../../../../charts/value-axis.ts'
import { breakdownText } from '../../../../text/breakdown.ts'
import { useChangeSearch } from '../../../../ui/use-page-search.ts'
import { monthsPerStep, tickFormatter } from '../../../../figures/to-line-chart.ts'
import type { ShownBreakdown } from './shown-breakdown.ts'
import { stackDescription } from './stack-description.ts'
import { restId, toStack } from './to-stack.ts'
import { CategorySlug } from '@noegletal/domain'
import { axisLabel, formatNumber } from '@noegletal/format'
import { useMemo } from 'react'

type Props = {
  readonly breakdown: ShownBreakdown
  /** The category that is looked at alone; null for all of them. */
  readonly only: CategorySlug | null
  readonly form: StackForm
}

/** The categories on each other, or one of them alone; a click on a layer leads to it and from it back to all. */
export function BreakdownChart({ breakdown, only, form }: Props) {
  const changeSearch = useChangeSearch()
  const { indicator, periods, dimension } = breakdown
  const data = useMemo(() => toStack(breakdown, only), [breakdown, only])
  const bands = useMemo(() => stackBands(data), [data])
  const axis = useMemo(() => {
    const { decimals } = indicator
    return valueAxis(stackHeights(data, bands), { decimals, fromOrigin: true, inverted: false })
  }, [indicator, data, bands])
  const formatTick = useMemo(() => tickFormatter(periods), [periods])
  const formatValue = useMemo(
    () => (value: number) => formatNumber(value, axis.tickDecimals),
    [axis],
  )
  const hasUndivided = undividedBands(data).some((band) => band !== null)

  return (
    <figure className="key-figure__picture">
      <StackChart
        description={stackDescription(breakdown, data, form)}
        axisTitle={axisLabel(indicator.unit)}
        data={data}
        bands={bands}
        form={form}
        axis={axis}
        monthsPerStep={monthsPerStep(periods)}
        formatValue={formatValue}
        formatTick={formatTick}
        onChoose={(id) => {
          if (id === restId) return
          changeSearch({ kategori: only === null ? CategorySlug.parse(id) : undefined })
        }}
      />
      <figcaption className="key-figure__caption">
        {only === null && <span className="screen-only">{breakdownText.caption.choose} </span>}
        {hasPreliminary(data.layers) && `${breakdownText.caption.preliminary} `}
        {hasUndivided && `${breakdownText.caption.undivided} `}
        {only === null && !dimension.sumsToTotal && breakdownText.caption.noSum}
      </figcaption>
    </figure>
  )
}
