import type { EndLabel } from './chart-layout.ts'
import { Marker } from './Marker.tsx'
import { tones } from './tones.ts'

type Props = { readonly labels: readonly EndLabel[] }

/** The lines and their newest figures above a chart that has no room for labels beside it. */
export function LineList({ labels }: Props) {
  return (
    <ul className="chart__list">
      {labels.map(({ line, place, name, value }) => {
        const tone = tones[line.tone]
        return (
          <li key={line.id} className={line.tone === 'own' ? 'chart__label--own' : undefined}>
            <svg width={28} height={12} aria-hidden="true">
              <line x1={0} x2={28} y1={6} y2={6} stroke={tone.line} strokeWidth={tone.width} />
              <Marker
                shape={tone.marker}
                x={14}
                y={6}
                colour={tone.line}
                hollow={line.cells[place]?.preliminary ?? false}
              />
            </svg>
            {name} {value}
          </li>
        )
      })}
    </ul>
  )
}
