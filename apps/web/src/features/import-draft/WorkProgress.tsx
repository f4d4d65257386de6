import { send } from '../../api/send.ts'
import { draftText } from '../../text/draft.ts'
import { FaultAlert } from '../../ui/FaultAlert.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { formatFileSize } from '../../ui/file-size.ts'
import { useDraftAction } from './use-draft-action.ts'
import { type Draft, type Progress, staffEndpoints } from '@noegletal/contract'

type Props = { readonly draft: Draft; readonly isSilent: boolean }

/** How far the work on the file has come: stage, bytes and rows; it can be stopped until publishing has begun. */
export function WorkProgress({ draft: { id, state, progress }, isSilent }: Props) {
  const cancel = useDraftAction(() => send(staffEndpoints.cancelDraft, { params: { id } }))
  const words = draftText.progress

  return (
    <section className="work no-max-width">
      <Bar progress={progress ?? begun(state)} />
      <p className="quiet">{isSilent ? words.silent : words.mayLeave}</p>
      <FaultAlert error={cancel.error} />
      {state === 'reading' && (
        <button
          type="button"
          className="button button-secondary"
          disabled={cancel.isPending}
          onClick={() => cancel.mutate()}
        >
          {words.cancel}
        </button>
      )}
    </section>
  )
}

/** What is shown until the first word of progress has come. */
function begun(state: Draft['state']): Progress {
  const stage = state === 'publishing' ? 'publishing' : 'waiting'
  return { stage, bytes: 0, totalBytes: 0, rows: 0, share: 0 }
}

function Bar({ progress }: { readonly progress: Progress }) {
  const { stage, share } = progress
  const words = draftText.progress
  return (
    <>
      <p className="work__stage">
        <strong>{draftText.stage[stage]}</strong>{' '}
        <span className="quiet">{detailsOf(progress)}</span>
      </p>
      <ProgressBar label={words.label} share={share} words={words.percent(share)} />
      {/* Said at each new stage and each quarter, not at every row. */}
      <p className="sr-only" aria-live="polite">
        {draftText.stage[stage]}, {words.percent(Math.floor(share * 4) / 4)}
      </p>
    </>
  )
}

function detailsOf({ stage, bytes, totalBytes, rows }: Progress): string {
  const words = draftText.progress
  if (stage === 'waiting') return ''
  return [
    ...(stage === 'reading'
      ? [words.bytes(formatFileSize(bytes), formatFileSize(totalBytes))]
      : []),
    ...(rows > 0 ? [words.rows(rows)] : []),
  ].join(' · ')
}
