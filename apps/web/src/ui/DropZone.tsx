import { type ChangeEvent, type DragEvent, type Ref, useId, useState } from 'react'

type Props = {
  readonly words: {
    readonly lead: string
    readonly label: string
    readonly hint: string
    /** While a file is held over it. */
    readonly over: string
  }
  readonly isDisabled: boolean
  /** Whether several can be chosen at once. */
  readonly multiple: boolean
  /** Where the focus can be led, to choose another file. */
  readonly inputRef?: Ref<HTMLInputElement>
  readonly onFiles: (files: readonly File[]) => void
}

/** A field for files that can also be dropped on. Any file may be chosen: it is known by its content, not by its name. */
export function DropZone({ words, isDisabled, multiple, inputRef, onFiles }: Props) {
  const [isOver, setIsOver] = useState(false)
  const field = useId()

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    onFiles([...(target.files ?? [])])
    target.value = '' // so that the same file can be chosen once more
  }

  function take(event: DragEvent) {
    event.preventDefault()
    setIsOver(false)
    if (!isDisabled) onFiles([...event.dataTransfer.files])
  }

  return (
    <div
      className={`drop-zone ${isOver ? 'drop-zone--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault() // without it the browser would open the file
        setIsOver(!isDisabled)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={take}
    >
      <p className="form-label">{isOver ? words.over : words.lead}</p>
      <p className="form-hint" id={`${field}-hint`}>
        {words.hint}
      </p>
      <input
        ref={inputRef}
        id={field}
        type="file"
        multiple={multiple}
        disabled={isDisabled}
        aria-describedby={`${field}-hint`}
        onChange={choose}
      />
      <label className="button button-primary drop-zone__button" htmlFor={field}>
        {words.label}
      </label>
    </div>
  )
}
