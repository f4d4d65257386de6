import { Period } from '@noegletal/domain'
import { z } from 'zod'

/** At most this many areas in one question; a chart carries far fewer, a table of all municipalities just fits. */
export const mostAreas = 130

/** An area is named by code or by slug; the server knows both. */
export const AreaKey = z
  .string()
  .regex(/^[a-z0-9-]{2,60}$/, 'Et område skrives som 657, 000 eller rar-vestjylland')

/** `areas=657,rar-vestjylland,000`; the configured areas when left out. */
export const AreaNames = z
  .string()
  .max(4000, 'For mange områder i ét opslag')
  .transform((text) => text.split(','))
  .pipe(z.array(AreaKey).min(1).max(mostAreas, `Højst ${mostAreas} områder i ét opslag`))

/** `pr=2019-06-04`: the figures as they were known that day. */
export const AsOfDate = z.iso.date('Datoen skrives som 2019-06-04')

/** `til=seneste` rolls with the data, `til=2019M03` stays. */
export const Until = z.union([z.literal('seneste'), Period], {
  error: 'Skriv seneste eller en periode som 2019M03',
})

/** `page=2`, counted from 1. */
export const PageNumber = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, 'En side skrives som sit nummer, 2')
  .transform(Number)

export const SiteQuery = z.strictObject({ pr: AsOfDate.optional() })
export const OverviewQuery = z.strictObject({
  areas: AreaNames.optional(),
  pr: AsOfDate.optional(),
})

export const NoQuery = z.strictObject({})
