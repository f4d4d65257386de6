import { entryText } from '../../text/catalogue-entries.ts'
import { Alert } from '../../ui/Alert.tsx'
import { EntryForm } from './EntryForm.tsx'
import { EntryItem } from './EntryItem.tsx'
import { NewIndicator } from './NewIndicator.tsx'
import { entryWords } from './entry-words.ts'
import type { FormCatalogue } from './forms/form.ts'
import { productEntries } from './product-entries.ts'
import type { EntryHistory } from '@noegletal/contract'
import type { CatalogueEntryKind, Indicator } from '@noegletal/domain'
import { useId, useState } from 'react'

type Props = {
  readonly kind: CatalogueEntryKind
  readonly catalogue: FormCatalogue
  /** Those made here, of every kind. */
  readonly entries: readonly EntryHistory[]
}

/** Everything of one kind: those made here, those the product comes with, and a form for a new one. */
export function EntrySection({ kind, catalogue, entries }: Props) {
  const id = useId()
  const [isAdding, setIsAdding] = useState(false)
  const [message, setMessage] = useState<string | null>(null)
  const [newIndicator, setNewIndicator] = useState<Indicator | null>(null)
  const words = entryText.kind[kind]
  const own = entries.filter((entry) => entry.kind === kind)

  function saved({ current, versions }: EntryHistory) {
    setIsAdding(false)
    setMessage(entryText.saved)
    const isNew = current?.kind === 'indicator' && versions.length === 1
    setNewIndicator(isNew ? current.content : null)
  }

  return (
    <section aria-labelledby={id} className="entries">
      <h2 id={id}>{words.title}</h2>
      <p>{words.lead}</p>
      {message !== null && (
        <Alert kind="success" live="status">
          <p>{message}</p>
        </Alert>
      )}
      {newIndicator !== null && <NewIndicator indicator={newIndicator} />}
      {own.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <ul className="entries__list">
          {own.map((history) => (
            <EntryItem
              key={history.key}
              history={history}
              catalogue={catalogue}
              onDone={setMessage}
            />
          ))}
        </ul>
      )}
      {isAdding ? (
        <EntryForm
          kind={kind}
          catalogue={catalogue}
          history={null}
          onSaved={saved}
          onClose={() => setIsAdding(false)}
        />
      ) : (
        <p>
          <button
            type="button"
            className="button button-secondary"
            onClick={() => setIsAdding(true)}
          >
            {words.add}
          </button>
        </p>
      )}
      <FromProduct kind={kind} catalogue={catalogue} entries={own} />
    </section>
  )
}

function FromProduct({ kind, catalogue, entries }: Props) {
  const product = productEntries(kind, catalogue, entries)
  if (product.length === 0) return null
  return (
    <details className="more">
      <summary>{entryText.productEntries(product.length)}</summary>
      <ul>
        {product.map((entry) => {
          const { heading, line } = entryWords(entry, catalogue)
          return (
            <li key={heading}>
              <strong>{heading}</strong> {line}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
