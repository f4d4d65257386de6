import { z } from 'zod'
import { AreaCode } from './area.ts'

/** A committee meeting at which figures were presented; the as-of menu offers its date. */
export const Meeting = z.object({
  date: z.iso.date(),
  area: AreaCode,
  committee: z.string().min(1),
})
export type Meeting = z.infer<typeof Meeting>
