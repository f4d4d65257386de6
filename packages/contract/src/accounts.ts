import { Role } from '@noegletal/domain'
import { z } from 'zod'
import { PageNumber } from './query.ts'

/** Who is logged in; null for a reader without a login. */
export const Session = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string(), role: Role }).nullable(),
})
export type Session = z.infer<typeof Session>

export const User = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: Role,
  createdAt: z.iso.datetime(),
  /** Somebody who has left: cannot log in, and stands in the history as before. */
  disabled: z.boolean(),
})
export type User = z.infer<typeof User>
export const UserList = z.array(User)
export const UserParams = z.strictObject({ id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/) })
export const UserChange = z.strictObject({
  role: Role.optional(),
  disabled: z.boolean().optional(),
})

const EmailAddress = z.email('Skriv en e-mailadresse som navn@kommune.dk').max(200)

/** A link by which one person makes an account, once; it ends after seven days. */
export const InvitationOrder = z.strictObject({ email: EmailAddress, role: Role })
export const Invitation = z.object({
  id: z.string(),
  email: z.string(),
  role: Role,
  expiresAt: z.iso.datetime(),
})
export type Invitation = z.infer<typeof Invitation>
export const InvitationList = z.array(Invitation)
/** The path is told once, when the invitation is made. */
export const NewInvitation = Invitation.extend({ path: z.string() })
export const InvitationToken = z.string().regex(/^[A-Za-z0-9_-]{20,100}$/)
/** What the holder of a link is shown. */
export const OpenInvitation = z.object({
  /** Null for the first administrator, who says it. */
  email: z.string().nullable(),
  role: Role,
  /** Of the account that gets a new password; null when an account is made. */
  name: z.string().nullable(),
})
export type OpenInvitation = z.infer<typeof OpenInvitation>

/** Between 12 and 128 characters; nothing else is asked of them. */
const NewPassword = z
  .string()
  .min(12, 'Adgangskoden skal have mindst 12 tegn')
  .max(128, 'Adgangskoden må højst have 128 tegn')
export const AcceptInvitation = z.strictObject({
  name: z.string().trim().min(1, 'Skriv dit navn').max(100, 'Navnet må højst have 100 tegn'),
  /** Only where the invitation has none. */
  email: EmailAddress.optional(),
  password: NewPassword,
})

export const LogIn = z.strictObject({ email: z.string().max(200), password: z.string().max(200) })
export const PasswordChange = z.strictObject({
  currentPassword: z.string().max(200),
  newPassword: NewPassword,
})

/** A key for a program that imports; it acts with the role of who made it, at most as analyst. */
export const ApiToken = z.object({
  id: z.string(),
  name: z.string(),
  createdBy: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
  lastUsedAt: z.iso.datetime().nullable(),
})
export type ApiToken = z.infer<typeof ApiToken>
export const ApiTokenList = z.array(ApiToken)
export const ApiTokenOrder = z.strictObject({
  name: z.string().trim().min(1, 'Skriv et navn').max(100, 'Navnet må højst have 100 tegn'),
  days: z.number().int().min(1).max(730),
})
/** The key itself is told once. */
export const NewApiToken = ApiToken.extend({ key: z.string() })

/** One write, by whom and when; the newest first. */
export const AuditEntry = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
  /** A Danish sentence without a subject: "udgav indlæsning 12 (Juni.csv)". */
  what: z.string(),
})
export type AuditEntry = z.infer<typeof AuditEntry>
export const AuditQuery = z.strictObject({
  page: PageNumber.optional(),
})
export const AuditLog = z.object({ pages: z.number().int(), entries: z.array(AuditEntry) })
