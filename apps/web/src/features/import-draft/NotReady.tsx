import { draftText } from '../../text/draft.ts'
import type { Step } from '../../ui/draft-work.ts'
import { StepHeading } from './StepHeading.tsx'

/** In the place of a step that cannot be seen yet: why. */
export function NotReady({ step, why }: { readonly step: Step; readonly why: string }) {
  return (
    <>
      <StepHeading>{draftText.steps[step]}</StepHeading>
      <p>
        <strong>{draftText.notReady.heading}.</strong> {why}
      </p>
    </>
  )
}
