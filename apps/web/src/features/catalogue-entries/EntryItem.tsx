import { entryText } from '../../text/catalogue-entries.ts'
import { EntryForm } from './EntryForm.tsx'
import { EntryHistoryList } from './EntryHistoryList.tsx'
import { IndicatorFile } from './IndicatorFile.tsx'
import { RemoveEntry } from './RemoveEntry.tsx'
import { entryWords } from './entry-words.ts'
import type { FormCatalogue } from './forms/form.ts'
import { useReturnFocus } from './use-return-focus.ts'
import type { EntryHistory } from '@noegletal/contract'
import { useState } from 'react'

type Props = {
  readonly history: EntryHistory
  readonly catalogue: FormCatalogue
  readonly onDone: (message: string) => void
}

/** One entry that was made here: what it says, or said before it was taken away, its history, and the ways to change it. */
export function EntryItem({ history, catalogue, onDone }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const opener = useReturnFocus(isOpen)
  const { current, kind, versions } = history
  const last = current ?? versions.find(({ entry }) => entry !== null)?.entry
  if (!last) return null
  const { heading, line } = entryWords(last, catalogue)
  const label = current === null ? entryText.makeOneAgain(heading) : entryText.editOne(heading)
  return (
    <li className="entry">
      <h3 className="entry__heading">{heading}</h3>
      <p>{line}</p>
      {current?.kind === 'indicator' && (
        <details className="more">
          <summary>{entryText.newIndicator.how}</summary>
          <IndicatorFile indicator={current.content} catalogue={catalogue} />
        </details>
      )}
      <EntryHistoryList history={history} catalogue={catalogue} />
      {isOpen ? (
        <EntryForm
          kind={kind}
          catalogue={catalogue}
          history={history}
          onSaved={() => {
            setIsOpen(false)
            onDone(entryText.saved)
          }}
          onClose={() => setIsOpen(false)}
        />
      ) : (
        <div className="actions">
          <button
            ref={opener}
            type="button"
            className="button button-secondary"
            aria-label={label}
            onClick={() => setIsOpen(true)}
          >
            {current === null ? entryText.makeAgain : entryText.edit}
          </button>
          {current !== null && (
            <RemoveEntry history={history} heading={heading} onRemoved={onDone} />
          )}
        </div>
      )}
    </li>
  )
}
