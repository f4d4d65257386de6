import { figureText } from '../text/figure.ts'
import type { YearChange } from '@noegletal/contract'
import { type FigureFormat, changeWords } from '@noegletal/format'

type Props = {
  readonly change: YearChange
  readonly format: FigureFormat
  /** The figure of today; undefined when it is missing. */
  readonly now: number | undefined
}

/** How a figure has changed since the same period last year; better or worse is said in a word and coloured besides. */
export function ChangeInWords({ change, format, now }: Props) {
  const { sign, text, spoken, judgement } = changeWords(change, format, now)
  return (
    <p className={`change ${judgement === null ? '' : figureText.judgementClass[judgement]}`}>
      <span aria-hidden="true">
        {sign} {text}
      </span>
      <span className="sr-only">{spoken}</span>
      {judgement !== null && ` (${judgement})`}
    </p>
  )
}
