import type { ChartLayout } from './chart-layout.ts'
import { Hatches } from './Hatches.tsx'
import { placesAfter } from './line-rows.ts'
import { type Band, type Bands, type StackData, undividedBands } from './stack-bands.ts'
import { areaShapes, columnShapes, type Shape } from './stack-shapes.ts'
import { ink, stackTones } from './tones.ts'
import { useId } from 'react'

/** The layers as areas from figure to figure, or as a column for each figure. */
export type StackForm = 'areas' | 'columns'

type Props = {
  readonly data: StackData
  readonly bands: Bands
  readonly form: StackForm
  readonly layout: ChartLayout
  /** Takes the id of the layer that was clicked. */
  readonly onChoose: (id: string) => void
}

/** The layers of a stack, and hatched what belongs to the total and to no layer that is known. */
export function StackLayers({ data, bands, form, layout, onChoose }: Props) {
  const id = useId()
  const times = data.times.map(({ time }) => time)
  const after = placesAfter(
    data.breaks.map(({ time }) => time),
    times,
  )
  const shapesOf = (layer: readonly (Band | null)[]): Shape[] =>
    form === 'areas'
      ? areaShapes(layer, { times, after }, layout)
      : columnShapes(layer, { times }, layout)

  return (
    <g>
      <Hatches id={id} />
      {data.layers.map((layer, index) => {
        const { colour, hatch } = stackTones[layer.tone]
        const paths = shapesOf(bands[index] ?? [])
        return (
          <g
            key={layer.id}
            className="chart__layer"
            onClick={() => {
              onChoose(layer.id)
            }}
          >
            <Shapes shapes={paths} fill={colour} />
            {hatch !== null && <Shapes shapes={paths} fill={`url(#${id}-${hatch})`} />}
          </g>
        )
      })}
      <Shapes shapes={shapesOf(undividedBands(data))} fill={`url(#${id}-undivided)`} />
    </g>
  )
}

/** Preliminary figures are paler and have a dashed edge. */
function Shapes({ shapes, fill }: { readonly shapes: readonly Shape[]; readonly fill: string }) {
  return shapes.map(({ path, preliminary }) => (
    <path
      key={path}
      d={path}
      fill={fill}
      fillOpacity={preliminary ? 0.62 : 1}
      stroke={ink.paper}
      strokeWidth={1}
      {...(preliminary && { strokeDasharray: '4 3' })}
    />
  ))
}
