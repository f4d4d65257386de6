import { LinePlot } from './LinePlot.tsx'
import { TimeChart, type TimeChartProps } from './TimeChart.tsx'

/**
 * Lines over time by the rules of the design: labelled at their ends, dashed where preliminary, interrupted by gaps and
 * breaks, with a cursor for pointer and keys. It knows nothing of what it draws.
 */
export function LineChart({ highlight, ...props }: TimeChartProps) {
  return (
    <TimeChart {...props} {...(highlight && { highlight })}>
      {({ layout, above }) => (
        <LinePlot {...props} layout={layout}>
          {above}
        </LinePlot>
      )}
    </TimeChart>
  )
}
