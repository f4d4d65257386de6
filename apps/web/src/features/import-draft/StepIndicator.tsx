import { draftText } from '../../text/draft.ts'
import { type Step, steps } from '../../ui/draft-work.ts'
import { standingOfStep } from './step-standing.ts'
import type { Draft } from '@noegletal/contract'
import { Link } from '@tanstack/react-router'

type Props = { readonly draft: Draft; readonly current: Step }

/** The four steps, each a link with how it stands; one that is not ready says why. */
export function StepIndicator({ draft, current }: Props) {
  return (
    <nav className="steps" aria-label={draftText.steps.label}>
      <ol className="step-indicator">
        {steps.map((step, index) => (
          <Item
            key={step}
            step={step}
            number={index + 1}
            isCurrent={step === current}
            standing={standingOfStep(step, draft)}
          />
        ))}
      </ol>
    </nav>
  )
}

type ItemProps = {
  readonly step: Step
  readonly number: number
  readonly isCurrent: boolean
  readonly standing: ReturnType<typeof standingOfStep>
}

function Item({ step, number, isCurrent, standing: { kind, why } }: ItemProps) {
  const looks = `${isCurrent ? 'current ' : ''}${kind === 'needs-you' ? 'error ' : ''}${kind === 'closed' ? 'disabled' : ''}`
  const content = (
    <>
      <StepMark number={number} kind={kind} />
      <div>
        <span className="step-title">{draftText.steps[step]}</span>
        <span className="step-information">{why ?? draftText.steps.explained[step]}</span>
      </div>
    </>
  )
  return (
    <li className={looks.trim()}>
      {isCurrent ? (
        <div className="step" aria-current="step">
          {content}
        </div>
      ) : (
        <Link
          to="."
          search={(before: object) => ({ ...before, trin: step, side: undefined })}
          resetScroll={false}
          className="step"
        >
          {content}
        </Link>
      )}
    </li>
  )
}

function StepMark({
  number,
  kind,
}: Pick<ItemProps, 'number'> & Pick<ItemProps['standing'], 'kind'>) {
  const { done, needsYou } = draftText.steps
  if (kind === 'done' || kind === 'needs-you') {
    return (
      <span className={`step-icon step-icon--${kind}`}>
        <span className="sr-only">{kind === 'done' ? done(number) : needsYou(number)}</span>
      </span>
    )
  }
  return (
    <span className="step-number">
      <span>{number}</span>
    </span>
  )
}
