import { indicatorsQuery } from '../../../api/queries.ts'
import { interpretationText } from '../../../text/draft-interpretation.ts'
import { Alert } from '../../../ui/Alert.tsx'
import type { Mapping, RememberedMapping } from '@noegletal/domain'
import { formatDate, listOf } from '@noegletal/format'
import { useSuspenseQuery } from '@tanstack/react-query'

type Props = {
  readonly alternatives: readonly RememberedMapping[]
  readonly isTaken: boolean
  readonly onTake: (mapping: Mapping) => void
}

/** Earlier files with the same headings, any of which this one may be like. */
export function Alternatives({ alternatives, isTaken, onTake }: Props) {
  const words = interpretationText.alternatives
  const titleOf = useIndicatorTitles()
  if (alternatives.length === 0) return null
  return (
    <section>
      <h3>{words.heading}</h3>
      <p>{words.intro}</p>
      <ul className="alternatives no-max-width">
        {alternatives.map((item) => (
          <li
            key={`${item.headerKey} ${item.tableId ?? ''} ${item.usedAt}`}
            className="alternative"
          >
            <div>
              <strong>{feeds(item.mapping, titleOf)}</strong>
              <span className="figures__measure">
                {item.tableId !== null && `${interpretationText.facts.table} ${item.tableId} · `}
                {words.used({ time: formatDate(item.usedAt), by: item.usedBy })}
              </span>
            </div>
            <button
              type="button"
              className="button button-secondary"
              onClick={() => onTake(item.mapping)}
            >
              {words.use}
            </button>
          </li>
        ))}
      </ul>
      {isTaken && (
        <Alert kind="success" live="status">
          {words.taken}
        </Alert>
      )}
    </section>
  )
}

function useIndicatorTitles(): (slug: string) => string {
  const { data } = useSuspenseQuery(indicatorsQuery())
  const titles = new Map(data.indicators.map(({ slug, title }): [string, string] => [slug, title]))
  return (slug) => titles.get(slug) ?? slug
}

function feeds({ targets }: Mapping, titleOf: (slug: string) => string): string {
  const { alternatives } = interpretationText
  const titles = targets.flatMap(({ indicator }) =>
    indicator === null ? [] : [titleOf(indicator)],
  )
  return titles.length === 0 ? alternatives.nothing : alternatives.feeds(listOf(titles))
}
