import { aboutText } from '../../text/about.ts'
import { MissingReason } from '@noegletal/domain'
import { missingLabel } from '@noegletal/format'

/** What the marks beside a figure mean, and the words in the place of one. */
export function Words() {
  const missing = MissingReason.options.map((reason) => ({
    word: `»${missingLabel(reason)}«`,
    meaning: aboutText.missing[reason],
  }))
  return (
    <dl className="definitions">
      {[...aboutText.words, ...missing].map(({ word, meaning }) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
