import { entryText } from '../../text/catalogue-entries.ts'
import { entryWords } from './entry-words.ts'
import type { FormCatalogue } from './forms/form.ts'
import type { EntryHistory } from '@noegletal/contract'
import type { CatalogueEdit } from '@noegletal/domain'
import { formatDateTime } from '@noegletal/format'

type Props = { readonly history: EntryHistory; readonly catalogue: FormCatalogue }

/** Every version of an entry: who, when, and what it said; the newest first. */
export function EntryHistoryList({ history: { versions }, catalogue }: Props) {
  return (
    <details className="more">
      <summary>{entryText.history}</summary>
      <ol className="entry__versions">
        {versions.map((version, index) => (
          <li key={version.id}>
            {entryText.historyLine(
              deedOf(version, versions[index + 1]),
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

function deedOf({ entry }: CatalogueEdit, before: CatalogueEdit | undefined): string {
  if (entry === null) return entryText.takenAway
  if (before === undefined) return entryText.made
  return before.entry === null ? entryText.madeAgain : entryText.changed
}
