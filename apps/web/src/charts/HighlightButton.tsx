import { chartText } from './chart-text.ts'
import type { ChartLine } from './line-chart-data.ts'
import type { CSSProperties } from 'react'

/** One line can be made to stand out, and the others to step back. */
export type Highlight = {
  /** The line that stands out; null when none does. */
  readonly id: string | null
  readonly canHighlight: (line: ChartLine) => boolean
  readonly onHighlight: (id: string | null) => void
}

type Props = {
  readonly line: ChartLine
  readonly highlight: Highlight
  readonly style?: CSSProperties
}

/** Lies over a line's label, so that a click or a key on the label makes the line stand out, or takes it back. */
export function HighlightButton({ line, highlight, style }: Props) {
  const isHighlighted = line.id === highlight.id
  return (
    <button
      type="button"
      className="chart__highlight screen-only"
      style={style}
      aria-pressed={isHighlighted}
      aria-label={chartText.highlight(line.name)}
      title={chartText.highlight(line.name)}
      onClick={() => {
        highlight.onHighlight(isHighlighted ? null : line.id)
      }}
    />
  )
}
