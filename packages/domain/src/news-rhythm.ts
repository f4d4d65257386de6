import { z } from 'zod'

/** How often somebody is told what is new: as soon as an import is on show, every Monday, or on the first of every month. */
export const NewsRhythm = z.enum(['each-import', 'weekly', 'monthly'])
export type NewsRhythm = z.infer<typeof NewsRhythm>
