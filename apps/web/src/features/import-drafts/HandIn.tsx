import { importStartText } from '../../text/import-start.ts'
import { DropZone } from '../../ui/DropZone.tsx'
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
  const field = useId()
  const isMissing = day === ''

  return (
    <section className="hand-in" aria-labelledby={`${field}-heading`}>
      <h2 id={`${field}-heading`}>{drop.heading}</h2>
      <div className={`form-group ${isMissing ? 'form-error' : ''}`}>
        <label className="form-label" htmlFor={field}>
          {words.label}
        </label>
        <span className="form-hint" id={`${field}-hint`}>
          {words.hint}
        </span>
        {isMissing && (
          <span className="form-error-message" id={`${field}-fault`}>
            {words.missing}
          </span>
        )}
        <input
          id={field}
          type="date"
          className="form-input input-width-s"
          value={day}
          max={today}
          aria-invalid={isMissing}
          aria-describedby={`${field}-hint${isMissing ? ` ${field}-fault` : ''}`}
          onChange={(event) => setDay(event.target.value)}
        />
      </div>
      <DropZone words={drop} isDisabled={isMissing} multiple onFiles={(files) => add(files, day)} />
      <p className="sr-only" aria-live="polite">
        {announcement}
      </p>
      <Uploads uploads={uploads} onCancel={cancel} onAgain={again} onRemove={remove} />
    </section>
  )
}
