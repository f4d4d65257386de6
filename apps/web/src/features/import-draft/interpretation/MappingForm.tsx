import { areasQuery, indicatorsQuery } from '../../../api/queries.ts'
import { send } from '../../../api/send.ts'
import { interpretationText } from '../../../text/draft-interpretation.ts'
import { FaultAlert } from '../../../ui/FaultAlert.tsx'
import { useDraftAction } from '../use-draft-action.ts'
import { useReloadDraft } from '../use-reload-draft.ts'
import { AxisFields } from './AxisFields.tsx'
import { CategoryFields } from './CategoryFields.tsx'
import { FaultSummary } from './FaultSummary.tsx'
import { FixedFields } from './FixedFields.tsx'
import { PreviewTable } from './PreviewTable.tsx'
import { TargetFields } from './TargetFields.tsx'
import { toMapping } from './mapping-edit.ts'
import { mappingFaults, needsTargets } from './mapping-faults.ts'
import { previewRows } from './preview-rows.ts'
import { type Draft, staffEndpoints } from '@noegletal/contract'
import type { FileShape, Mapping } from '@noegletal/domain'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'

type Props = {
  readonly draft: Draft
  readonly shape: FileShape
  readonly mapping: Mapping
  readonly onMapping: (mapping: Mapping) => void
  /** Unfolded at once, where somebody must say something. */
  readonly isOpen: boolean
}

/** What every column of the file means, as a form. */
export function MappingForm({ isOpen, ...props }: Props) {
  const words = interpretationText.mapping
  return (
    <details className="more mapping" open={isOpen}>
      <summary>{words.open}</summary>
      <Form {...props} />
    </details>
  )
}

function Form({ draft, shape, mapping, onMapping }: Omit<Props, 'isOpen'>) {
  const { data: catalogue } = useSuspenseQuery(indicatorsQuery())
  const { data: areas } = useSuspenseQuery(areasQuery())
  const [isTried, setIsTried] = useState(false)
  const { id } = draft
  const read = useDraftAction((chosen: Mapping) =>
    send(staffEndpoints.readDraft, { params: { id }, body: { mapping: chosen } }),
  )
  const reload = useReloadDraft(id)
  const { indicators } = catalogue
  const found = mappingFaults(mapping, shape, indicators)
  // Nobody is told of a field that they have not come to yet.
  const faults = isTried ? found : []
  const fields = { mapping, shape, indicators, faults, onChange: onMapping }
  const rows = previewRows(draft.preview, mapping, {
    indicators,
    areaName: (code) => areas.find((area) => area.code === code)?.name ?? code,
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    setIsTried(true)
    if (found.length === 0) read.mutate(toMapping(mapping, shape))
  }

  return (
    <form onSubmit={submit} noValidate>
      <h3>{interpretationText.mapping.heading}</h3>
      <FaultSummary faults={faults} />
      <AxisFields {...fields} />
      {needsTargets(mapping, shape) && <TargetFields {...fields} />}
      <CategoryFields {...fields} />
      <FixedFields {...fields} areas={areas} />
      <PreviewTable rows={rows} />
      <FaultAlert error={read.error} onReload={reload} />
      <p className="actions">
        <button type="submit" className="button button-primary" disabled={read.isPending}>
          {interpretationText.mapping.submit}
        </button>
      </p>
    </form>
  )
}
