import { draftText } from '../../text/draft.ts'
import { type Step, steps } from '../../ui/draft-work.ts'
import { standingOfStep } from './step-standing.ts'
import type { Draft } from '@noegletal/contract'
import { Link } from '@tanstack/react-router'

type Props = { readonly draft: Draft; readonly current: Step }

/** The way to the next step, and back; only to what is ready. */
export function StepLinks({ draft, current }: Props) {
  const at = steps.indexOf(current)
  const next = steps[at + 1]
  const before = steps[at - 1]
  const isReady = next !== undefined && standingOfStep(next, draft).kind !== 'closed'
  const leadsBack = before !== undefined && draft.state !== 'published'
  if (!isReady && !leadsBack) return null
  return (
    <p className="actions step-links screen-only">
      {isReady && (
        <StepLink step={next} className="button button-primary">
          {draftText.steps.next(draftText.steps[next])}
        </StepLink>
      )}
      {leadsBack && (
        <StepLink step={before} className="button button-tertiary">
          {draftText.steps.back(draftText.steps[before])}
        </StepLink>
      )}
    </p>
  )
}

type LinkProps = { readonly step: Step; readonly className: string; readonly children: string }

function StepLink({ step, className, children }: LinkProps) {
  return (
    <Link
      to="."
      search={(before: object) => ({ ...before, trin: step, side: undefined })}
      className={className}
    >
      {children}
    </Link>
  )
}
