import { reportEditorText } from '../../../text/report-editor.ts'
import { isStale } from './edit-text.ts'
import { keepSentence, restoreSentence, writeSentence } from './edit-steps.ts'
import { SentenceTools } from './SentenceTools.tsx'
import type { SentenceProps } from './sentence-props.ts'
import { StaleSentence } from './StaleSentence.tsx'
import { stressSelection } from './stress.ts'
import { useLayoutEffect, useRef } from 'react'

const { sentence: words } = reportEditorText

/** One sentence to write in, with what can be done to it. */
export function SentenceEditor({ sentence, number, heading, isFirst, onChange }: SentenceProps) {
  const { id, text } = sentence
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const element = field.current
    if (element === null) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + 2}px`
  })

  function stress() {
    const element = field.current
    if (element === null) return
    const { selectionStart: start, selectionEnd: end } = element
    const after = stressSelection({ text, start, end })
    onChange((all) => writeSentence(all, id, after.text))
    requestAnimationFrame(() => {
      element.focus()
      element.setSelectionRange(after.start, after.end)
    })
  }
  return (
    <li className="report-edit__sentence">
      <textarea
        ref={field}
        id={id}
        className="form-input"
        rows={1}
        aria-label={words.label(number, heading)}
        value={text}
        onChange={({ target }) => onChange((all) => writeSentence(all, id, target.value))}
      />
      <SentenceTools
        sentence={sentence}
        number={number}
        heading={heading}
        isFirst={isFirst}
        onChange={onChange}
        onStress={stress}
      />
      {isStale(sentence) && (
        <StaleSentence
          sentence={sentence}
          onRestore={() => onChange((all) => restoreSentence(all, id), id)}
          onKeep={() => onChange((all) => keepSentence(all, id), id)}
        />
      )}
    </li>
  )
}
