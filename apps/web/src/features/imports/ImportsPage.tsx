import { importsQuery } from '../../api/queries.ts'
import { importPage, importStartPage } from '../../paths.ts'
import { importText } from '../../text/import.ts'
import { ImportMarks } from '../../ui/ImportMarks.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { hasLogin } from '../../ui/has-login.ts'
import { TableHead } from '../../ui/TableHead.tsx'
import type { Import } from '@noegletal/domain'
import { formatDate } from '@noegletal/format'
import { useSuspenseQuery } from '@tanstack/react-query'

/** Every file that figures have come from, newest publication first. */
export function ImportsPage() {
  const { data: imports } = useSuspenseQuery(importsQuery())
  return (
    <Page title={importText.title}>
      <p className="lead">{importText.lead}</p>
      {hasLogin() && (
        <p>
          <PageLink page={importStartPage()} className="button button-primary">
            {importText.handIn}
          </PageLink>
        </p>
      )}
      {imports.length === 0 ? <p>{importText.none}</p> : <ImportTable imports={imports} />}
    </Page>
  )
}

function ImportTable({ imports }: { readonly imports: readonly Import[] }) {
  const { publishedOn, batch, kind, why, count } = importText
  return (
    <table className="figures figures--stacked">
      <caption className="sr-only">{importText.title}</caption>
      <TableHead columns={[batch, publishedOn, kind, why, importText.counts]} />
      <tbody>
        {imports.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              <PageLink page={importPage(item.id)}>{item.title}</PageLink>
            </th>
            <td data-title={publishedOn}>{formatDate(item.publishedOn)}</td>
            <td data-title={kind}>
              <span>
                <ImportMarks batch={item} />
              </span>
            </td>
            <td data-title={why}>{importText.reason[item.reason]}</td>
            <td data-title={importText.counts}>
              {count.new(item.counts.new)}, {count.changed(item.counts.changed)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
