import { importFileUrl } from '../../api/queries.ts'
import { importPage } from '../../paths.ts'
import { importText } from '../../text/import.ts'
import { provenanceText } from '../../text/provenance.ts'
import { ImportMarks } from '../../ui/ImportMarks.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import type { VersionStep } from './versions.ts'
import type { Value } from '@noegletal/domain'
import { type FigureFormat, formatDate, formatFigure, missingLabel } from '@noegletal/format'

type Props = {
  readonly step: VersionStep
  readonly format: FigureFormat
  /** The as-of date of the page, where this is the version that was shown then. */
  readonly shownOn: string | undefined
}

/** One version of a figure: what it became, who said so, and on which line of which file. */
export function VersionEntry({ step, format, shownOn }: Props) {
  const { import: batch, value, before, note } = step
  const isChanged = before !== null && words(before, format) !== words(value, format)

  return (
    <li className={`version ${step.current ? 'version--current' : ''}`}>
      <h2 className="version__date">
        {formatDate(batch.publishedOn)}
        {step.current && <span className="mark mark--current">{provenanceText.current}</span>}
        {shownOn !== undefined && (
          <span className="mark mark--as-of">{provenanceText.shownOn(formatDate(shownOn))}</span>
        )}
        <ImportMarks batch={batch} />
      </h2>
      <p className="version__value">
        {isChanged && <>{words(before, format)} → </>}
        <strong>{words(value, format)}</strong>
        {before !== null && !isChanged && <span> ({provenanceText.unchanged})</span>}
        {step.preliminary && <span className="preliminary"> {provenanceText.preliminary}</span>}
      </p>
      <dl className="facts">
        <dt>{importText.batch}</dt>
        <dd>
          <PageLink page={importPage(batch.id)}>{batch.title}</PageLink>
        </dd>
        <dt>{importText.source}</dt>
        <dd>{batch.source}</dd>
        <dt>{importText.why}</dt>
        <dd>{importText.reason[batch.reason]}</dd>
        <dt>{importText.file}</dt>
        <dd>
          <a href={importFileUrl(batch.id)} download>
            {batch.fileName}
          </a>
        </dd>
        <Line step={step} />
        {note !== null && (
          <>
            <dt>{provenanceText.cellNote}</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
    </li>
  )
}

function Line({ step }: { readonly step: VersionStep }) {
  const { line, lineText } = step
  if (line === null) return null
  return (
    <>
      <dt>{provenanceText.line(line, step.import.sheet)}</dt>
      <dd>
        {lineText === null ? (
          <span className="quiet">{provenanceText.noLineText}</span>
        ) : (
          <code className="file-line">{lineText}</code>
        )}
      </dd>
    </>
  )
}

function words(value: Value, format: FigureFormat): string {
  return value.kind === 'number' ? formatFigure(value, format) : missingLabel(value.reason)
}
