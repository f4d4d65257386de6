import { importStartText } from '../../text/import-start.ts'
import { DropZone } from '../../ui/DropZone.tsx'
import { Field } from '../../ui/Field.tsx'
import { Uploads } from './Uploads.tsx'
import { useUploads } from './use-uploads.ts'
import { dayInDenmark } from '@noegletal/format'
import { useId, useState } from 'react'

/** The day that the figures became known, and the place where files are dropped or chosen. */
export function HandIn() {
  const [today] = useState(() => dayInDenmark(new Date()))
  const [day, setDay] = useState(today)
  const { uploads, announcement, add, cancel, again, remove } = useUploads()
  const { drop, day: words } = importStartText
  const heading = useId()
  const isMissing = day === ''

  return (
    <section className="hand-in" aria-labelledby={heading}>
      <h2 id={heading}>{drop.heading}</h2>
      <Field
        label={words.label}
        hint={words.hint}
        type="date"
        className="form-input input-width-s"
        value={day}
        max={today}
        fault={isMissing ? words.missing : null}
        onValue={setDay}
      />
      <DropZone words={drop} isDisabled={isMissing} multiple onFiles={(files) => add(files, day)} />
      <p className="sr-only" aria-live="polite">
        {announcement}
      </p>
      <Uploads uploads={uploads} onCancel={cancel} onAgain={again} onRemove={remove} />
    </section>
  )
}
