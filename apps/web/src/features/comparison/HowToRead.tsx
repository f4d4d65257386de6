import { comparisonText } from '../../text/comparison.ts'
import type { AreaName } from '@noegletal/contract'
import { TakeAlong } from './TakeAlong.tsx'
import { mostOnPaper } from './Matrix.tsx'
import type { ShownComparison } from './shown-comparison.ts'

type Props = { readonly shown: ShownComparison; readonly country: AreaName | undefined }

const { how } = comparisonText

/** What the places, the words and the marks mean. */
export function HowToRead({ shown, country }: Props) {
  return (
    <section className="comparison__how">
      <h2>{how.title}</h2>
      <ul>
        <li>{how.periods}</li>
        <li>{how.places}</li>
        {country && <li>{how.judgement(country.name)}</li>}
        <li>{comparisonText.legend}</li>
        <li className="screen-only">{how.links}</li>
      </ul>
      <TakeAlong />
      {shown.others.length > mostOnPaper && (
        <p className="print-only">{comparisonText.paper(shown.others.length)}</p>
      )}
    </section>
  )
}
