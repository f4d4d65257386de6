import { keyFigurePage } from '../../paths.ts'
import { keyFiguresText } from '../../text/key-figures.ts'
import { ChangeInWords } from '../../ui/ChangeInWords.tsx'
import { FigureLink } from '../../ui/FigureLink.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { Sparkline } from '../../ui/Sparkline.tsx'
import { toneOf } from '../../ui/area-tone.ts'
import type { AreaName, KeyFigure } from '@noegletal/contract'
import { comparesAcrossAreas, numberOf, unitKind } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'
import { GapNote } from '../../ui/GapNote.tsx'
import { FigureMarks } from './FigureMarks.tsx'
import { CountryDifference } from './CountryDifference.tsx'

type Props = { readonly figure: KeyFigure; readonly areas: readonly AreaName[] }

const { columns } = keyFiguresText

/** One key figure as a line of the table. `data-title` names the columns where the lines are stacked. */
export function KeyFigureRow({ figure, areas }: Props) {
  const { indicator, period, change, sparkline } = figure
  const [own] = figure.cells
  const country = areas.find(({ kind }) => kind === 'country')
  const isCompared = comparesAcrossAreas(indicator.unit)
  const lines = isCompared ? sparkline.lines : sparkline.lines.slice(0, 1)

  return (
    <tr>
      <th scope="row">
        <PageLink page={keyFigurePage(indicator.slug)}>{indicator.title}</PageLink>
        <span className="figures__measure">{indicator.measure}</span>
        {figure.gap && <GapNote gap={figure.gap} />}
      </th>
      <td className="figures__number figures__own" data-title={areas[0]?.name}>
        {own && (
          <FigureLink
            cell={{ indicator: indicator.slug, area: own.area, period }}
            value={own.value}
            format={indicator}
          />
        )}
      </td>
      <td className="figures__nowrap" data-title={columns.period}>
        {formatPeriod(period)}
        {own && <FigureMarks cell={own} />}
      </td>
      <td data-title={columns.change}>
        <ChangeInWords
          change={change}
          format={indicator}
          now={own && (numberOf(own.value) ?? undefined)}
        />
      </td>
      {country && (
        <td data-title={columns.difference(country.name.toLowerCase())}>
          <CountryDifference figure={figure} country={country} />
        </td>
      )}
      <td className="figures__line">
        <Sparkline
          lines={lines.map(({ area, numbers }) => ({ area, tone: toneOf(areas, area), numbers }))}
          isRank={unitKind(indicator.unit) === 'rank'}
          small
        />
      </td>
    </tr>
  )
}
