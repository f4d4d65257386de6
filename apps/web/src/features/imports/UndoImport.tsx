// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with this part alone
import '../../styles/import.scss'
import { importUndoText } from '../../text/import-undo.ts'
import { ConfirmUndo } from './ConfirmUndo.tsx'
import type { Import } from '@noegletal/domain'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'

/** Undoing an import: first what it would change, then a reason and a last question. */
export function UndoImport({ batch }: { readonly batch: Import }) {
  const { hash } = useLocation()
  const [isOpen, setIsOpen] = useState(hash === 'fortryd')

  return (
    <section id="fortryd" className={isOpen ? 'undo' : 'undo screen-only'}>
      <h2>{importUndoText.heading}</h2>
      <p>{importUndoText.lead}</p>
      {isOpen ? (
        <ConfirmUndo batch={batch} onKeep={() => setIsOpen(false)} />
      ) : (
        <button type="button" className="button button-secondary" onClick={() => setIsOpen(true)}>
          {importUndoText.preview}
        </button>
      )}
    </section>
  )
}
