import { importText } from '../text/import.ts'
import type { Import } from '@noegletal/domain'
import { formatDate } from '@noegletal/format'

type Props = { readonly batch: Pick<Import, 'simulated' | 'undone'> }

/** Whether a batch is real, and whether it has been taken back. */
export function ImportMarks({ batch: { simulated, undone } }: Props) {
  return (
    <>
      <span className={simulated ? 'mark mark--simulated' : 'mark'}>
        {simulated ? importText.simulated : importText.documented}
      </span>
      {undone !== null && (
        <span className="mark mark--undone">{importText.undone(formatDate(undone.on))}</span>
      )}
    </>
  )
}
