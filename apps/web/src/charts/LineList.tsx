import type { EndLabel } from './chart-layout.ts'
import { type Highlight, HighlightButton } from './HighlightButton.tsx'
import { isBold } from './line-chart-data.ts'
import { LineSample } from './LineSample.tsx'

type Props = { readonly labels: readonly EndLabel[]; readonly highlight?: Highlight }

/** The lines and their newest figures above a chart that has no room for labels beside it. */
export function LineList({ labels, highlight }: Props) {
  return (
    <ul className="chart__list">
      {labels.map(({ line, place, name, value }) => (
        <li key={line.id} className={isBold(line) ? 'chart__label--own' : undefined}>
          <LineSample tone={line.tone} hollow={line.cells[place]?.preliminary ?? false} />
          <span>
            {name} {value}
          </span>
          {highlight?.canHighlight(line) === true && (
            <HighlightButton line={line} highlight={highlight} />
          )}
        </li>
      ))}
    </ul>
  )
}
