import { AreaCode } from '@noegletal/domain'
import type { KeptSubscription, NewsChoice } from '@noegletal/store'
import { createRecordAction } from '../accounts/record-action.ts'
import { createReadSecret } from '../accounts/secret.ts'
import { createToday } from '../clock.ts'
import { readConfiguration } from '../config.ts'
import type { DashboardUnderTest } from '../testing.ts'
import { createOpenView } from '../view.ts'
import { createNewsDelivery } from './open-news-delivery.ts'

/** The address that links in a test's mails begin with. */
export const testOrigin = 'https://noegletal.example'

type Time = { now: Date }

/** Tells the news of a dashboard at the test's own time, with the settings that it names. */
export function aDelivery(
  { reading: store, administration, dataDirectory }: DashboardUnderTest,
  time: Time,
  environment: Readonly<Record<string, string>> = {},
) {
  const clock = (): Date => time.now
  const configuration = readConfiguration({
    DATA_DIR: dataDirectory,
    PUBLIC_URL: testOrigin,
    MAIL_FROM: 'Nøgletal <noegletal@herning.example>',
    ...environment,
  })
  const faults: unknown[] = []
  const rounds = createNewsDelivery({
    configuration,
    store,
    administration,
    openView: createOpenView({ store, configuration, today: createToday(clock) }),
    record: createRecordAction(administration, clock),
    clock,
    readSecret: createReadSecret(configuration),
    logFailure: (error) => faults.push(error),
  })
  return { ...rounds, faults }
}

/** Makes an account that wants to be told of every import in Herning, in every respect that the test does not mention. */
export function aSubscriber(
  { administration }: Pick<DashboardUnderTest, 'administration'>,
  { now, ...choice }: Partial<NewsChoice> & { readonly now: Date },
  id = 'anna',
): KeptSubscription {
  const at = now.toISOString()
  administration.accountsDatabase
    .prepare(
      `INSERT INTO user (id, name, email, emailVerified, createdAt, updatedAt, role, disabled)
       VALUES (@id, @id, @id || '@herning.example', 0, @at, @at, 'reader', 0)`,
    )
    .run({ id, at })
  administration.subscriptions.save({
    id: `sub-${id}`,
    userId: id,
    now: at,
    choice: { rhythm: 'each-import', themes: [], area: AreaCode.parse('657'), ...choice },
  })
  const subscription = administration.subscriptions.find(id)
  if (subscription === null) throw new Error('No subscription')
  return subscription
}
