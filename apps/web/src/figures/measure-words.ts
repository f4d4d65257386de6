import { keyFigureText } from '../text/key-figure.ts'
import type { ShownFigures } from '@noegletal/domain'
import { axisLabel, formatPeriod, formatPeriodShort } from '@noegletal/format'

const { calculation: text } = keyFigureText

type Measured = Pick<ShownFigures, 'indicator' | 'calculation'>

/** What the shown figures measure, as a part of a line: "fuldtidspersoner, gennemsnit af 12 måneder". */
export function measureWords({ indicator, calculation: { rolling, base } }: Measured): string {
  const measure =
    rolling === null ? indicator.measure : `${indicator.measure}, ${text.measure[rolling]}`
  return base === null ? measure : text.indexOf(measure, formatPeriodShort(base))
}

/** The heading of the value axis: "Pct. af arbejdsstyrken", "Forløb, sum af 12 måneder", "Indeks, jan. 2015 = 100". */
export function axisTitle({ indicator, calculation: { rolling, base } }: Measured): string {
  if (base !== null) return text.axis(formatPeriodShort(base))
  const unit = axisLabel(indicator.unit)
  return rolling === null ? unit : `${unit}, ${text.measure[rolling]}`
}

/** In whole sentences how the shown figures come of the source's; empty when they are its own. */
export function calculationSentences(
  shown: Pick<ShownFigures, 'calculation' | 'withoutBase' | 'footnotes'>,
): string[] {
  const { rolling, base } = shown.calculation
  const hasBreak = shown.footnotes.some(
    (note) => note.kind === 'break' && note.break.kind === 'break',
  )
  return [
    ...(rolling === null ? [] : [text.explanation[rolling], text.noReach]),
    ...(base === null ? [] : [text.indexExplanation(formatPeriod(base))]),
    ...(base !== null && hasBreak ? [text.indexBreak] : []),
    ...(base === null
      ? []
      : shown.withoutBase.map(({ name }) => text.withoutBase(name, formatPeriod(base)))),
  ]
}
