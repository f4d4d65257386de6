import { reportEditorText } from '../../../text/report-editor.ts'
import { addBlock, addSentence, mergeBlock, setKind, takeUpSentence } from './edit-steps.ts'
import { type EditText, newId } from './edit-text.ts'
import { SentenceEditor } from './SentenceEditor.tsx'
import { useLayoutEffect, useRef } from 'react'

type Props = {
  readonly text: EditText
  readonly heading: string
  readonly onText: (text: EditText) => void
}

const { block: words, removed: removedWords } = reportEditorText

/** The paragraphs and lists of a section, sentence by sentence, and the automatic sentences that were taken away. */
export function SectionBlocks({ text, heading, onText }: Props) {
  const nextFocus = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (nextFocus.current === null) return
    document.getElementById(nextFocus.current)?.focus()
    nextFocus.current = null
  })
  const change = (step: (before: EditText) => EditText, focus?: string): void => {
    nextFocus.current = focus ?? null
    onText(step(text))
  }
  const numbers = new Map(
    text.blocks
      .flatMap(({ sentences }) => sentences)
      .map(({ id }, place) => [id, place + 1] as const),
  )
  const add = (step: (before: EditText, id: string) => EditText): void => {
    const id = newId()
    change((before) => step(before, id), id)
  }

  return (
    <>
      {text.blocks.map(({ id, kind, sentences }, place) => (
        <div key={id} className={`report-edit__block report-edit__block--${kind}`}>
          <p className="report-edit__tools">
            <strong>{words.kind[kind]}</strong>
            <button
              type="button"
              className="text-button"
              onClick={() =>
                change((before) => setKind(before, id, kind === 'list' ? 'paragraph' : 'list'))
              }
            >
              {kind === 'list' ? words.toParagraph : words.toList}
            </button>
            {place > 0 && (
              <button
                type="button"
                className="text-button"
                onClick={() => change((before) => mergeBlock(before, id), sentences[0]?.id)}
              >
                {words.merge}
              </button>
            )}
          </p>
          <ol className="no-max-width">
            {sentences.map((sentence, index) => (
              <SentenceEditor
                key={sentence.id}
                sentence={sentence}
                number={numbers.get(sentence.id) ?? 0}
                heading={heading}
                isFirst={index === 0}
                onChange={change}
              />
            ))}
          </ol>
          <button
            type="button"
            className="text-button"
            onClick={() => add((before, added) => addSentence(before, id, added))}
          >
            {words.add}
          </button>
        </div>
      ))}
      <p>
        <button type="button" className="text-button" onClick={() => add(addBlock)}>
          {words.addBlock}
        </button>
      </p>
      {text.removed.length > 0 && (
        <details className="more">
          <summary>{removedWords.heading(text.removed.length)}</summary>
          <ul className="plain-list">
            {text.removed.map(({ key, text: sentence }) => (
              <li key={key}>
                {sentence}{' '}
                <button
                  type="button"
                  className="text-button"
                  aria-label={`${removedWords.takeUp}: ${sentence}`}
                  onClick={() => change((before) => takeUpSentence(before, key))}
                >
                  {removedWords.takeUp}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
