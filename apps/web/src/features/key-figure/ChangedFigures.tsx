import { provenancePage } from '../../paths.ts'
import { keyFigureText } from '../../text/key-figure.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import type { NamedChange, ShownChanges } from './changed-figures.ts'
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
  return (
    <div className="figure-table__scroll">
      <table className="figure-table__grid">
        <caption className="sr-only">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{keyFigureText.table.period}</th>
            <th scope="col">{text.area}</th>
            <th scope="col" className="figure-table__number">
              {text.before}
            </th>
            <th scope="col" className="figure-table__number">
              {text.today}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={`${figure.area} ${figure.category} ${figure.period}`}>
              <th scope="row">{formatPeriod(figure.period)}</th>
              <td>{figure.name}</td>
              <td className="figure-table__number">{wordsOf(figure.before, shown.indicator)}</td>
              <td className="figure-table__number">
                <Today figure={figure} shown={shown} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type TodayProps = { readonly figure: NamedChange; readonly shown: ShownFigures }

function Today({ figure, shown: { indicator } }: TodayProps) {
  const { area, category, period, name } = figure
  const words = wordsOf(figure.after, indicator)
  return (
    <PageLink
      page={provenancePage({ indicator: indicator.slug, area, category, period })}
      className="figure-table__link"
      aria-label={keyFigureText.table.origin(words, name, formatPeriod(period))}
    >
      {words}
    </PageLink>
  )
}

/** The source's own figures, also where the page shows what is calculated from them. */
function wordsOf(value: NamedChange['before'], indicator: ShownFigures['indicator']): string {
  const stated = value ?? missingValue('missing')
  return stated.kind === 'missing' ? missingLabel(stated.reason) : formatFigure(stated, indicator)
}
