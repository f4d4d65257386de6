import { draftFileUrl } from '../../../api/staff-queries.ts'
import { interpretationText } from '../../../text/draft-interpretation.ts'
import { draftText } from '../../../text/draft.ts'
import { capital } from '../../../ui/capital.ts'
import { formatFileSize } from '../../../ui/file-size.ts'
import type { Draft } from '@noegletal/contract'
import type { FileShape } from '@noegletal/domain'
import { dialectName, formWords, formatNumber } from '@noegletal/format'

/** What kind of file it is, and what it says of itself. */
export function FileFacts({ draft }: { readonly draft: Draft }) {
  const { facts } = interpretationText
  const { shape, reading } = draft
  return (
    <dl className="facts">
      <dt>{facts.file}</dt>
      <dd>
        {draft.fileName} ({formatFileSize(draft.size)}){' · '}
        <a href={draftFileUrl(draft.id)} download>
          {draftText.original}
        </a>
      </dd>
      {shape !== null && <Shape shape={shape} tableId={draft.tableId} />}
      {reading !== null && (
        <>
          {reading.decimal !== null && (
            <>
              <dt>{facts.decimal}</dt>
              <dd>{interpretationText.decimal[reading.decimal]}</dd>
            </>
          )}
          <dt>{facts.rows}</dt>
          <dd>{formatNumber(reading.rows, 0)}</dd>
          <dt>{facts.cells}</dt>
          <dd>{formatNumber(reading.cells, 0)}</dd>
        </>
      )}
    </dl>
  )
}

function Shape({ shape, tableId }: { readonly shape: FileShape; readonly tableId: string | null }) {
  const { facts } = interpretationText
  return (
    <>
      <dt>{facts.dialect}</dt>
      <dd>{capital(dialectName(shape.dialect))}</dd>
      <dt>{facts.form}</dt>
      <dd>{formWords(shape.form)}</dd>
      <Fact term={facts.title} text={shape.title} />
      <Fact term={facts.table} text={shape.tableId ?? tableId} />
      <Fact term={facts.unit} text={shape.unit} />
      {shape.notes.length > 0 && (
        <>
          <dt>{facts.notes}</dt>
          <dd>
            {shape.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </dd>
        </>
      )}
    </>
  )
}

function Fact({ term, text }: { readonly term: string; readonly text: string | null }) {
  if (text === null) return null
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  )
}
