import { reportEditorText } from '../../../text/report-editor.ts'
import { moveSentence, removeSentence, restoreSentence, splitBlock } from './edit-steps.ts'
import type { SentenceProps } from './sentence-props.ts'

const { sentence: words } = reportEditorText

/** What can be done to a sentence besides writing in it. */
export function SentenceTools({
  sentence: { id, automatic, written },
  number,
  heading,
  isFirst,
  onChange,
  onStress,
}: SentenceProps & { readonly onStress: () => void }) {
  const actions = [
    { name: 'stress', label: words.stress, run: onStress },
    {
      name: 'up',
      label: words.up,
      run: () => onChange((all) => moveSentence(all, id, -1), `${id}-up`),
    },
    {
      name: 'down',
      label: words.down,
      run: () => onChange((all) => moveSentence(all, id, 1), `${id}-down`),
    },
    ...(isFirst
      ? []
      : [
          {
            name: 'split',
            label: words.split,
            run: () => onChange((all) => splitBlock(all, id), id),
          },
        ]),
    ...(written && automatic !== null
      ? [
          {
            name: 'restore',
            label: words.restore,
            run: () => onChange((all) => restoreSentence(all, id), id),
          },
        ]
      : []),
    {
      name: 'remove',
      label: words.remove,
      run: () => onChange((all) => removeSentence(all, id)),
    },
  ]
  return (
    <p className="report-edit__tools">
      <span className="report-edit__origin">{written ? words.written : words.automatic}</span>
      {actions.map(({ name, label, run }) => (
        <button
          key={name}
          id={`${id}-${name}`}
          type="button"
          className="text-button"
          aria-label={words.named(label, number, heading)}
          // The selection in the field is what is to be stressed.
          onMouseDown={(event) => event.preventDefault()}
          onClick={run}
        >
          {label}
        </button>
      ))}
    </p>
  )
}
