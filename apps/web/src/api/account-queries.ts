import { sharedQuery } from './reply-query.ts'
import { staffEndpoints } from '@noegletal/contract'

/** What a link is for. */
export const invitationQuery = (token: string) =>
  sharedQuery(staffEndpoints.openInvitation, { params: { token } })

export const usersQuery = () => sharedQuery(staffEndpoints.users)

export const invitationsQuery = () => sharedQuery(staffEndpoints.invitations)

export const tokensQuery = () => sharedQuery(staffEndpoints.tokens)

/** One page of who did what, counted from 1. */
export const auditQuery = (page: string | undefined) =>
  sharedQuery(staffEndpoints.audit, { query: { page } })

/** What the own account is told by e-mail. */
export const subscriptionQuery = () => sharedQuery(staffEndpoints.subscription)

export const webhooksQuery = () => sharedQuery(staffEndpoints.webhooks)
