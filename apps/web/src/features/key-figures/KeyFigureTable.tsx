import { keyFigurePage } from '../../paths.ts'
import { keyFiguresText } from '../../text/key-figures.ts'
import { GapNote } from '../../ui/GapNote.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { KeyFigureRow } from './KeyFigureRow.tsx'
import type { EmptyFigure, ListedTheme } from './listed-themes.ts'
import type { AreaName } from '@noegletal/contract'

type Props = {
  readonly themes: readonly ListedTheme[]
  readonly areas: readonly AreaName[]
}

const { columns } = keyFiguresText

/** All key figures under their themes: the own value, its change, the difference to the country, the last year. */
export function KeyFigureTable({ themes, areas }: Props) {
  const own = areas[0]?.name ?? ''
  const country = areas.find(({ kind }) => kind === 'country')
  const width = country ? 6 : 5

  return (
    <table className="figures figures--stacked">
      <caption className="sr-only">
        {keyFiguresText.caption} {own}
      </caption>
      <thead>
        <tr>
          <th scope="col">{columns.indicator}</th>
          <th scope="col" className="figures__number">
            {own}
          </th>
          <th scope="col">{columns.period}</th>
          <th scope="col">{columns.change}</th>
          {country && <th scope="col">{columns.difference(country.name.toLowerCase())}</th>}
          <th scope="col">{columns.line}</th>
        </tr>
      </thead>
      {themes.map(({ slug, title, figures, empty }) => (
        <tbody key={slug}>
          <tr>
            <th scope="rowgroup" colSpan={width} className="figures__theme">
              {title}
            </th>
          </tr>
          {figures.map((figure) => (
            <KeyFigureRow key={figure.indicator.slug} figure={figure} areas={areas} />
          ))}
          {empty.map((figure) => (
            <EmptyRow key={figure.indicator.slug} figure={figure} width={width} own={own} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

type EmptyProps = {
  readonly figure: EmptyFigure
  readonly width: number
  readonly own: string
}

function EmptyRow({ figure: { indicator, gap }, width, own }: EmptyProps) {
  return (
    <tr>
      <th scope="row">
        <PageLink page={keyFigurePage(indicator.slug)}>{indicator.title}</PageLink>
        <span className="figures__measure">{indicator.measure}</span>
      </th>
      <td colSpan={width - 1}>
        {keyFiguresText.noFigures(own)} {gap && <GapNote gap={gap} />}
      </td>
    </tr>
  )
}
