import { keyFigureText } from '../../text/key-figure.ts'
import { capital } from '../../ui/capital.ts'
import { SourceName } from './SourceLine.tsx'
import { nextWords, updateWords } from '../../figures/source-words.ts'
import type { SeriesReply } from '@noegletal/contract'
import { type Break, breaksOf } from '@noegletal/domain'
import { formatDate } from '@noegletal/format'
import type { ReactNode } from 'react'

type Props = { readonly reply: SeriesReply; readonly breaks: readonly Break[] }

const { about: text } = keyFigureText

/** What the figure counts and how it comes about. */
export function AboutIndicator({ reply, breaks }: Props) {
  const { indicator } = reply
  const { granularity, usualLagDays, preliminaryPeriods, direction } = indicator
  const updated = updateWords(reply)
  const next = nextWords(reply)
  const own = breaksOf({ breaks: [...breaks] }, indicator.slug).filter(
    ({ kind }) => kind === 'break',
  )
  return (
    <section className="about-indicator">
      <h2>{text.heading}</h2>
      <dl className="about-indicator__facts">
        <Fact title={text.definition}>
          <dd>{indicator.definition}</dd>
        </Fact>
        <Fact title={text.denominator}>
          <dd>{capital(indicator.denominator ?? text.noDenominator)}</dd>
        </Fact>
        <Fact title={text.source}>
          <dd>
            <SourceName source={indicator.source} />
          </dd>
        </Fact>
        <Fact title={text.updates}>
          <dd>{text.updatedEvery(text.every[granularity], usualLagDays)}</dd>
        </Fact>
        <Fact title={text.newest}>
          <dd>{updated === null ? text.notUpdated : `${updated}.`}</dd>
        </Fact>
        {next !== null && (
          <Fact title={text.nextUpdate}>
            <dd>{next}.</dd>
          </Fact>
        )}
        <Fact title={text.preliminary}>
          <dd>{text.preliminaryPeriods(preliminaryPeriods)}</dd>
        </Fact>
        <Fact title={text.direction}>
          <dd>{text.directions[direction]}</dd>
        </Fact>
        <Fact title={text.breaks}>
          {own.length === 0 && <dd>{text.noBreaks}</dd>}
          {own.map(({ date, label }) => (
            <dd key={date + label}>
              {formatDate(date)}: {label}
            </dd>
          ))}
        </Fact>
      </dl>
    </section>
  )
}

/** A term with what is said of it. */
function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      {children}
    </div>
  )
}
