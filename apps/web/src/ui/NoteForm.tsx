import { ApiError } from '../api/api-error.ts'
import { apiText } from '../text/api.ts'
import { type FormEvent, useId, useState } from 'react'

type Props = {
  readonly label: string
  readonly save: string
  readonly text: string
  /** Also when it has been saved, and not before: with nothing. */
  readonly onText: (text: string) => void
  readonly onSave: (text: string) => Promise<void>
}

const longest = 2000 // characters, as the API takes them

/** A few words to be saved; when that fails they stay, with the reason beside them. */
export function NoteForm({ label, save, text, onText, onSave }: Props) {
  const field = useId()
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (text.trim() === '' || isBusy) return
    setBusy(true)
    setFault(null)
    try {
      await onSave(text)
      onText('')
    } catch (error) {
      setFault(error instanceof ApiError ? error.message : apiText.failed)
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className="note-form" onSubmit={(event) => void submit(event)}>
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        rows={3}
        maxLength={longest}
        value={text}
        onChange={({ currentTarget }) => {
          onText(currentTarget.value)
        }}
      />
      {fault !== null && (
        <p role="alert" className="note-form__fault">
          {fault}
        </p>
      )}
      <button type="submit" className="meeting-note__button" disabled={isBusy}>
        {save}
      </button>
    </form>
  )
}
