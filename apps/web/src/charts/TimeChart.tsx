import { type ChartLayout, layOut } from './chart-layout.ts'
import { chartText } from './chart-text.ts'
import { nearestPlace } from './cursor.ts'
import { Cursor, CursorFigures, spokenFigures } from './Cursor.tsx'
import { EndLabels } from './EndLabels.tsx'
import type { Highlight } from './HighlightButton.tsx'
import { LabelButtons } from './LabelButtons.tsx'
import type { LineChartData } from './line-chart-data.ts'
import { LineList } from './LineList.tsx'
import type { TimeTick } from './time-axis.ts'
import { useChartWidth } from './use-chart-width.ts'
import { useCursor } from './use-cursor.ts'
import { useFontsLoaded } from './use-fonts-loaded.ts'
import type { ValueAxis } from './value-axis.ts'
import { type PointerEvent, type ReactNode, useId, useMemo, useRef } from 'react'

/** What every chart over time is asked to show. */
export type TimeChartProps = {
  /** What the picture shows, for those who do not see it. */
  readonly description: string
  /** What the value axis measures. */
  readonly axisTitle: string
  readonly data: LineChartData
  readonly axis: ValueAxis
  /** How many months lie between two periods: 1, 3, 6 or 12. */
  readonly monthsPerStep: number
  readonly formatValue: (value: number) => string
  readonly formatTick: (tick: TimeTick) => string
  /** Where one line can be made to stand out. */
  readonly highlight?: Highlight
}

/** Where everything stands, and what is drawn over it: the cursor and the labels at the ends. */
export type TimePicture = { readonly layout: ChartLayout; readonly above: ReactNode }

type Props = TimeChartProps & {
  readonly hasColumns?: boolean
  /** The picture itself. */
  readonly children: (picture: TimePicture) => ReactNode
}

/** Figures over time with labels at their ends and a cursor for pointer and keys, whatever way they are drawn. */
export function TimeChart({
  axisTitle,
  hasColumns = false,
  highlight,
  children,
  ...request
}: Props) {
  const { data, axis, monthsPerStep, formatValue, formatTick } = request
  const box = useRef<HTMLDivElement>(null)
  const width = useChartWidth(box)
  const hasFonts = useFontsLoaded()
  const layout = useMemo(
    () =>
      layOut({ width, hasFonts, hasColumns, data, axis, monthsPerStep, formatValue, formatTick }),
    [width, hasFonts, hasColumns, data, axis, monthsPerStep, formatValue, formatTick],
  )
  const cursor = useCursor({
    count: data.times.length,
    perYear: 12 / monthsPerStep,
  })
  const { place, look } = cursor
  const lookAt = (event: PointerEvent): void => {
    const left = box.current?.getBoundingClientRect().left ?? 0
    const places = data.times.map(({ time }) => layout.x(time))
    look(nearestPlace(places, event.clientX - left))
  }

  return (
    <div className="chart">
      {layout.labelPlaces === null && (
        <LineList labels={layout.labels} {...(highlight && { highlight })} />
      )}
      <p className="chart__axis-title">{axisTitle}</p>
      <div
        ref={box}
        className="chart__plot"
        onPointerMove={lookAt}
        onPointerDown={lookAt}
        onPointerLeave={() => {
          look(null)
        }}
      >
        <PeriodSlider data={data} {...cursor} />
        {children({
          layout,
          above: (
            <>
              {place !== null && <Cursor data={data} layout={layout} place={place} />}
              <EndLabels data={data} layout={layout} />
            </>
          ),
        })}
        {place !== null && <CursorFigures data={data} layout={layout} place={place} />}
        {highlight && <LabelButtons layout={layout} highlight={highlight} />}
      </div>
    </div>
  )
}

type SliderProps = Pick<
  ReturnType<typeof useCursor>,
  'place' | 'look' | 'onKeyDown' | 'restingPlace'
> & {
  readonly data: LineChartData
}

/**
 * The cursor as a control: invisible, with the chart's own focus ring. A slider gets the arrow keys while a screen reader
 * runs, which a picture does not. It says the period at every move, and the figures once when it has come to rest.
 */
function PeriodSlider({ data, place, look, onKeyDown, restingPlace }: SliderProps) {
  const hint = useId()
  const last = data.times.length - 1
  return (
    <>
      <input
        type="range"
        className="chart__slider"
        aria-label={chartText.cursor}
        aria-describedby={hint}
        min={0}
        max={last}
        value={place ?? last}
        aria-valuetext={data.times[place ?? last]?.label}
        // A range can be focused as it is; said aloud for those who look for what can be.
        tabIndex={0}
        onChange={({ currentTarget }) => {
          look(Number(currentTarget.value))
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          look(null)
        }}
      />
      <span id={hint} hidden>
        {chartText.keys}
      </span>
      <span className="sr-only" aria-live="polite">
        {restingPlace !== null && spokenFigures(data, restingPlace)}
      </span>
    </>
  )
}
