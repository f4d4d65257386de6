import { draftPage } from '../../paths.ts'
import { importStartText } from '../../text/import-start.ts'
import { FaultAlert } from '../../ui/FaultAlert.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { formatFileSize } from '../../ui/file-size.ts'
import { type UploadItem, shareSent } from './upload-items.ts'

type Actions = {
  readonly onCancel: (id: number) => void
  readonly onAgain: (id: number) => void
  readonly onRemove: (id: number) => void
}

/** The files on their way up, each with its bar. */
export function Uploads({
  uploads,
  ...actions
}: Actions & { readonly uploads: readonly UploadItem[] }) {
  if (uploads.length === 0) return null
  return (
    <>
      <h3>{importStartText.uploads.heading}</h3>
      <ul className="uploads no-max-width">
        {uploads.map((upload) => (
          <li key={upload.id} className="upload">
            <Item upload={upload} {...actions} />
          </li>
        ))}
      </ul>
    </>
  )
}

type ItemProps = Actions & { readonly upload: UploadItem }

function Item({ upload, onCancel, onAgain, onRemove }: ItemProps) {
  const { file, id, state } = upload
  const words = importStartText.uploads
  return (
    <>
      <p className="upload__name">
        <strong>{file.name}</strong> <span className="quiet">{formatFileSize(file.size)}</span>
      </p>
      <Standing upload={upload} />
      {(state === 'waiting' || state === 'sending') && (
        <Action label={words.cancel(file.name)} onClick={() => onCancel(id)} />
      )}
      {(state === 'cancelled' || state === 'failed') && (
        <p className="actions">
          <Action label={words.again(file.name)} onClick={() => onAgain(id)} />
          <Action label={words.remove(file.name)} onClick={() => onRemove(id)} />
        </p>
      )}
    </>
  )
}

function Standing({ upload }: { readonly upload: UploadItem }) {
  const { file, state, sent, error, draft } = upload
  const words = importStartText.uploads
  switch (state) {
    case 'waiting':
      return <p>{words.waiting}</p>
    case 'sending': {
      const said = words.sending(
        formatFileSize(Math.min(sent, file.size)),
        formatFileSize(file.size),
      )
      return (
        <>
          <ProgressBar label={words.label(file.name)} share={shareSent(upload)} words={said} />
          <p className="quiet">{said}</p>
        </>
      )
    }
    case 'done':
      return (
        <p>
          {words.done}.{' '}
          {draft !== null && <PageLink page={draftPage(draft)}>{words.open}</PageLink>}
        </p>
      )
    case 'cancelled':
      return <p>{words.cancelled}</p>
    case 'failed':
      return <FaultAlert error={error} />
  }
}

function Action({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="button button-tertiary" onClick={onClick}>
      {label}
    </button>
  )
}
