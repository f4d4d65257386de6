import { differencesText } from '../../../text/draft-differences.ts'
import { WhileLoading } from '../../../ui/WhileLoading.tsx'
import { ReadAsChoice } from '../ReadAsChoice.tsx'
import { StepHeading } from '../StepHeading.tsx'
import { ByIndicator } from './ByIndicator.tsx'
import { DifferenceList } from './DifferenceList.tsx'
import { Effect } from './Effect.tsx'
import type { Draft, DraftComparison } from '@noegletal/contract'

/** What publishing would change: in numbers, figure by figure, and on Overblik. */
export function DifferencesStep({ draft }: { readonly draft: Draft }) {
  const { comparison } = draft
  return (
    <>
      <StepHeading>{differencesText.heading}</StepHeading>
      {comparison === null ? (
        <p>{differencesText.noComparison}</p>
      ) : (
        <>
          <Summary comparison={comparison} />
          {(comparison.counts.withdrawn > 0 || draft.partial) && (
            <ReadAsChoice draft={draft} kind="partial" />
          )}
          <WhileLoading>
            <ByIndicator comparison={comparison} />
          </WhileLoading>
          <DifferenceList id={draft.id} comparison={comparison} />
          <WhileLoading>
            <Effect id={draft.id} version={comparison.version} />
          </WhileLoading>
        </>
      )}
    </>
  )
}

function Summary({ comparison }: { readonly comparison: DraftComparison }) {
  const { counts, lateRegistrations, revisions } = comparison
  const { summary, nothing } = differencesText
  const isNothing = counts.new + counts.changed + counts.withdrawn === 0
  return (
    <>
      <ul className="counts">
        {(['new', 'changed', 'withdrawn', 'unchanged'] as const).map((kind) => (
          <li key={kind} className="count">
            {summary[kind](counts[kind])}
          </li>
        ))}
      </ul>
      {isNothing && <p>{nothing}</p>}
      {counts.changed > 0 && <p>{summary.ofChanged(lateRegistrations, revisions)}</p>}
      {counts.withdrawn > 0 && <p>{summary.withdrawnMeans(counts.withdrawn)}</p>}
    </>
  )
}
