import { provenancePage } from '../../paths.ts'
import { keyFigureText } from '../../text/key-figure.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import type { ShownChanges } from './changed-figures.ts'
import type { ChangedFigure } from '@noegletal/contract'
import { missingValue, type ShownFigures } from '@noegletal/domain'
import { formatFigure, formatNumber, formatPeriod, missingLabel } from '@noegletal/format'
import { useState } from 'react'

type Props = { readonly shown: ShownFigures; readonly changes: ShownChanges }

const { changed: text } = keyFigureText

/** Which of the shown figures are different today: what each was and what it is, with the way to all its versions. */
export function ChangedFigures({ shown, changes: { count, figures } }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  if (figures.length === 0) return null
  return (
    <details
      className="changed-figures screen-only"
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open)
      }}
    >
      <summary>{text.show}</summary>
      {isOpen && <Table shown={shown} figures={figures} />}
      {count > figures.length && <p>{text.more(formatNumber(figures.length, 0))}</p>}
    </details>
  )
}

function Table({ shown, figures }: Pick<Props, 'shown'> & Pick<ShownChanges, 'figures'>) {
  const names = new Map(
    [...shown.series.map(({ area }) => area), ...shown.without].map(({ code, name }) => [
      code,
      name,
    ]),
  )
  return (
    <div className="figure-table__scroll">
      <table className="figure-table__grid">
        <caption className="sr-only">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{keyFigureText.table.period}</th>
            <th scope="col">{text.area}</th>
            <th scope="col" className="figure-table__number">
              {text.then}
            </th>
            <th scope="col" className="figure-table__number">
              {text.today}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={`${figure.area} ${figure.period}`}>
              <th scope="row">{formatPeriod(figure.period)}</th>
              <td>{names.get(figure.area)}</td>
              <td className="figure-table__number">{wordsOf(figure.before, shown)}</td>
              <td className="figure-table__number">
                <Today figure={figure} area={names.get(figure.area) ?? ''} shown={shown} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type TodayProps = {
  readonly figure: ChangedFigure
  readonly area: string
  readonly shown: ShownFigures
}

function Today({ figure: { area: code, period, after }, area, shown }: TodayProps) {
  const { indicator, category } = shown
  const words = wordsOf(after, shown)
  return (
    <PageLink
      page={provenancePage({ indicator: indicator.slug, area: code, category, period })}
      className="figure-table__link"
      aria-label={keyFigureText.table.origin(words, area, formatPeriod(period))}
    >
      {words}
    </PageLink>
  )
}

/** The source's own figures, also where the page shows what is calculated from them. */
function wordsOf(value: ChangedFigure['before'], { indicator }: ShownFigures): string {
  const stated = value ?? missingValue('missing')
  return stated.kind === 'missing' ? missingLabel(stated.reason) : formatFigure(stated, indicator)
}
