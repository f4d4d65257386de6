import type { NewInvitation } from '@noegletal/contract'
import type { z } from 'zod'

/** A link that has just been made, which is told this once. */
export type MadeLink = z.infer<typeof NewInvitation>
