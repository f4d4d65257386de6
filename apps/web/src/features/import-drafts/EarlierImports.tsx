import { importsQuery } from '../../api/queries.ts'
import { importPage, importsPage } from '../../paths.ts'
import { importStartText } from '../../text/import-start.ts'
import { importText } from '../../text/import.ts'
import { ImportMarks } from '../../ui/ImportMarks.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import type { Import } from '@noegletal/domain'
import { formatDate, formatDateTime } from '@noegletal/format'
import { useSuspenseQuery } from '@tanstack/react-query'

const shownAtFirst = 20

/** What was published before, the newest first: who, when, what, why, and how much. */
export function EarlierImports() {
  const { data: imports } = useSuspenseQuery({ ...importsQuery(), staleTime: 0 })
  const words = importStartText.earlier
  const newest = imports
    .toSorted((a, b) => b.importedAt.localeCompare(a.importedAt) || b.id - a.id)
    .slice(0, shownAtFirst)

  return (
    <section>
      <h2>{words.heading}</h2>
      {imports.length === 0 ? <p>{words.none}</p> : <Table imports={newest} />}
      {imports.length > shownAtFirst && (
        <p>
          <PageLink page={importsPage()}>{words.all(imports.length)}</PageLink>
        </p>
      )}
    </section>
  )
}

function Table({ imports }: { readonly imports: readonly Import[] }) {
  const { earlier } = importStartText
  return (
    <table className="figures figures--stacked">
      <caption className="sr-only">{earlier.heading}</caption>
      <TableHead
        columns={[
          importText.batch,
          earlier.when,
          importText.publishedOn,
          importText.why,
          importText.counts,
        ]}
      />
      <tbody>
        {imports.map((batch) => (
          <Row key={batch.id} batch={batch} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ batch }: { readonly batch: Import }) {
  const { earlier } = importStartText
  const { count } = importText
  return (
    <tr>
      <th scope="row">
        <PageLink page={importPage(batch.id)}>{batch.title}</PageLink> <ImportMarks batch={batch} />
        <span className="figures__measure">{batch.fileName}</span>
      </th>
      <td data-title={earlier.when}>
        {importText.importedBy({ time: formatDateTime(batch.importedAt), by: batch.importedBy })}
      </td>
      <td data-title={importText.publishedOn}>{formatDate(batch.publishedOn)}</td>
      <td data-title={importText.why}>{importText.reason[batch.reason]}</td>
      <td data-title={importText.counts}>
        {count.new(batch.counts.new)}, {count.changed(batch.counts.changed)}
      </td>
    </tr>
  )
}
