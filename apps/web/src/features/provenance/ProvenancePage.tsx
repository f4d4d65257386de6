import { historyQuery } from '../../api/queries.ts'
import { keyFigurePage } from '../../paths.ts'
import { provenanceText } from '../../text/provenance.ts'
import { Page } from '../../ui/Page.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { cellOf } from './cell.ts'
import { VersionEntry } from './VersionEntry.tsx'
import { shownOn, toSteps } from './versions.ts'
import type { History, HistoryQuery } from '@noegletal/contract'
import { total } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'
import { useSuspenseQuery } from '@tanstack/react-query'

/** Every version of one figure, back to the line of the file that it stood on. */
export function ProvenancePage() {
  const cell = cellOf(usePageSearch())
  return cell ? (
    <Origin cell={cell} />
  ) : (
    <Page title={provenanceText.title}>
      <p>{provenanceText.incomplete}</p>
    </Page>
  )
}

function Origin({ cell }: { readonly cell: HistoryQuery }) {
  const { pr } = usePageSearch()
  const { data: history } = useSuspenseQuery(historyQuery(cell))
  const { versions } = history
  const shown = pr === undefined ? null : shownOn(versions, pr)

  return (
    <Page
      title={provenanceText.title}
      simulated={versions.some((version) => version.current && version.import.simulated)}
    >
      <Subject history={history} />
      {history.footnotes.map(({ text }) => (
        <p key={text}>
          <strong>{provenanceText.remark}</strong> {text}
        </p>
      ))}
      <p>
        {versions.length === 0
          ? provenanceText.noVersions
          : provenanceText.versions(versions.length)}
      </p>
      <ol className="versions no-max-width">
        {toSteps(versions).map((step, index) => (
          <VersionEntry
            key={`${step.import.id}-${step.line ?? 'none'}`}
            step={step}
            format={history.indicator}
            shownOn={shown !== null && versions[index] === shown ? pr : undefined}
          />
        ))}
      </ol>
    </Page>
  )
}

function Subject({
  history: { indicator, area, category, period },
}: {
  readonly history: History
}) {
  const member = indicator.dimension?.categories.find(({ slug }) => slug === category)
  const subject = [
    indicator.title,
    ...(category === total ? [] : [member?.title ?? category]),
    area.name,
    formatPeriod(period),
  ].join(', ')

  return (
    <p className="lead">
      <strong>{subject}</strong> ({indicator.measure}).{' '}
      <PageLink
        page={keyFigurePage(indicator.slug, category === total ? {} : { kategori: category })}
      >
        {provenanceText.toKeyFigure(indicator.title)}
      </PageLink>
    </p>
  )
}
