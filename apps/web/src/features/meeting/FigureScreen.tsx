import { LineSample } from '../../charts/LineSample.tsx'
import type { ValueAxis } from '../../charts/value-axis.ts'
import { goalLines } from '../../figures/goal-lines.ts'
import { axisOf, toLineChart } from '../../figures/to-line-chart.ts'
import { figureText } from '../../text/figure.ts'
import { axisStartWords } from '../../figures/axis-start.ts'
import { keyFigureText } from '../../text/key-figure.ts'
import { meetingText } from '../../text/meeting.ts'
import { FigurePicture } from './FigurePicture.tsx'
import {
  type ComparedFigure,
  comparedFigures,
  gapWords,
  type NewestFigure,
  newestFigure,
  yearBeforeWords,
} from './newest-figure.ts'
import type { FigureScreen as Screen } from './screens.ts'
import type { ShownFigures } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'
import { useMemo } from 'react'

type Props = { readonly screen: Screen }

/** One figure: the newest value large, the areas beside it, what the report says of it, and the chart. */
export function FigureScreen({ screen: { shown, reply, sentence } }: Props) {
  const data = useMemo(
    () => ({ ...toLineChart(shown), goals: goalLines(reply.goals, shown) }),
    [shown, reply],
  )
  const axis = useMemo(() => axisOf(shown.figure, data, false), [shown, data])
  const newest = newestFigure(shown)
  const gap = gapWords(shown)

  return (
    <>
      {newest && (
        <div className="presenter__figures">
          <p className="presenter__value">{newest.text}</p>
          <Compared
            figures={comparedFigures(data.lines, { own: shown.own.code, place: newest.place })}
            yearBefore={yearBeforeWords(shown, newest)}
          />
          <Measure shown={shown} newest={newest} />
        </div>
      )}
      {sentence !== null && <p className="presenter__sentence">{sentence}</p>}
      {gap !== null && <p className="presenter__gap">{gap}</p>}
      {data.lines.length > 0 && <FigurePicture shown={shown} data={data} axis={axis} />}
      {data.lines.length > 0 && <FootNotes shown={shown} axis={axis} newest={newest} />}
    </>
  )
}

type MeasureProps = { readonly shown: ShownFigures; readonly newest: NewestFigure }

/** Whose figure it is, when, and of what. */
function Measure({ shown, newest }: MeasureProps) {
  const { own, indicator } = shown
  return (
    <p className="presenter__measure">
      <span>
        <strong>{own.name}</strong>, {formatPeriod(newest.period)}, {indicator.measure}
      </span>
      {newest.point.preliminary && (
        <span className="presenter__mark">{figureText.preliminary}</span>
      )}
      {newest.point.simulated && <span className="presenter__mark">{figureText.simulated}</span>}
    </p>
  )
}

type FootProps = {
  readonly shown: ShownFigures
  readonly axis: ValueAxis
  readonly newest: NewestFigure | null
}

/** What must be known to read the chart. */
function FootNotes({ shown: { series, figure }, axis, newest }: FootProps) {
  const start = axisStartWords(axis, figure)
  const hasSimulated = series.some(({ points }) => points.some((one) => one?.simulated === true))
  return (
    <p className="presenter__notes-line">
      {!axis.startsAtOrigin && <span>{keyFigureText.chart.axisStart(start)}</span>}
      {hasSimulated && newest?.point.simulated !== true && (
        <span>{meetingText.figure.partlySimulated}</span>
      )}
    </p>
  )
}

type ComparedProps = {
  readonly figures: readonly ComparedFigure[]
  readonly yearBefore: string | null
}

function Compared({ figures, yearBefore }: ComparedProps) {
  if (figures.length === 0 && yearBefore === null) return null
  return (
    <ul className="presenter__compared" aria-label={meetingText.figure.compared}>
      {figures.map(({ line, cell }) => (
        <li key={line.id}>
          <LineSample tone={line.tone} hollow={cell.preliminary} />
          {line.name}{' '}
          <strong>{cell.value === null ? meetingText.figure.missing : cell.text}</strong>
        </li>
      ))}
      {yearBefore !== null && <li>{yearBefore}</li>}
    </ul>
  )
}
