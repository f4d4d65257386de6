import type { ValueAxis } from '../../../charts/value-axis.ts'
import { axisStartWords } from '../../../figures/axis-start.ts'
import { keyFigureText } from '../../../text/key-figure.ts'
import type { ShownFigures } from '@noegletal/domain'
import { Link } from '@tanstack/react-router'

const { chart: text } = keyFigureText

type Props = { readonly axis: ValueAxis; readonly figure: ShownFigures['figure'] }

/** Where the axis starts when it is not where a reader expects it, and the way to the other axis. */
export function AxisNote({ axis, figure }: Props) {
  if (!axis.canStartAtOrigin) return null
  const value = axisStartWords(axis, figure)
  const toOrigin = figure.unit === 'rank' ? text.fromFirst : text.fromZero
  return (
    <>
      {!axis.startsAtOrigin && `${text.axisStart(value)} `}
      <Link
        to="."
        search={(before: object) => ({ ...before, nul: axis.startsAtOrigin ? undefined : '1' })}
        resetScroll={false}
        className="screen-only"
      >
        {axis.startsAtOrigin ? text.fitted : toOrigin}
      </Link>
    </>
  )
}
