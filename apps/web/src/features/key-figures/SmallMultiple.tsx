import { keyFigurePage } from '../../paths.ts'
import { keyFiguresText } from '../../text/key-figures.ts'
import { toneOf } from '../../ui/area-tone.ts'
import { ChangeInWords } from '../../ui/ChangeInWords.tsx'
import { FigureLink } from '../../ui/FigureLink.tsx'
import { GapNote } from '../../ui/GapNote.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import type { SparkRange } from '../../ui/spark-lines.ts'
import { Sparkline } from '../../ui/Sparkline.tsx'
import type { AreaName, KeyFigure } from '@noegletal/contract'
import { comparesAcrossAreas, numberOf, numberValue, unitKind } from '@noegletal/domain'
import { formatFigure, formatPeriod, formatPeriodShort } from '@noegletal/format'
import { CountryDifference } from './CountryDifference.tsx'
import { FigureMarks } from './FigureMarks.tsx'
import { drawnLines } from './shared-axes.ts'

type Props = {
  readonly figure: KeyFigure
  readonly areas: readonly AreaName[]
  /** Null without any number. */
  readonly axis: SparkRange | null
}

/** One key figure as a small chart with its end values printed, the change in a year, and the distance to the country. */
export function SmallMultiple({ figure, areas, axis }: Props) {
  const { indicator, period, change, sparkline, gap } = figure
  const [own] = figure.cells
  const country = areas.find(({ kind }) => kind === 'country')

  return (
    <li className="multiple">
      <h3 className="multiple__title">
        <PageLink page={keyFigurePage(indicator.slug)}>{indicator.title}</PageLink>
      </h3>
      <p className="quiet">{indicator.measure}</p>
      <div className="multiple__picture">
        <Sparkline
          lines={drawnLines(figure).map(({ area, numbers }) => ({
            area,
            tone: toneOf(areas, area),
            numbers,
          }))}
          isRank={unitKind(indicator.unit) === 'rank'}
          range={axis ?? undefined}
        />
        <Ends figure={figure} areas={areas} />
      </div>
      <p className="multiple__axis">
        <span>
          {sparkline.periods[0] && formatPeriodShort(sparkline.periods[0])} –{' '}
          {formatPeriodShort(period)}
        </span>
        {axis !== null && <span>{axisWords(axis, figure)}</span>}
      </p>
      <p>
        {formatPeriod(period)}
        {own && <FigureMarks cell={own} />}
      </p>
      <ChangeInWords
        change={change}
        format={indicator}
        now={own && (numberOf(own.value) ?? undefined)}
      />
      {country && comparesAcrossAreas(indicator.unit) && (
        <p>
          {keyFiguresText.columns.difference(country.name.toLowerCase())}:{' '}
          <CountryDifference figure={figure} country={country} />
        </p>
      )}
      {gap && <GapNote gap={gap} />}
    </li>
  )
}

type EndsProps = Pick<Props, 'figure' | 'areas'>

/** What every line ends at, in the order of the areas. */
function Ends({ figure, areas }: EndsProps) {
  const { indicator, period, cells } = figure
  const drawn = new Set(drawnLines(figure).map(({ area }) => area))
  return (
    <ul className="multiple__ends">
      {areas
        .filter(({ code }) => drawn.has(code))
        .map(({ code, name }) => {
          const cell = cells.find(({ area }) => area === code)
          return (
            cell && (
              <li key={code} className={`multiple__end multiple__end--${toneOf(areas, code)}`}>
                <span className={`line-sample tone-${toneOf(areas, code)}`}>{name}</span>{' '}
                <FigureLink
                  cell={{ indicator: indicator.slug, area: code, period }}
                  value={cell.value}
                  format={indicator}
                />
              </li>
            )
          )
        })}
    </ul>
  )
}

function axisWords({ low, high }: SparkRange, { indicator }: KeyFigure): string {
  const [from, to] = [low, high].map((number) => formatFigure(numberValue(number), indicator))
  return keyFiguresText.axis.of(from ?? '', to ?? '')
}
