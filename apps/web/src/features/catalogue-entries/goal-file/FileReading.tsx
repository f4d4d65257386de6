import { goalFileText } from '../../../text/goal-file.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { ReadGoals, faultWords } from './ReadGoals.tsx'
import type { GoalFileItem, GoalFileReading } from '@noegletal/contract'
import { useEffect, useRef } from 'react'

/** A file that has been looked at. */
export type SeenFile = {
  readonly name: string
  /** Its bytes as base64. */
  readonly content: string
  readonly reading: GoalFileReading
}

type Props = {
  readonly file: SeenFile
  readonly isBusy: boolean
  readonly onSave: () => void
  readonly onClose: () => void
}

/** What a file would do, and the way to have it done. */
export function FileReading({ file: { name, reading }, isBusy, onSave, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Another file is another element: see its key.
  useEffect(() => {
    heading.current?.focus()
  }, [])
  if (reading.fault !== null) {
    return (
      <Alert kind="error" live="alert" heading={goalFileText.wholeFault}>
        <p>{faultWords(reading.fault)}</p>
      </Alert>
    )
  }
  const counts = countStates(reading.items)
  const toSave = counts.new + counts.changed
  return (
    <>
      <h4 ref={heading} tabIndex={-1}>
        {goalFileText.read(name)}
      </h4>
      <p>{goalFileText.counts(counts)}</p>
      <ReadGoals items={reading.items} />
      {counts.unreadable > 0 && (
        <Alert kind="warning">
          <p>{goalFileText.blocked}</p>
        </Alert>
      )}
      {counts.unreadable === 0 && toSave === 0 && <p>{goalFileText.nothing}</p>}
      <p className="actions">
        {counts.unreadable === 0 && toSave > 0 && (
          <button
            type="button"
            className="button button-primary"
            disabled={isBusy}
            onClick={onSave}
          >
            {goalFileText.save(toSave)}
          </button>
        )}
        <button type="button" className="button button-tertiary" onClick={onClose}>
          {goalFileText.cancel}
        </button>
      </p>
    </>
  )
}

function countStates(items: readonly GoalFileItem[]): Record<GoalFileItem['state'], number> {
  const count = (state: GoalFileItem['state']): number =>
    items.filter((item) => item.state === state).length
  return {
    new: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    unreadable: count('unreadable'),
  }
}
