import { ImportReason } from '@noegletal/domain'
import { Cron } from 'croner'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { ConfigurationError } from '../config.ts'
import { FetchOrder } from './fetch-order.ts'

/** A table that is fetched again and again. */
export const ScheduledFetch = z.strictObject({
  /** Names it in the log, in the draft and for what is remembered of its last time. */
  name: z.string().trim().min(1).max(100),
  /** When, in Danish time, as cron writes it: `30 8 12 * *` is the 12th of every month at 8.30. */
  when: z.string().refine(isPattern, 'Skriv tidspunktet, som cron gør, fx "30 8 12 * *"'),
  order: FetchOrder,
  /** What the reader sees; null for what the source calls the table. */
  title: z.string().trim().min(1).max(200).nullable().default(null),
  note: z.string().trim().max(2000).nullable().default(null),
  reason: ImportReason.default('new'),
  /** `when-clean` publishes by itself what has neither errors nor warnings; everything else waits for an analyst. */
  publish: z.enum(['by-analyst', 'when-clean']).default('by-analyst'),
})
export type ScheduledFetch = z.infer<typeof ScheduledFetch>

const FetchSchedule = z.strictObject({
  fetches: z
    .array(ScheduledFetch)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, {
      error: 'To hentninger har samme navn',
    }),
})

/** The scheduled fetches of a file; none where there is no file. Throws a `ConfigurationError` that names what is wrong. */
export async function readFetchSchedule(file: string): Promise<readonly ScheduledFetch[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw new ConfigurationError(`Filen ${file} med faste hentninger kan ikke åbnes.`)
  })
  if (text === null) return []

  const parsed = FetchSchedule.safeParse(jsonOf(text))
  if (parsed.success) return parsed.data.fetches
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.') ?? ''
  throw new ConfigurationError(
    `Filen ${file} med faste hentninger kan ikke bruges${where === '' ? '' : ` (ved ${where})`}: ${issue?.message}`,
  )
}

/** The first time after `after` that a fetch is due; null when it never is again. */
export function nextTime({ when }: Pick<ScheduledFetch, 'when'>, after: Date): Date | null {
  return patternOf(when).nextRun(after)
}

function patternOf(when: string): Cron {
  return new Cron(when, { timezone: 'Europe/Copenhagen', paused: true, mode: '5-part' })
}

function isPattern(when: string): boolean {
  try {
    return patternOf(when).nextRun() !== null
  } catch {
    return false
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
