import { provenancePage } from '../paths.ts'
import { figureText } from '../text/figure.ts'
import { PageLink } from './PageLink.tsx'
import type { CellKey, Value } from '@noegletal/domain'
import { type FigureFormat, formatFigure, missingLabel } from '@noegletal/format'

type Props = {
  readonly cell: Pick<CellKey, 'indicator' | 'area' | 'period'> & Partial<CellKey>
  readonly value: Value
  readonly format: FigureFormat
  readonly className?: string
}

/** A figure as a link to where it comes from; a missing one says why. */
export function FigureLink({ cell, value, format, className }: Props) {
  return (
    <PageLink page={provenancePage(cell)} className={`figure-link ${className ?? ''}`}>
      {value.kind === 'number' ? formatFigure(value, format) : missingLabel(value.reason)}
      <span className="sr-only">{figureText.whereFrom}</span>
    </PageLink>
  )
}
