import type { Role } from '@noegletal/domain'

/** Somebody with an account. */
export type KeptUser = {
  readonly id: string
  readonly name: string
  /** In lower case. */
  readonly email: string
  readonly role: Role
  readonly createdAt: string
  readonly disabled: boolean
}

export type UserRegister = {
  /** By name; disabled ones included. */
  all(): KeptUser[]
  find(id: string): KeptUser | null
  findByEmail(email: string): KeptUser | null
  /**
   * Changes a role, or closes or opens an account. A closed account's sessions end at once, and so does what its keys can
   * do. The last administrator who can log in stays one.
   */
  change(
    id: string,
    change: { readonly role?: Role | undefined; readonly disabled?: boolean | undefined },
  ): 'changed' | 'not-found' | 'last-admin'
}

/** A link that has not been used, taken back or run out. */
export type KeptInvitation = {
  readonly id: string
  /** Null for the first administrator, who says it. */
  readonly email: string | null
  readonly role: Role
  /** The name of the account that it gives a new password; null when it makes an account. */
  readonly userName: string | null
  readonly expiresAt: string
}

export type InvitationBook = {
  /** Those that make an account and are open at `now` (ISO time), the newest first. */
  open(now: string): KeptInvitation[]
  /** The open invitation or new password with the hash of a link's secret. */
  find(tokenHash: string, now: string): KeptInvitation | null
  /** Adds one; what was offered to the same address before is closed. `userId` is set for a new password. */
  add(invitation: {
    readonly id: string
    readonly tokenHash: string
    readonly email: string | null
    readonly role: Role
    readonly userId: string | null
    readonly createdAt: string
    readonly createdBy: string
    readonly expiresAt: string
  }): void
  /** False when there is no such open invitation. */
  withdraw(id: string, now: string): boolean
  /**
   * Uses a link once: makes the account, or gives it the new password and ends its sessions. `gone` when it is not open,
   * `taken` when the address has an account already.
   */
  accept(acceptance: {
    readonly tokenHash: string
    readonly now: string
    readonly name: string
    /** Counts only where the invitation has none. */
    readonly email: string
    /** As the accounts' library hashes. */
    readonly passwordHash: string
  }): KeptUser | 'gone' | 'taken'
}

/** A key that works or has run out. */
export type KeptToken = {
  readonly id: string
  readonly name: string
  readonly userId: string
  readonly userName: string
  readonly createdAt: string
  readonly expiresAt: string | null
  readonly lastUsedAt: string | null
}

export type TokenRing = {
  /** Those not revoked, the newest first; of everybody. */
  all(): KeptToken[]
  /** The key with a hash that works at `now`; its use is noted, at most once a minute. */
  use(tokenHash: string, now: string): KeptToken | null
  add(token: Omit<KeptToken, 'userName' | 'lastUsedAt'> & { readonly tokenHash: string }): void
  /** False when there is no such key. */
  revoke(id: string, now: string): boolean
}
