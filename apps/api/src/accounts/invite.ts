import type { NewInvitation } from '@noegletal/contract'
import type { Role } from '@noegletal/domain'
import type { Administration, KeptUser } from '@noegletal/store'
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { createSecretWord, hashSecretWord } from './secret-words.ts'

type Invited = Omit<z.infer<typeof NewInvitation>, 'email'> & { readonly email: string | null }

type Parts = { readonly administration: Pick<Administration, 'invitations'>; readonly now: Date }

const validDays = 7
const day = 86_400_000 // milliseconds

/** Makes a link by which somebody makes an account; one that was made for the same address before ends. */
export function invite(
  parts: Parts,
  invited: { readonly email: string | null; readonly role: Role; readonly by: string },
): Invited {
  return offer(parts, { ...invited, userId: null })
}

/** Makes a link by which somebody who has an account chooses a new password; the old one works until then. */
export function offerNewPassword(
  parts: Parts,
  { user, by }: { readonly user: KeptUser; readonly by: string },
): Invited & { readonly email: string } {
  const { id: userId, email, role } = user
  return { ...offer(parts, { userId, email, role, by }), email }
}

type Offer = {
  readonly email: string | null
  readonly role: Role
  readonly userId: string | null
  readonly by: string
}

function offer({ administration, now }: Parts, { email, role, userId, by }: Offer): Invited {
  const word = createSecretWord()
  const id = randomUUID()
  const expiresAt = new Date(now.getTime() + validDays * day).toISOString()
  administration.invitations.add({
    id,
    tokenHash: hashSecretWord(word),
    email,
    role,
    userId,
    createdAt: now.toISOString(),
    createdBy: by,
    expiresAt,
  })
  return { id, email, role, expiresAt, path: `/invitation/${word}` }
}

/** The path by which the first administrator makes an account, anew at every call; null once there is any account. */
export function inviteFirstAdministrator({
  administration,
  now,
}: {
  readonly administration: Pick<Administration, 'invitations' | 'users'>
  readonly now: Date
}): string | null {
  if (administration.users.all().length > 0) return null
  return invite({ administration, now }, { email: null, role: 'admin', by: 'programmet' }).path
}
