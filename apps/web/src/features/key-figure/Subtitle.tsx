import { keyFigureText } from '../../text/key-figure.ts'
import { calculatedFinding } from './calculated-finding.ts'
import { capital } from '../../ui/capital.ts'
import { measureWords } from '../../figures/measure-words.ts'
import { windowWords } from '../../figures/window-words.ts'
import type { ShownFigures } from '@noegletal/domain'
import { listOf } from '@noegletal/format'

type Props = { readonly shown: ShownFigures; readonly finding: string | null }

/** What the figures show, and which figures they are: measure, areas and period. */
export function Subtitle({ shown, finding }: Props) {
  const { series, without, own } = shown
  const lead = calculatedFinding(shown) ?? finding
  const names = series.map(({ area }) => area.name)
  // Not chosen is not the same as without figures.
  const isOwnEmpty = without.some(({ code }) => code === own.code)
  const parts = [measureWords(shown), listOf(names), windowWords(shown)].filter(
    (part) => part !== '',
  )

  return (
    <>
      {lead !== null && <p className="key-figure__finding">{lead}</p>}
      {isOwnEmpty && (
        <p className="key-figure__finding">{keyFigureText.chart.noFigures(own.name)}</p>
      )}
      <p className="key-figure__measure">{capital(parts.join(' · '))}</p>
    </>
  )
}
