import { entryText } from '../../text/catalogue-entries.ts'
import { EntryForm } from './EntryForm.tsx'
import { RemoveEntry } from './RemoveEntry.tsx'
import { entryWords } from './entry-words.ts'
import type { FormCatalogue } from './forms/form.ts'
import type { EntryHistory } from '@noegletal/contract'
import type { CatalogueEdit } from '@noegletal/domain'
import { formatDateTime } from '@noegletal/format'
import { useState } from 'react'

type Props = {
  readonly history: EntryHistory
  readonly catalogue: FormCatalogue
  readonly onDone: (message: string) => void
}

/** One entry that was made here: what it says, its history, and the ways to change it. */
export function EntryItem({ history, catalogue, onDone }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const { current, kind } = history
  const last = current ?? history.versions.find(({ entry }) => entry !== null)?.entry
  if (!last) return null
  const { heading, line } = entryWords(last, catalogue)
  return (
    <li className="entry">
      <h3 className="entry__heading">
        {heading} {current === null && <span className="quiet">({entryText.takenAway})</span>}
      </h3>
      <p>{line}</p>
      <History history={history} catalogue={catalogue} />
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
        current !== null && (
          <p className="actions">
            <button
              type="button"
              className="button button-secondary"
              aria-label={entryText.editOne(heading)}
              onClick={() => setIsOpen(true)}
            >
              {entryText.edit}
            </button>
            <RemoveEntry history={history} heading={heading} onRemoved={onDone} />
          </p>
        )
      )}
    </li>
  )
}

function History({ history, catalogue }: Pick<Props, 'history' | 'catalogue'>) {
  const { versions } = history
  return (
    <details className="more">
      <summary>{entryText.history}</summary>
      <ol>
        {versions.map((version, index) => (
          <li key={version.id}>
            {entryText.historyLine(
              deedOf(version, index === versions.length - 1),
              version.by,
              formatDateTime(version.at),
            )}
            {version.entry !== null && (
              <span className="quiet">
                {' '}
                – {Object.values(entryWords(version.entry, catalogue)).join('. ')}
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}

function deedOf({ entry }: CatalogueEdit, isFirst: boolean): string {
  if (entry === null) return entryText.takenAway
  return isFirst ? entryText.made : entryText.changed
}
