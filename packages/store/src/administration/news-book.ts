import type { AreaCode, NewsRhythm } from '@noegletal/domain'

/** Which imports readers can see, in the order in which the server saw that they can. */
export type PublicationBook = {
  /** Adds those that are not there yet, in the order given. */
  notice(imports: readonly number[], now: string): void
  /** The imports after publication number `told`, the first one first. */
  after(told: number): { readonly number: number; readonly import: number }[]
}

/** What somebody wants to be told by e-mail. */
export type NewsChoice = {
  readonly rhythm: NewsRhythm
  /** Slugs of themes; none for all. */
  readonly themes: readonly string[]
  readonly area: AreaCode
}

export type KeptSubscription = NewsChoice & {
  readonly id: string
  readonly userId: string
  readonly name: string
  readonly email: string
  /** The number of the last publication that has been looked at for them. */
  readonly told: number
  /** When that was: ISO time, UTC. */
  readonly toldAt: string
}

export type SubscriptionBook = {
  /** Those of people who can log in. */
  all(): KeptSubscription[]
  find(userId: string): KeptSubscription | null
  /** Begins one from now on, with `id`, or changes what the one that there is asks for. */
  save(wanted: {
    readonly id: string
    readonly userId: string
    readonly now: string
    readonly choice: NewsChoice
  }): void
  /** Ends it and withdraws what is on its way; gives the one that was, or null. */
  end(id: string, now: string): KeptSubscription | null
}

export type KeptWebhook = {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly secret: string
  readonly createdAt: string
  readonly createdBy: string
  readonly told: number
  readonly toldAt: string
}

export type WebhookBook = {
  /** The newest first. */
  all(): KeptWebhook[]
  /** It is told from now on. */
  add(webhook: Omit<KeptWebhook, 'told' | 'toldAt'>): void
  /** Ends it and withdraws what is on its way; false when there is no such webhook. */
  remove(id: string, now: string): boolean
}

export type NewsChannel = 'mail' | 'webhook'

/** Something to be sent; `message` is a JSON document, read by who wrote it. */
export type WaitingDelivery = {
  readonly id: number
  readonly channel: NewsChannel
  /** The id of a subscription or a webhook. */
  readonly receiver: string
  readonly madeAt: string
  readonly message: string
  /** How often it has been claimed. */
  readonly attempts: number
}

/** The newest thing that was to be sent to somebody, and what became of it. */
export type LastDelivery = {
  readonly madeAt: string
  /** Null while it waits to be sent (again). */
  readonly outcome: 'sent' | 'given-up' | 'withdrawn' | null
  readonly closedAt: string | null
  /** Why the last attempt failed; null when none has. */
  readonly fault: string | null
}

export type Outbox = {
  /**
   * Notes that a receiver has been looked at up to publication number `told`, and in the same step what is to be sent, if
   * anything. False, and nothing is noted, when somebody has done so since the receiver was read.
   */
  tell(telling: {
    readonly channel: NewsChannel
    readonly receiver: { readonly id: string; readonly told: number }
    readonly told: number
    readonly now: string
    /** Null when nothing is new. */
    readonly message: string | null
  }): boolean
  /** What is to be tried at `now`, the oldest first. */
  due(now: string): WaitingDelivery[]
  /**
   * Takes one to send it, so that no other server does until `until`, when a server that has died has lost its turn. False
   * when somebody else has it, or it is not due any more.
   */
  claim(id: number, turn: { readonly now: string; readonly until: string }): boolean
  /** It has arrived. */
  sent(id: number, now: string): void
  /** An attempt failed; tried again at `dueAt`, given up when it is null. */
  failed(
    id: number,
    failure: { readonly now: string; readonly fault: string; readonly dueAt: string | null },
  ): void
  /** Takes back what is on its way to somebody. */
  withdraw(whose: {
    readonly channel: NewsChannel
    readonly receiver: string
    readonly now: string
  }): void
  last(channel: NewsChannel, receiver: string): LastDelivery | null
}
