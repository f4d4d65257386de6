import { LinePlot } from './LinePlot.tsx'
import { type Bands, labelledLines, type StackData } from './stack-bands.ts'
import { type StackForm, StackLayers } from './StackLayers.tsx'
import { TimeChart, type TimeChartProps } from './TimeChart.tsx'
import { useMemo } from 'react'

type Props = Omit<TimeChartProps, 'data'> & {
  readonly data: StackData
  /** Where every layer lies. */
  readonly bands: Bands
  readonly form: StackForm
  /** Takes the id of the layer that was clicked. */
  readonly onChoose: (id: string) => void
}

/** Categories on each other over time, with the total as a line: the axes, marks, labels and cursor of a chart of lines. */
export function StackChart({ data, bands, form, onChoose, ...request }: Props) {
  const labelled = useMemo(() => labelledLines(data, bands), [data, bands])
  const picture = { ...request, data: labelled }

  return (
    <TimeChart {...picture} hasColumns={form === 'columns'}>
      {({ layout, above }) => (
        <LinePlot
          {...picture}
          layout={layout}
          lines={data.total === null ? [] : [data.total]}
          below={
            <StackLayers
              data={data}
              bands={bands}
              form={form}
              layout={layout}
              onChoose={onChoose}
            />
          }
        >
          {above}
        </LinePlot>
      )}
    </TimeChart>
  )
}
