import { keyFigureText } from '../../text/key-figure.ts'
import { SourceName } from './SourceLine.tsx'
import { type Break, breaksOf, type Indicator } from '@noegletal/domain'
import { formatDate } from '@noegletal/format'

type Props = { readonly indicator: Indicator; readonly breaks: readonly Break[] }

const { about: text } = keyFigureText

/** What the figure counts and how it comes about. */
export function AboutIndicator({ indicator, breaks }: Props) {
  const { granularity, usualLagDays, preliminaryPeriods, direction } = indicator
  const own = breaksOf({ breaks: [...breaks] }, indicator.slug).filter(
    ({ kind }) => kind === 'break',
  )
  return (
    <section className="about-indicator">
      <h2>{text.heading}</h2>
      <dl>
        <dt>{text.definition}</dt>
        <dd>{indicator.definition}</dd>
        <dt>{text.denominator}</dt>
        <dd>{indicator.denominator ?? text.noDenominator}</dd>
        <dt>{text.source}</dt>
        <dd>
          <SourceName source={indicator.source} />
        </dd>
        <dt>{text.updates}</dt>
        <dd>{text.updatedEvery(text.every[granularity], usualLagDays)}</dd>
        <dt>{text.preliminary}</dt>
        <dd>{text.preliminaryPeriods(preliminaryPeriods)}</dd>
        <dt>{text.direction}</dt>
        <dd>{text.directions[direction]}</dd>
        <dt>{text.breaks}</dt>
        {own.length === 0 && <dd>{text.noBreaks}</dd>}
        {own.map(({ date, label }) => (
          <dd key={date + label}>
            {formatDate(date)}: {label}
          </dd>
        ))}
      </dl>
    </section>
  )
}
