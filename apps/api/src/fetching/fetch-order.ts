import { z } from 'zod'

const name = z.string().trim().min(1).max(100)
const values = z.array(z.string().trim().min(1).max(200)).min(1).max(2000)

/** A table of Statistikbanken and what is wanted of it: for each variable its codes, `*`, `2019*` or `latest:14`. */
const StatbankOrder = z.strictObject({
  source: z.literal('statbank'),
  table: z.string().regex(/^[A-Za-z][A-Za-z0-9]{1,19}$/, 'Skriv en tabel som AUP01'),
  variables: z.record(name, values),
  lang: z.enum(['da', 'en']).default('da'),
})
export type StatbankOrder = z.infer<typeof StatbankOrder>

/** A table of jobindsats.dk: areas by name or `*` for all, and the newest periods or named ones. */
const JobindsatsOrder = z.strictObject({
  source: z.literal('jobindsats'),
  table: z.string().regex(/^[a-z][a-z0-9_]{1,19}$/, 'Skriv en tabel som y07a02'),
  version: z.enum(['v3', 'v2']).default('v3'),
  areas: values.default(['*']),
  /** Months, quarters, years, rolling years or years to date. */
  granularity: z.enum(['M', 'Q', 'Y', 'QMAT', 'MYTD']).default('M'),
  /** `latest:14`, or periods with commas between them. */
  period: z
    .string()
    .regex(/^(latest:[1-9]\d{0,2}|\d{4}[A-Z0-9]*(,\d{4}[A-Z0-9]*)*)$/, {
      error: 'Skriv latest:14 eller perioder som 2019M09,2019M10',
    })
    .default('latest:14'),
  /** Other dimensions of the table: `_ygrpi09` with `/` for the total or `*` for all. */
  variables: z.record(name, values).default({}),
})
export type JobindsatsOrder = z.infer<typeof JobindsatsOrder>

/** What is to be fetched from a source. */
export const FetchOrder = z.discriminatedUnion('source', [StatbankOrder, JobindsatsOrder])
export type FetchOrder = z.infer<typeof FetchOrder>
