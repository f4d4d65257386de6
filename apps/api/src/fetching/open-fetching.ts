import type { FastifyInstance } from 'fastify'
import type { RecordAction } from '../accounts/record-action.ts'
import type { Clock } from '../clock.ts'
import type { Configuration } from '../config.ts'
import type { Importing } from '../importing/importing.ts'
import { readFetchSchedule } from './fetch-schedule.ts'
import { realPace } from './pace.ts'
import { type ScheduledFetching, createScheduledFetching } from './scheduled-fetching.ts'

type Parts = {
  readonly configuration: Pick<Configuration, 'dataDirectory' | 'fetching'>
  readonly importing: Importing
  readonly record: RecordAction
  readonly clock: Clock
}

/**
 * Fetches by the schedule of the configuration while the app runs. Rejects with a `ConfigurationError` for a schedule that
 * cannot be used.
 */
export async function openFetching(
  app: FastifyInstance,
  { configuration, importing, record, clock }: Parts,
): Promise<ScheduledFetching> {
  const { dataDirectory, fetching } = configuration
  const { scheduleFile, ...sources } = fetching
  const scheduled = createScheduledFetching({
    fetches: await readFetchSchedule(scheduleFile),
    dataDirectory,
    clock,
    desk: (signal) => ({
      tools: { ...sources, dataDirectory, pace: realPace, signal },
      importing,
      record,
    }),
    tell: (name, outcome, retryAt) => {
      if (outcome.kind === 'failed') {
        app.log.error({ name, fault: outcome.fault.message, retryAt }, 'fetch failed')
      } else app.log.info({ name, outcome: outcome.kind }, 'fetched')
    },
  })
  app.addHook('onClose', async () => scheduled.close())
  await scheduled.start()
  return scheduled
}
