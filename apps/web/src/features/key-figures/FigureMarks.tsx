import { figureText } from '../../text/figure.ts'
import type { Cell } from '@noegletal/contract'

type Props = { readonly cell: Pick<Cell, 'preliminary' | 'simulated'> }

/** That a figure may still change, and that it is not real. */
export function FigureMarks({ cell: { preliminary, simulated } }: Props) {
  if (!preliminary && !simulated) return null
  const marks = [
    ...(preliminary ? [figureText.preliminary] : []),
    ...(simulated ? [figureText.simulated] : []),
  ]
  return <span className="figures__measure">{marks.join(', ')}</span>
}
