import { draftPage } from '../../paths.ts'
import { draftText, standingOf } from '../../text/draft.ts'
import { importStartText } from '../../text/import-start.ts'
import { DiscardDraft } from '../../ui/DiscardDraft.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { isWorking, stepInNeed } from '../../ui/draft-work.ts'
import { formatFileSize } from '../../ui/file-size.ts'
import { TableHead } from '../../ui/TableHead.tsx'
import type { DraftSummary } from '@noegletal/contract'
import { formatDateTime } from '@noegletal/format'

/** The files that are not published yet: who handed them in, how far they are, and what they wait for. */
export function Drafts({ drafts }: { readonly drafts: readonly DraftSummary[] }) {
  const words = importStartText.drafts
  return (
    <section>
      <h2>{words.heading}</h2>
      {drafts.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className="figures figures--stacked">
          <caption className="sr-only">{words.heading}</caption>
          <TableHead
            columns={[words.file, words.who, words.state, words.next]}
            actions={words.actions}
          />
          <tbody>
            {drafts.map((draft) => (
              <Row key={draft.id} draft={draft} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Row({ draft }: { readonly draft: DraftSummary }) {
  const words = importStartText.drafts
  const { next } = standingOf(draft)
  return (
    <tr>
      <th scope="row">
        <PageLink page={draftPage(draft.id)}>{draft.fileName}</PageLink>
        <span className="figures__measure">{formatFileSize(draft.size)}</span>
      </th>
      <td data-title={words.who}>
        {words.by({ time: formatDateTime(draft.createdAt), by: draft.createdBy })}
      </td>
      <td data-title={words.state}>
        <span>
          <Standing draft={draft} />
        </span>
      </td>
      <td data-title={words.next}>
        {next === null ? (
          '–'
        ) : (
          <PageLink page={draftPage(draft.id, stepInNeed(draft))}>{next}</PageLink>
        )}
      </td>
      <td>{!isWorking(draft.state) && <DiscardDraft draft={draft} isSmall />}</td>
    </tr>
  )
}

function Standing({ draft }: { readonly draft: DraftSummary }) {
  const { progress, state } = draft
  if (!isWorking(state) || progress === null) return standingOf(draft).words
  return (
    <>
      {draftText.stage[progress.stage]}
      <ProgressBar
        label={draftText.progress.label}
        share={progress.share}
        words={draftText.progress.percent(progress.share)}
      />
    </>
  )
}
