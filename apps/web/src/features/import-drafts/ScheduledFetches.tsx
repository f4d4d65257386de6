import { scheduledFetchesQuery } from '../../api/staff-queries.ts'
import { importStartText } from '../../text/import-start.ts'
import { TableHead } from '../../ui/TableHead.tsx'
import type { ScheduledFetchState } from '@noegletal/contract'
import { formatDateTime } from '@noegletal/format'
import { useSuspenseQuery } from '@tanstack/react-query'

const pollEvery = 60_000 // milliseconds: as often as the server looks whether one is due

/** What the server fetches by itself: how it went last, and when it does it again. */
export function ScheduledFetches() {
  const { data: fetches } = useSuspenseQuery({
    ...scheduledFetchesQuery(),
    refetchInterval: ({ state }) => (state.data?.length ? pollEvery : false),
  })
  const words = importStartText.fetches
  if (fetches.length === 0) return null
  return (
    <section>
      <h2>{words.heading}</h2>
      <table className="figures figures--stacked">
        <caption className="sr-only">{words.heading}</caption>
        <TableHead columns={[words.name, words.last, words.next]} />
        <tbody>
          {fetches.map((fetch) => (
            <Row key={fetch.name} fetch={fetch} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ fetch }: { readonly fetch: ScheduledFetchState }) {
  const { name, source, table, last, next, retryAt } = fetch
  const words = importStartText.fetches
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="figures__measure">{words.table[source](table)}</span>
      </th>
      <td data-title={words.last}>{last === null ? words.never : lastWords(last)}</td>
      <td data-title={words.next}>
        <span>
          {retryAt !== null && `${words.retry(formatDateTime(retryAt))} `}
          {next === null ? words.noNext : words.regular(formatDateTime(next))}
        </span>
      </td>
    </tr>
  )
}

function lastWords({ at, outcome, fault }: NonNullable<ScheduledFetchState['last']>): string {
  return importStartText.fetches.outcome[outcome]({ at: formatDateTime(at), fault: fault ?? '' })
}
