import { entryText } from '../../text/catalogue-entries.ts'

/** How a text will stand at a line in the chart, and how much of the room it takes. */
export function MarkPreview({ text, most }: { readonly text: string; readonly most: number }) {
  const used = text.trim().length
  return (
    <p className="mark-preview">
      <span className="mark-preview__number" aria-hidden="true">
        1
      </span>
      <span className="mark-preview__words">{text}</span>{' '}
      <span className="quiet">{entryText.hints.labelLeft(used, most)}</span>
    </p>
  )
}
