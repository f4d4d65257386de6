import type { EndLabel } from './chart-layout.ts'
import { LineSample } from './LineSample.tsx'

type Props = { readonly labels: readonly EndLabel[] }

/** The lines and their newest figures above a chart that has no room for labels beside it. */
export function LineList({ labels }: Props) {
  return (
    <ul className="chart__list">
      {labels.map(({ line, place, name, value }) => (
        <li key={line.id} className={line.tone === 'own' ? 'chart__label--own' : undefined}>
          <LineSample tone={line.tone} hollow={line.cells[place]?.preliminary ?? false} />
          {name} {value}
        </li>
      ))}
    </ul>
  )
}
