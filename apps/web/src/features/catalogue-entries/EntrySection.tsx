import { entryText } from '../../text/catalogue-entries.ts'
import { type Done, DoneMessage } from './DoneMessage.tsx'
import { EntryForm } from './EntryForm.tsx'
import { EntryItem } from './EntryItem.tsx'
import { NewIndicator } from './NewIndicator.tsx'
import { entryWords } from './entry-words.ts'
import type { FormCatalogue } from './forms/form.ts'
import { GoalFile } from './goal-file/GoalFile.tsx'
import { productEntries } from './product-entries.ts'
import { useReturnFocus } from './use-return-focus.ts'
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
  const [done, setDone] = useState<Done | null>(null)
  const opener = useReturnFocus(isAdding)
  const [newIndicator, setNewIndicator] = useState<Indicator | null>(null)
  const words = entryText.kind[kind]
  const own = entries.filter((entry) => entry.kind === kind)
  const [holding, takenAway] = [own.filter(holds), own.filter((entry) => !holds(entry))]

  function saved({ current, versions }: EntryHistory) {
    setIsAdding(false)
    setDone({ message: entryText.saved })
    const isNew = current?.kind === 'indicator' && versions.length === 1
    setNewIndicator(isNew ? current.content : null)
  }

  return (
    <section aria-labelledby={id} className="entries">
      <h2 id={id}>{words.title}</h2>
      <p>{words.lead}</p>
      <DoneMessage done={done} />
      {newIndicator !== null && <NewIndicator indicator={newIndicator} catalogue={catalogue} />}
      {holding.length === 0 && <p className="quiet">{words.none}</p>}
      <Items
        entries={holding}
        catalogue={catalogue}
        onDone={(message) => {
          setDone({ message })
          setNewIndicator(null)
        }}
      />
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
            ref={opener}
            type="button"
            className="button button-secondary"
            onClick={() => setIsAdding(true)}
          >
            {words.add}
          </button>
        </p>
      )}
      {kind === 'goal' && <GoalFile catalogue={catalogue} />}
      {takenAway.length > 0 && (
        <details className="more">
          <summary>{entryText.takenAwayEntries(takenAway.length)}</summary>
          <Items
            entries={takenAway}
            catalogue={catalogue}
            onDone={(message) => setDone({ message })}
          />
        </details>
      )}
      <FromProduct kind={kind} catalogue={catalogue} entries={own} />
    </section>
  )
}

type ItemsProps = Pick<Props, 'catalogue' | 'entries'> & {
  readonly onDone: (message: string) => void
}

function Items({ entries, catalogue, onDone }: ItemsProps) {
  if (entries.length === 0) return null
  return (
    <ul className="entries__list">
      {entries.map((history) => (
        <EntryItem key={history.key} history={history} catalogue={catalogue} onDone={onDone} />
      ))}
    </ul>
  )
}

const holds = ({ current }: EntryHistory): boolean => current !== null

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
            <li key={`${heading} ${line}`}>
              <strong>{heading}</strong> {line}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
