import { accountPage, addressOf, logInUrl } from '../../../paths.ts'
import { reportEditorText } from '../../../text/report-editor.ts'
import type { SectionState } from './section-state.ts'
import { formatTime } from '@noegletal/format'

const { save: words } = reportEditorText

/** Whether what was written is saved, also said aloud. */
export function SaveState({ state }: { readonly state: SectionState }) {
  return (
    <output className={`report-edit__save report-edit__save--${state.status}`}>
      {saveWords(state)}
      {state.status === 'failed' && state.fault?.kind === 'logged-out' && <LogInAgain />}
    </output>
  )
}

/** The text stays in this window, which the link leaves open, and is saved as soon as somebody is logged in again. */
function LogInAgain() {
  return (
    <>
      {' '}
      <a href={logInUrl(addressOf(accountPage()))} target="_blank" rel="noopener">
        {words.logIn}
      </a>
    </>
  )
}

function saveWords({ status, at, fault }: SectionState): string {
  if (status === 'saved') return at === null ? words.untouched : words.saved(formatTime(at))
  if (status === 'saving') return words.saving
  return status === 'failed' ? faultWords(fault) : words.waiting
}

function faultWords(fault: SectionState['fault']): string {
  if (fault?.kind === 'refused') return words.refused(fault.message)
  if (fault?.kind === 'busy') return words.busy
  return fault?.kind === 'logged-out' ? words.loggedOut : words.failed
}
