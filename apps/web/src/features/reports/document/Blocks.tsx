import { StressedText } from './StressedText.tsx'
import { Basis } from './Basis.tsx'
import type { DocumentSection } from '@noegletal/contract'
import { Suspense, useId, useState } from 'react'

type Props = Pick<DocumentSection, 'blocks'>
type Sentence = DocumentSection['blocks'][number]['sentences'][number]
type Chosen = { readonly block: number; readonly sentence: number } | null

/** The text of a section; a sentence that rests on figures shows them when it is chosen. */
export function Blocks({ blocks }: Props) {
  const [chosen, setChosen] = useState<Chosen>(null)
  const id = useId()
  return blocks.map(({ kind, sentences }, block) => {
    const open = chosen?.block === block ? chosen.sentence : null
    const shown = open === null ? undefined : sentences[open]
    const parts = sentences.map((sentence, place) => (
      <OneSentence
        key={sentence.key ?? `${place} ${sentence.text}`}
        sentence={sentence}
        isOpen={place === open}
        basis={`${id}-${block}`}
        onToggle={() => setChosen(place === open ? null : { block, sentence: place })}
      />
    ))
    return (
      // oxlint-disable-next-line react/no-array-index-key -- blocks have no name and are never reordered while shown
      <div key={block} className="report-block">
        {kind === 'list' ? (
          <ul>
            {parts.map((part) => (
              <li key={part.key}>{part}</li>
            ))}
          </ul>
        ) : (
          <p>{parts.flatMap((part, place) => (place === 0 ? [part] : [' ', part]))}</p>
        )}
        <div id={`${id}-${block}`} className="screen-only">
          {shown !== undefined && (
            <Suspense fallback={null}>
              <Basis sentence={shown} />
            </Suspense>
          )}
        </div>
      </div>
    )
  })
}

type SentenceProps = {
  readonly sentence: Sentence
  readonly isOpen: boolean
  /** The id of the place where its figures come. */
  readonly basis: string
  readonly onToggle: () => void
}

function OneSentence({ sentence, isOpen, basis, onToggle }: SentenceProps) {
  const { text, rests } = sentence
  if (rests.length === 0) return <StressedText text={text} />
  return (
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native button does not break over lines as a sentence does
      role="button"
      tabIndex={0}
      className="report-sentence"
      aria-expanded={isOpen}
      aria-controls={basis}
      onClick={onToggle}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onToggle()
      }}
    >
      <StressedText text={text} />
    </span>
  )
}
