import { interpretationText } from '../../../text/draft-interpretation.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { capital } from '../../../ui/capital.ts'
import { WhileLoading } from '../../../ui/WhileLoading.tsx'
import { isWorking } from '../../../ui/draft-work.ts'
import { DayForm } from '../DayForm.tsx'
import { StepHeading } from '../StepHeading.tsx'
import { Alternatives } from './Alternatives.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import { FileFacts } from './FileFacts.tsx'
import { LeftOutList } from './LeftOutList.tsx'
import { MappingForm } from './MappingForm.tsx'
import { ReadIndicators } from './ReadIndicators.tsx'
import { SheetForm } from './SheetForm.tsx'
import { type MappingChoice, knownOf } from './mapping-choice.ts'
import { startOf } from './mapping-edit.ts'
import type { Draft } from '@noegletal/contract'
import type { FileShape } from '@noegletal/domain'

type Props = {
  readonly draft: Draft
  /** What has been chosen and not sent. */
  readonly choice: MappingChoice | null
  readonly onChoice: (choice: MappingChoice) => void
}

/** How the file was understood, and the form in which it is said otherwise. */
export function InterpretationStep({ draft, choice, onChoice }: Props) {
  const { shape, state } = draft

  return (
    <>
      <StepHeading>{interpretationText.heading}</StepHeading>
      <Renamed renamings={draft.renamings} />
      {state === 'mapping' && <Missing faults={draft.mappingFaults} />}
      <FileFacts draft={draft} />
      {!isWorking(state) && <DayForm draft={draft} />}
      {shape?.form.kind === 'xlsx' && <SheetForm draft={draft} form={shape.form} />}
      <Read draft={draft} />
      <WhileLoading>
        {shape !== null && !isWorking(state) && (
          <Choosing draft={draft} shape={shape} choice={choice} onChoice={onChoice} />
        )}
      </WhileLoading>
    </>
  )
}

function Choosing({ draft, shape, choice, onChoice }: Props & { readonly shape: FileShape }) {
  const known = knownOf(draft.mapping, shape)
  // What was chosen when the server said something else of the file is forgotten.
  const chosen = choice?.known === known ? choice : null
  const taken = chosen?.taken ?? null
  return (
    <>
      <Alternatives
        alternatives={draft.alternatives}
        isTaken={taken !== null}
        onTake={(earlier) => onChoice({ known, taken: earlier, mapping: startOf(shape, earlier) })}
      />
      <MappingForm
        key={JSON.stringify([known, taken])}
        draft={draft}
        shape={shape}
        mapping={chosen?.mapping ?? startOf(shape, draft.mapping)}
        onMapping={(mapping) => onChoice({ known, taken, mapping })}
        isOpen={draft.state === 'mapping' || chosen !== null}
      />
    </>
  )
}

function Read({ draft }: { readonly draft: Draft }) {
  const { reading, shape, mapping, mappingOrigin, mappingNotes } = draft
  if (reading === null) return null
  return (
    <>
      {mappingOrigin !== null && <p>{interpretationText.origin[mappingOrigin]}</p>}
      {mappingNotes.length > 0 && (
        <ul>
          {mappingNotes.map((note) => (
            <li key={note}>{capital(note)}</li>
          ))}
        </ul>
      )}
      {shape !== null && mapping !== null && <ColumnTable shape={shape} mapping={mapping} />}
      <ReadIndicators indicators={reading.indicators} mapping={mapping} />
      <LeftOutList leftOut={reading.leftOut} />
    </>
  )
}

function Renamed({ renamings }: Pick<Draft, 'renamings'>) {
  if (renamings.length === 0) return null
  const { heading, one, check } = interpretationText.renamed
  return (
    <Alert kind="warning" heading={heading}>
      <ul>
        {renamings.map((renaming) => (
          <li key={renaming.heading}>{one(renaming)}</li>
        ))}
      </ul>
      <p>{check}</p>
    </Alert>
  )
}

function Missing({ faults }: { readonly faults: readonly string[] }) {
  const { heading, intro, remembered } = interpretationText.missing
  return (
    <Alert kind="info" heading={heading} live="status">
      <p>{intro}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{capital(fault)}</li>
          ))}
        </ul>
      )}
      <p>{remembered}</p>
    </Alert>
  )
}
