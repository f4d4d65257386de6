import { entriesQuery } from '../../api/entry-queries.ts'
import { send } from '../../api/send.ts'
import { entryText } from '../../text/catalogue-entries.ts'
import { Alert } from '../../ui/Alert.tsx'
import { FaultAlert } from '../../ui/FaultAlert.tsx'
import { FormField } from './FormField.tsx'
import { newKey } from './entry-key.ts'
import type { FieldFault, FormValues } from './forms/field.ts'
import { type CheckedForm, checkForm, forms } from './forms/forms.ts'
import type { FormCatalogue } from './forms/form.ts'
import { type EntryHistory, staffEndpoints } from '@noegletal/contract'
import type { CatalogueEntryKind } from '@noegletal/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'

type Props = {
  readonly kind: CatalogueEntryKind
  readonly catalogue: FormCatalogue
  /** The entry that is edited; null for a new one. */
  readonly history: EntryHistory | null
  readonly onSaved: (saved: EntryHistory) => void
  readonly onClose: () => void
}

/** Makes an entry or a new version of one. */
export function EntryForm({ kind, catalogue, history, onSaved, onClose }: Props) {
  const { toValues, fields } = forms[kind]
  const [{ key: knownKey, after, start }] = useState(() => begin(kind, history))
  const [values, setValues] = useState<FormValues>(
    start === null ? forms[kind].blank : toValues(start),
  )
  const [faults, setFaults] = useState<readonly FieldFault[]>([])
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [])
  useEffect(() => {
    if (faults.length === 0) return
    form.current?.querySelector<HTMLElement>('.form-error :is(input, select, textarea)')?.focus()
  }, [faults])
  const queryClient = useQueryClient()
  const save = useMutation({
    mutationFn: ({ key, entry }: CheckedForm) =>
      send(staffEndpoints.saveEntry, {
        params: { kind, key: history?.key ?? key ?? knownKey },
        body: { entry, after },
      }),
    onSuccess: (saved) => {
      onSaved(saved)
      // The catalogue is another now, on every page.
      return queryClient.invalidateQueries()
    },
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const checked = checkForm(kind, { values, isNew: history === null }, catalogue)
    setFaults(checked.ok ? [] : checked.error)
    if (checked.ok) save.mutate(checked.value)
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="publish entry-form">
      {faults.length > 0 && (
        <Alert kind="error" live="alert" heading={entryText.faults.heading}>
          <ul>
            {fieldsWithFaults(fields(catalogue, values), faults).map(({ label, message }) => (
              <li key={label}>
                {label}: {message}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {fields(catalogue, values).map((field) => (
        <FormField
          key={field.name}
          field={field}
          value={values[field.name] ?? field.proposal ?? ''}
          fault={faults.find((fault) => fault.field === field.name)?.message ?? null}
          isEdited={history !== null}
          onValue={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
      <FaultAlert
        error={save.error}
        onReload={() => void queryClient.invalidateQueries(entriesQuery()).then(onClose)}
      />
      <p className="actions">
        <button type="submit" className="button button-primary" disabled={save.isPending}>
          {entryText.save}
        </button>
        <button type="button" className="button button-tertiary" onClick={onClose}>
          {entryText.cancel}
        </button>
      </p>
    </form>
  )
}

/**
 * What a form rests on from when it was opened: the version that is edited, so that one that somebody else saves meanwhile
 * is not written over; and the name of a new entry, so that saving again after a lost answer makes no second one.
 */
function begin(kind: CatalogueEntryKind, history: EntryHistory | null) {
  const versions = history?.versions ?? []
  return {
    key: newKey(kind),
    after: versions[0]?.id ?? null,
    start: versions.find(({ entry }) => entry !== null)?.entry ?? null,
  }
}

function fieldsWithFaults(
  fields: readonly { readonly name: string; readonly label: string }[],
  faults: readonly FieldFault[],
) {
  return fields.flatMap(({ name, label }) =>
    faults.filter(({ field }) => field === name).map(({ message }) => ({ label, message })),
  )
}
