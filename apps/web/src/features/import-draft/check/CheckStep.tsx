import { draftFileUrl } from '../../../api/staff-queries.ts'
import { send } from '../../../api/send.ts'
import { draftPage, importStartPage } from '../../../paths.ts'
import { checkText } from '../../../text/draft-check.ts'
import { draftText } from '../../../text/draft.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { FaultAlert } from '../../../ui/FaultAlert.tsx'
import { PageLink } from '../../../ui/PageLink.tsx'
import { isWorking } from '../../../ui/draft-work.ts'
import { ReadAsChoice } from '../ReadAsChoice.tsx'
import { StepHeading } from '../StepHeading.tsx'
import { useDraftAction } from '../use-draft-action.ts'
import { useReloadDraft } from '../use-reload-draft.ts'
import { ErrorTable } from './ErrorTable.tsx'
import { WarningList } from './WarningList.tsx'
import { type Draft, staffEndpoints } from '@noegletal/contract'

/** What is wrong with the file, which blocks, and what is odd, which somebody must have seen. */
export function CheckStep({ draft }: { readonly draft: Draft }) {
  const errors = draft.problems.filter(({ severity }) => severity === 'error')
  const warnings = draft.problems.filter(({ severity }) => severity === 'warning')
  return (
    <>
      <StepHeading>{checkText.heading}</StepHeading>
      {draft.problems.length === 0 && (
        <Alert kind="success" live="status">
          {checkText.allWell}
        </Alert>
      )}
      {errors.length > 0 && (
        <section>
          <h3>{checkText.errors.heading(draft.errors)}</h3>
          <p>{checkText.errors.intro}</p>
          <ErrorTable problems={errors} />
          <p>
            <PageLink page={importStartPage()}>{checkText.errors.fix}</PageLink>
            {' · '}
            <PageLink page={draftPage(draft.id, 'fortolkning')}>{checkText.errors.remap}</PageLink>
          </p>
        </section>
      )}
      {warnings.length > 0 && <WarningList draft={draft} warnings={warnings} />}
      {(draft.partial || warnings.some(({ kind }) => kind === 'many-withdrawn')) && (
        <ReadAsChoice draft={draft} kind="partial" />
      )}
      <FileLinks draft={draft} />
    </>
  )
}

function FileLinks({ draft: { id, state } }: { readonly draft: Draft }) {
  const readAgain = useDraftAction(() =>
    send(staffEndpoints.readDraft, { params: { id }, body: {} }),
  )
  const reload = useReloadDraft(id)
  return (
    <>
      <FaultAlert error={readAgain.error} onReload={reload} />
      <p className="actions screen-only">
        {state === 'checked' && (
          <button
            type="button"
            className="button button-secondary"
            disabled={readAgain.isPending || isWorking(state)}
            onClick={() => readAgain.mutate()}
          >
            {draftText.readAgain}
          </button>
        )}
        <a className="button button-tertiary" href={draftFileUrl(id)} download>
          {draftText.original}
        </a>
      </p>
    </>
  )
}
