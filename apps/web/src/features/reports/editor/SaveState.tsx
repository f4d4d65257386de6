import { reportEditorText } from '../../../text/report-editor.ts'
import type { SectionState } from './section-state.ts'
import { formatTime } from '@noegletal/format'

const { save: words } = reportEditorText

/** Whether what was written is saved, also said aloud. */
export function SaveState({ state }: { readonly state: SectionState }) {
  return (
    <output className={`report-edit__save report-edit__save--${state.status}`}>
      {saveWords(state)}
    </output>
  )
}

function saveWords({ status, at }: SectionState): string {
  if (status === 'saved') return at === null ? words.untouched : words.saved(formatTime(at))
  if (status === 'saving') return words.saving
  return status === 'failed' ? words.failed : words.waiting
}
