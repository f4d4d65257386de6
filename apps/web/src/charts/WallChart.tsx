import { layOut } from './chart-layout.ts'
import { EndLabels } from './EndLabels.tsx'
import { LinePlot } from './LinePlot.tsx'
import type { TimeChartProps } from './TimeChart.tsx'
import { textSize } from './measure-text.ts'
import { useBoxSize } from './use-box-size.ts'
import { useFontsLoaded } from './use-fonts-loaded.ts'
import type { ValueAxis } from './value-axis.ts'
import { useMemo, useRef } from 'react'

type Props = Omit<TimeChartProps, 'axisTitle' | 'highlight'>

/**
 * A line chart for the wall of a meeting: it fills its box, and everything in it is so much larger that a letter is at least
 * 24 pixels and the own line 4. Nothing of it waits for a pointer.
 */
export function WallChart({ axis: wholeAxis, ...props }: Props) {
  const { data, monthsPerStep, formatValue, formatTick } = props
  const box = useRef<HTMLDivElement>(null)
  const size = useBoxSize(box)
  const hasFonts = useFontsLoaded()
  const scale = scaleFor(size)
  const width = Math.floor(size.width / scale)
  const height = Math.floor(size.height / scale)
  const axis = useMemo(() => withFewerTicks(wholeAxis, height), [wholeAxis, height])
  const layout = useMemo(
    () => layOut({ width, height, hasFonts, data, axis, monthsPerStep, formatValue, formatTick }),
    [width, height, hasFonts, data, axis, monthsPerStep, formatValue, formatTick],
  )

  return (
    <div ref={box} className="wall-chart">
      {width > 0 && (
        <div
          className="chart__plot wall-chart__plot"
          style={{ width, height, transform: `scale(${scale})` }}
        >
          <LinePlot {...props} axis={axis} layout={layout}>
            <EndLabels data={data} layout={layout} />
          </LinePlot>
        </div>
      )}
    </div>
  )
}

const leastLetter = 24 // pixels
const phone = 600

/** How much larger the chart is drawn: letters grow with the wall, and stay those of a page on a telephone. */
function scaleFor({ width, windowHeight }: ReturnType<typeof useBoxSize>): number {
  if (width < phone) return 1.1
  return Math.max(leastLetter / textSize, windowHeight / 540)
}

const aroundField = 60 // pixels above and below the field
const tickRoom = 18

/** Leaves out ticks that would touch in a low picture: every second, every third; the first stays. */
function withFewerTicks(axis: ValueAxis, height: number): ValueAxis {
  const most = Math.max(1, Math.floor((height - aroundField) / tickRoom))
  const step = Math.ceil((axis.ticks.length - 1) / most)
  return step <= 1 ? axis : { ...axis, ticks: axis.ticks.filter((_, place) => place % step === 0) }
}
