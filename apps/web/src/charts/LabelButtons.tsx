import { type ChartLayout, labelGap, labelHeight } from './chart-layout.ts'
import { type Highlight, HighlightButton } from './HighlightButton.tsx'

type Props = { readonly layout: ChartLayout; readonly highlight: Highlight }

/** A button over every label beside the lines: a text in a picture can be neither clicked by name nor reached by keys. */
export function LabelButtons({ layout, highlight }: Props) {
  const { frame, labels, labelPlaces } = layout
  if (labelPlaces === null) return null
  const left = frame.right + labelGap - 4

  return labels.map(({ line }, index) => {
    const placed = labelPlaces[index]
    if (!placed || !highlight.canHighlight(line)) return null
    const style = {
      left,
      top: placed.position - labelHeight / 2,
      width: frame.width - left,
      height: labelHeight,
    }
    return <HighlightButton key={line.id} line={line} highlight={highlight} style={style} />
  })
}
