import type { Draft, DraftState } from '@noegletal/contract'

/** Whether the server is at work on a draft in this state, so that it changes by itself. */
export function isWorking(state: DraftState): boolean {
  return state === 'reading' || state === 'publishing'
}

/** The steps that a file goes through, as they stand in an address. */
export const steps = ['fortolkning', 'kontrol', 'forskelle', 'publicer'] as const
export type Step = (typeof steps)[number]

/** The step at which somebody must do something. */
export function stepInNeed({
  state,
  errors,
  warningsLeft,
}: Pick<Draft, 'state' | 'errors' | 'warningsLeft'>): Step {
  if (state === 'publishing' || state === 'scheduled' || state === 'published') return 'publicer'
  if (state !== 'checked') return 'fortolkning'
  return errors > 0 || warningsLeft > 0 ? 'kontrol' : 'forskelle'
}
