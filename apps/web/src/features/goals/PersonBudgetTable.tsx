import { goalsText } from '../../text/goals.ts'
import { ActualAverage } from './ActualAverage.tsx'
import { sharedReservations } from './actual-reservations.ts'
import { PublishedFigure } from '../../ui/PublishedFigure.tsx'
import type { AreaName, BudgetLine, BudgetReply, PersonBudgetYear } from '@noegletal/contract'
import { type CellKey, type IndicatorSlug, total } from '@noegletal/domain'
import { budgetDifference, formatDate, formatNumber, formatPeriod } from '@noegletal/format'
import { Fragment } from 'react'

type Props = {
  readonly area: AreaName
  readonly year: PersonBudgetYear
  readonly indicators: BudgetReply['persons']['indicators']
}

const { persons: text } = goalsText

/** One year by benefit; the follow-ups stand side by side. */
export function PersonBudgetTable({ area, year, indicators }: Props) {
  const name = formatPeriod(year.year)
  const shared = sharedReservations(year.lines)
  return (
    <div className="budget__scroll">
      <table className="figures figures--stacked budget">
        <caption>
          {text.caption(area.name, name)}
          {shared !== null && <span className="figures__measure">{text.allOf(shared)}</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.benefit}</th>
            <th scope="col" className="figures__number">
              {text.budget(name)}
            </th>
            {year.followUps.map((day) => (
              <Fragment key={day}>
                <th scope="col" className="figures__number">
                  {text.forecast(formatDate(day))}
                </th>
                <th scope="col">{text.difference}</th>
              </Fragment>
            ))}
            <th scope="col" className="budget__other">
              {text.actual}
            </th>
          </tr>
        </thead>
        <tbody>
          {year.lines.map((line) => (
            <Row
              key={line.category}
              line={line}
              area={area}
              year={year}
              indicators={indicators}
              saidOnce={shared !== null}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = Props & { readonly line: BudgetLine; readonly saidOnce: boolean }

function Row({ line, area, year, indicators, saidOnce }: RowProps) {
  const cell = (indicator: IndicatorSlug): CellKey => ({
    indicator,
    area: area.code,
    category: line.category,
    period: year.year,
  })
  return (
    <tr className={line.category === total ? 'budget__total' : undefined}>
      <th scope="row">{line.title}</th>
      <td className="figures__number" data-title={text.budget(formatPeriod(year.year))}>
        <PublishedFigure figure={line.budget} cell={cell(indicators.budget)} write={whole} />
      </td>
      {year.followUps.map((day, place) => (
        <FollowUp
          key={day}
          day={day}
          line={line}
          place={place}
          indicators={indicators}
          cell={cell}
        />
      ))}
      <td className="budget__other" data-title={text.actual}>
        <ActualAverage actual={line.actual} saidOnce={saidOnce} />
      </td>
    </tr>
  )
}

type FollowUpProps = Pick<Props, 'indicators'> & {
  readonly day: string
  readonly line: BudgetLine
  readonly place: number
  readonly cell: (indicator: IndicatorSlug) => CellKey
}

function FollowUp({ day, line, place, indicators, cell }: FollowUpProps) {
  const [forecast, deviation] = [line.forecasts[place], line.deviations[place]]
  return (
    <>
      <td className="figures__number" data-title={text.forecast(formatDate(day))}>
        {forecast && (
          <PublishedFigure figure={forecast} cell={cell(indicators.forecast)} write={whole} />
        )}
      </td>
      <td className="figures__nowrap" data-title={text.difference}>
        {deviation && (
          <PublishedFigure
            figure={deviation}
            cell={cell(indicators.deviation)}
            write={budgetDifference}
          />
        )}
      </td>
    </>
  )
}

const whole = (number: number): string => formatNumber(number, 0)
