import { keyFigurePage } from '../paths.ts'
import { figureText } from '../text/figure.ts'
import { toneOf } from './area-tone.ts'
import { ChangeInWords } from './ChangeInWords.tsx'
import { FigureLink } from './FigureLink.tsx'
import { GapNote } from './GapNote.tsx'
import { PageLink } from './PageLink.tsx'
import { Sparkline } from './Sparkline.tsx'
import type { AreaName, KeyFigure } from '@noegletal/contract'
import { type Period, type Value, comparesAcrossAreas, numberOf, unitKind } from '@noegletal/domain'
import { type FigureFormat, formatFigure, formatPeriod, formatPeriodShort } from '@noegletal/format'

type Props = {
  readonly figure: KeyFigure
  readonly areas: readonly AreaName[]
  /** The period that the page is about; a card with another one says so. */
  readonly mainPeriod: Period | null
  /** The level below the heading that the card stands under. */
  readonly heading: 'h2' | 'h3'
}

/** One key figure: the own value, the areas it is compared with, the change in a year, and the way it has gone. */
export function KeyFigureCard({ figure, areas, mainPeriod, heading: Heading }: Props) {
  const { indicator, period, change, sparkline, goals, gap } = figure
  const [own] = figure.cells
  // A municipality's count beside the country's says nothing.
  const isCompared = comparesAcrossAreas(indicator.unit)
  const shown = isCompared ? sparkline.lines : sparkline.lines.slice(0, 1)

  return (
    <li className="card">
      <Heading className="card__title">
        <PageLink page={keyFigurePage(indicator.slug)}>{indicator.title}</PageLink>
      </Heading>
      <p className="card__measure">{indicator.measure}</p>
      <div className="card__own">
        {own && (
          <FigureLink
            cell={{ indicator: indicator.slug, area: own.area, period }}
            value={own.value}
            format={indicator}
            className={
              isLong(own.value, indicator) ? 'card__value card__value--long' : 'card__value'
            }
          />
        )}
        <p className="card__period">
          <PeriodName period={period} isMain={period === mainPeriod} />
          {own?.preliminary && <span className="preliminary">{figureText.preliminary}</span>}
        </p>
      </div>
      <ChangeInWords
        change={change}
        format={indicator}
        now={own && (numberOf(own.value) ?? undefined)}
      />
      <Compared figure={figure} areas={isCompared ? areas : []} />
      <Sparkline
        lines={shown.map(({ area, numbers }) => ({ area, tone: toneOf(areas, area), numbers }))}
        isRank={unitKind(indicator.unit) === 'rank'}
      />
      <p className="card__span" aria-hidden="true">
        <span>{shortName(sparkline.periods.at(0))}</span>
        <span>{shortName(sparkline.periods.at(-1))}</span>
      </p>
      <div className="card__notes">
        {goals.map(({ line }) => (
          <p key={line}>{line}</p>
        ))}
        {gap && <GapNote gap={gap} />}
      </div>
    </li>
  )
}

// "−0,4 pct.point" in the size of "3,0 %" would be wider than a card.
function isLong(value: Value, format: FigureFormat): boolean {
  return formatFigure(value, format).length > 'nr. 100'.length
}

function PeriodName({ period, isMain }: { readonly period: Period; readonly isMain: boolean }) {
  const name = formatPeriod(period)
  return isMain ? <span>{name}</span> : <strong>{figureText.latest(name)}</strong>
}

type ComparedProps = { readonly figure: KeyFigure; readonly areas: readonly AreaName[] }

function Compared({ figure: { indicator, cells, period }, areas }: ComparedProps) {
  return (
    <dl className="card__compared">
      {areas.slice(1).map(({ code, name }) => {
        const cell = cells.find(({ area }) => area === code)
        return (
          cell &&
          isApplicable(cell.value) && (
            <div key={code}>
              <dt className={`line-sample tone-${toneOf(areas, code)}`}>{name}</dt>
              <dd>
                <FigureLink
                  cell={{ indicator: indicator.slug, area: code, period }}
                  value={cell.value}
                  format={indicator}
                />
              </dd>
            </div>
          )
        )
      })}
    </dl>
  )
}

// An area that the figure is never made for has no line; one whose figure is missing says why.
function isApplicable(value: Value): boolean {
  return value.kind === 'number' || value.reason !== 'not-applicable'
}

function shortName(period: Period | undefined): string {
  return period === undefined ? '' : formatPeriodShort(period)
}
