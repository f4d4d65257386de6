import { draftQuery } from '../../api/staff-queries.ts'
import { importStartPage } from '../../paths.ts'
import { draftText } from '../../text/draft.ts'
import { ForStaff } from '../../ui/ForStaff.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { type Step, stepInNeed } from '../../ui/draft-work.ts'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { CheckStep } from './check/CheckStep.tsx'
import { DifferencesStep } from './differences/DifferencesStep.tsx'
import { DraftStatus } from './DraftStatus.tsx'
import { InterpretationStep } from './interpretation/InterpretationStep.tsx'
import type { MappingChoice } from './interpretation/mapping-choice.ts'
import { NotReady } from './NotReady.tsx'
import { PublishStep } from './publish/PublishStep.tsx'
import type { OrderForm } from './publish/order-form.ts'
import { HasMoved } from './StepHeading.tsx'
import { StepIndicator } from './StepIndicator.tsx'
import { StepLinks } from './StepLinks.tsx'
import { standingOfStep } from './step-standing.ts'
import { useDraftEvents } from './use-draft-events.ts'
import type { Draft } from '@noegletal/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

const lookEvery = 5000 // milliseconds, while a draft waits for its time

/** A file on its way in, at one of its four steps. */
export function DraftPage() {
  const { id = '' } = useParams({ strict: false })
  return (
    <ForStaff>
      <OfDraft key={id} id={id} />
    </ForStaff>
  )
}

function OfDraft({ id }: { readonly id: string }) {
  const { data: draft } = useSuspenseQuery({
    ...draftQuery(id),
    refetchInterval: ({ state }) => (state.data?.state === 'scheduled' ? lookEvery : false),
  })
  const isSilent = useDraftEvents(draft)
  // Both are kept here, so that a look at another step, or another comparison, loses no word of them.
  const [form, setForm] = useState<OrderForm | null>(null)
  const [choice, setChoice] = useState<MappingChoice | null>(null)
  const hasMoved = useRef(false)
  useEffect(() => {
    hasMoved.current = true
  }, [])
  const { trin } = usePageSearch()
  const step = trin ?? (stepInNeed(draft) === 'publicer' ? 'publicer' : 'fortolkning')
  const standing = standingOfStep(step, draft)

  return (
    <Page
      title={draftText.title(draft.fileName)}
      above={
        <p className="above">
          <PageLink page={importStartPage()}>{draftText.all}</PageLink>
        </p>
      }
    >
      <StepIndicator draft={draft} current={step} />
      <DraftStatus draft={draft} isSilent={isSilent} />
      <HasMoved value={hasMoved}>
        {standing.why === null ? (
          <StepContent
            key={step}
            step={step}
            draft={draft}
            form={form}
            onForm={setForm}
            choice={choice}
            onChoice={setChoice}
          />
        ) : (
          <NotReady key={step} step={step} why={standing.why} />
        )}
      </HasMoved>
      <StepLinks draft={draft} current={step} />
    </Page>
  )
}

type ContentProps = {
  readonly step: Step
  readonly draft: Draft
  readonly form: OrderForm | null
  readonly onForm: (form: OrderForm) => void
  readonly choice: MappingChoice | null
  readonly onChoice: (choice: MappingChoice) => void
}

function StepContent({ step, draft, form, onForm, choice, onChoice }: ContentProps) {
  switch (step) {
    case 'fortolkning':
      return <InterpretationStep draft={draft} choice={choice} onChoice={onChoice} />
    case 'kontrol':
      return <CheckStep draft={draft} />
    case 'forskelle':
      return <DifferencesStep draft={draft} />
    case 'publicer':
      return <PublishStep draft={draft} form={form} onForm={onForm} />
  }
}
