// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with this page alone
import '../../../styles/report.scss'
import { reportQueries } from '../../../api/report-queries.ts'
import { reportPage, reportsPage } from '../../../paths.ts'
import { reportsText } from '../../../text/reports.ts'
import { Page } from '../../../ui/Page.tsx'
import { PageLink } from '../../../ui/PageLink.tsx'
import { hasLogin } from '../../../ui/has-login.ts'
import { usePageSearch } from '../../../ui/use-page-search.ts'
import { ChangedNote } from './ChangedNote.tsx'
import { Cover } from './Cover.tsx'
import { MeetingNotes } from './MeetingNotes.tsx'
import { ReportSection } from './ReportSection.tsx'
import { ReportWays } from './ReportWays.tsx'
import type { Edition, ReportDocument, ReportReply } from '@noegletal/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

const { document: text } = reportsText

/** A published report: what it showed when it was published, and what has changed since. */
export function ReportPage() {
  const { id = '' } = useParams({ strict: false })
  const { udgave } = usePageSearch()
  const { data: report } = useSuspenseQuery(reportQueries.report(id))
  const edition = report.editions.find(({ number }) => String(number) === udgave)
  if (edition === undefined || edition.number === report.edition.number) {
    return <Shown report={report} edition={report.edition} document={report.document} />
  }
  return <Older report={report} edition={edition} />
}

type OlderProps = { readonly report: ReportReply; readonly edition: Edition }

function Older({ report, edition }: OlderProps) {
  const { data: document } = useSuspenseQuery(
    reportQueries.edition(report.id, String(edition.number)),
  )
  return <Shown report={report} edition={edition} document={document} />
}

type Props = OlderProps & { readonly document: ReportDocument }

function Shown({ report, edition, document }: Props) {
  const { id, editions, changed } = report
  const isNewest = edition.number === report.edition.number
  return (
    <article className="report">
      <Page
        title={document.title}
        simulated={document.simulated}
        above={
          <>
            <p className="above screen-only">
              <PageLink page={reportsPage()}>{text.back}</PageLink>
            </p>
            {!isNewest && (
              <p className="bar bar--as-of">
                {text.older(edition.number)}{' '}
                <PageLink page={reportPage(id)}>{text.newest}</PageLink>
              </p>
            )}
          </>
        }
      >
        <Cover document={document} edition={edition} />
        <ReportWays id={id} document={document} edition={edition.number} />
        {isNewest && <ChangedNote changed={changed} asOf={document.asOf} />}
        <Contents document={document} />
        <p className="quiet screen-only">{text.howToRead}</p>
        {document.sections.map((section, place) => (
          <ReportSection
            key={section.slug}
            section={section}
            own={document.own}
            asOf={document.asOf}
            number={place + 1}
          />
        ))}
        {hasLogin() && <MeetingNotes report={id} document={document} />}
        {editions.length > 1 && <Editions id={id} editions={editions} />}
      </Page>
    </article>
  )
}

function Contents({ document: { sections } }: { readonly document: ReportDocument }) {
  return (
    <nav className="report-contents" aria-labelledby="indhold">
      <h2 id="indhold">{text.contents}</h2>
      <ol>
        {sections.map(({ slug, heading }) => (
          <li key={slug}>
            <a href={`#${slug}`}>{heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Editions({ id, editions }: Pick<ReportReply, 'id' | 'editions'>) {
  return (
    <section className="screen-only">
      <h2>{text.editions}</h2>
      <ul className="plain-list">
        {editions.map(({ number, at }) => (
          <li key={number}>
            <PageLink page={reportPage(id, number)}>{text.editionLink(number, at)}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
