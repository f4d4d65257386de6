import { importFileUrl, importQuery } from '../../api/queries.ts'
import { importsPage } from '../../paths.ts'
import { importText } from '../../text/import.ts'
import { ImportMarks } from '../../ui/ImportMarks.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { UndoSection } from './UndoSection.tsx'
import type { Import } from '@noegletal/domain'
import { formatDate, formatDateTime } from '@noegletal/format'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

/** One file: where it came from, when its figures became known, and what it changed. */
export function ImportPage() {
  const { id = '' } = useParams({ strict: false })
  const { data: batch } = useSuspenseQuery(importQuery(id))

  return (
    <Page
      title={batch.title}
      above={
        <p className="above">
          <PageLink page={importsPage()}>{importText.all}</PageLink>
        </p>
      }
    >
      <p>
        <ImportMarks batch={batch} />
      </p>
      {batch.undone && (
        <p>
          {importText.undoneBy({ date: formatDate(batch.undone.on), by: batch.undone.by })}{' '}
          {batch.undone.note}
        </p>
      )}
      <Facts batch={batch} />
      <UndoSection batch={batch} />
    </Page>
  )
}

function Facts({ batch }: { readonly batch: Import }) {
  const { counts, importedAt, importedBy } = batch
  const { count } = importText
  return (
    <dl className="facts">
      <dt>{importText.publishedOn}</dt>
      <dd>{formatDate(batch.publishedOn)}</dd>
      <dt>{importText.source}</dt>
      <dd>{batch.source}</dd>
      <dt>{importText.why}</dt>
      <dd>{importText.reason[batch.reason]}</dd>
      {batch.note !== null && (
        <>
          <dt>{importText.note}</dt>
          <dd>{batch.note}</dd>
        </>
      )}
      {batch.partial && (
        <>
          <dt>{importText.scope}</dt>
          <dd>{importText.partial}</dd>
        </>
      )}
      <dt>{importText.counts}</dt>
      <dd>
        {[
          count.new(counts.new),
          count.changed(counts.changed),
          count.unchanged(counts.unchanged),
          count.withdrawn(counts.withdrawn),
        ].join(', ')}
      </dd>
      <dt>{importText.importedAt}</dt>
      <dd>{importText.importedBy({ time: formatDateTime(importedAt), by: importedBy })}</dd>
      <dt>{importText.file}</dt>
      <dd>
        <a href={importFileUrl(batch.id)} download>
          {importText.download}
        </a>{' '}
        ({batch.fileName})
      </dd>
      {batch.sheet !== null && (
        <>
          <dt>{importText.sheet}</dt>
          <dd>{batch.sheet}</dd>
        </>
      )}
      <dt>{importText.fingerprint}</dt>
      <dd className="fingerprint">{batch.fileHash}</dd>
    </dl>
  )
}
