import { aboutText } from '../../text/about.ts'
import { titlesOf } from './titles.ts'
import type { IndicatorList } from '@noegletal/contract'
import { formatDate, listOf } from '@noegletal/format'

type Props = { readonly catalogue: IndicatorList }

/** The dates at which figures changed meaning, newest first. */
export function Breaks({ catalogue }: Props) {
  if (catalogue.breaks.length === 0) return <p>{aboutText.noBreaks}</p>
  const newestFirst = catalogue.breaks.toSorted((a, b) => b.date.localeCompare(a.date))
  return (
    <dl className="definitions">
      {newestFirst.map(({ date, kind, label, description, source, indicators }) => (
        <div key={date + label}>
          <dt>
            {formatDate(date)}: {label}{' '}
            <span className="quiet">({aboutText.breakKind[kind].toLowerCase()})</span>
          </dt>
          <dd>
            {description} {aboutText.concerns(listOf(titlesOf(catalogue, indicators)))}{' '}
            <span className="quiet">
              {aboutText.source} {source}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
