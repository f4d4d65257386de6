import { keyFigurePage } from '../../paths.ts'
import { overviewText } from '../../text/overview.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import type { Overview } from '@noegletal/contract'

type Props = { readonly sentences: Overview['summary'] }

/** The page in a few sentences; each leads to the figures that it rests on. */
export function Summary({ sentences }: Props) {
  if (sentences.length === 0) return null
  return (
    <section className="summary" aria-labelledby="kort-fortalt">
      <h2 id="kort-fortalt" className="summary__title">
        {overviewText.summary}
      </h2>
      <ul className="summary__sentences no-max-width">
        {sentences.map(({ text, indicator }) => (
          <li key={text}>
            <PageLink page={keyFigurePage(indicator)}>{text}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
