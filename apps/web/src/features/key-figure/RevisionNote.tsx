import { keyFigureText } from '../../text/key-figure.ts'
import type { AreaName, SeriesReply } from '@noegletal/contract'
import { revisionSentence } from '@noegletal/format'

type Props = {
  readonly own: AreaName
  readonly reply: Pick<SeriesReply, 'indicator' | 'series' | 'typicalRevision'>
}

/** How much a preliminary figure of the own municipality can be expected to change; nothing where none is shown. */
export function RevisionNote({ own, reply }: Props) {
  const { indicator, series, typicalRevision } = reply
  const line = series.find(({ area }) => area.code === own.code)
  const hasPreliminary = line?.points.some(({ preliminary }) => preliminary) === true
  if (typicalRevision === null || !hasPreliminary) return null
  return (
    <p>
      <strong>{keyFigureText.notes.revision(own.name)}</strong>{' '}
      {revisionSentence(typicalRevision, indicator)}
    </p>
  )
}
