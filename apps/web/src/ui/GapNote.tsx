import { figureText } from '../text/figure.ts'
import type { Gap } from '@noegletal/domain'

type Props = { readonly gap: Gap }

/** Why newer figures are missing, and when they are expected back. */
export function GapNote({ gap: { reason, expected } }: Props) {
  return (
    <p className="gap-note">
      {reason} {expected !== null && figureText.expectedBack(expected)}
    </p>
  )
}
