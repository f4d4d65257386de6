import { keyFigureText } from '../../text/key-figure.ts'
import { capital } from './capital.ts'
import { windowWords } from './window-words.ts'
import type { ShownFigures } from '@noegletal/domain'
import { listOf } from '@noegletal/format'

type Props = { readonly shown: ShownFigures; readonly finding: string | null }

/** What the figures show, and which figures they are: measure, areas and period. */
export function Subtitle({ shown, finding }: Props) {
  const { indicator, series, without, own } = shown
  const names = series.map(({ area }) => area.name)
  // Not chosen is not the same as without figures.
  const isOwnEmpty = without.some(({ code }) => code === own.code)
  const parts = [indicator.measure, listOf(names), windowWords(shown)].filter((part) => part !== '')

  return (
    <>
      {finding !== null && <p className="key-figure__finding">{finding}</p>}
      {isOwnEmpty && (
        <p className="key-figure__finding">{keyFigureText.chart.noFigures(own.name)}</p>
      )}
      <p className="key-figure__measure">{capital(parts.join(' · '))}</p>
    </>
  )
}
