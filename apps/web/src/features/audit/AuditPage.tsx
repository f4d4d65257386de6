import { auditQuery } from '../../api/account-queries.ts'
import { auditPage } from '../../paths.ts'
import { accountText } from '../../text/accounts.ts'
import { ForStaff } from '../../ui/ForStaff.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { TableHead } from '../../ui/TableHead.tsx'
import { formatDateTime } from '@noegletal/format'
import { useSuspenseQuery } from '@tanstack/react-query'

const words = accountText.audit

/** Who did what, the newest first. */
export function AuditPage() {
  return (
    <ForStaff>
      <Audit />
    </ForStaff>
  )
}

function Audit() {
  const { side } = usePageSearch()
  const { data } = useSuspenseQuery(auditQuery(side))
  return (
    <Page title={words.title}>
      <p className="lead">{words.lead}</p>
      <table className="figures figures--stacked">
        <caption className="sr-only">{words.title}</caption>
        <TableHead columns={[words.when, words.who, words.what]} />
        <tbody>
          {data.entries.map(({ id, at, by, what }) => (
            <tr key={id}>
              <td data-title={words.when} className="figures__nowrap">
                {formatDateTime(at)}
              </td>
              <td data-title={words.who} className="figures__text">
                {by}
              </td>
              <td data-title={words.what} className="figures__text">
                {what}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Paging page={Number(side ?? 1)} pages={data.pages} />
    </Page>
  )
}

function Paging({ page, pages }: { readonly page: number; readonly pages: number }) {
  if (pages === 1) return null
  return (
    <nav className="actions" aria-label={words.pages}>
      {page > 1 && <PageLink page={auditPage(page - 1)}>{words.newer}</PageLink>}
      <span>{words.page(page, pages)}</span>
      {page < pages && <PageLink page={auditPage(page + 1)}>{words.older}</PageLink>}
    </nav>
  )
}
