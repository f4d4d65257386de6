import { NoteLink } from '../../../../figures/NoteLink.tsx'
import type { ReactNode } from 'react'

/** What stands in a cell, after the numbers of the notes on it. */
export function withNotes(notes: readonly number[], content: ReactNode): ReactNode {
  if (notes.length === 0) return content
  return (
    <>
      {notes.map((number) => (
        <NoteLink key={number} number={number} />
      ))}
      {content}
    </>
  )
}
