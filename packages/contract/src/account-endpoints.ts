import { z } from 'zod'
import {
  AcceptInvitation,
  ApiTokenList,
  ApiTokenOrder,
  AuditLog,
  AuditQuery,
  InvitationList,
  InvitationOrder,
  InvitationToken,
  LogIn,
  NewApiToken,
  NewInvitation,
  OpenInvitation,
  PasswordChange,
  Session,
  UserChange,
  UserList,
  UserParams,
} from './accounts.ts'
import { NoQuery } from './query.ts'

const query = NoQuery
const InvitationParams = z.strictObject({ token: InvitationToken })

/** The addresses for logging in, and for managing who may; a part of `staffEndpoints`. */
export const accountEndpoints = {
  session: { method: 'GET', path: '/api/v1/session', role: 'anyone', query, response: Session },
  /** Sets the cookies of a login. */
  logIn: {
    method: 'POST',
    path: '/api/auth/sign-in/email',
    role: 'anyone',
    query,
    body: LogIn,
    response: Session,
  },
  logOut: {
    method: 'POST',
    path: '/api/auth/sign-out',
    role: 'anyone',
    query,
    response: Session,
  },
  /** Ends every other login of the same person. */
  changePassword: {
    method: 'POST',
    path: '/api/auth/change-password',
    role: 'reader',
    peopleOnly: true,
    query,
    body: PasswordChange,
    response: Session,
  },

  users: { method: 'GET', path: '/api/v1/users', role: 'admin', query, response: UserList },
  changeUser: {
    method: 'PATCH',
    path: '/api/v1/users/:id',
    role: 'admin',
    params: UserParams,
    query,
    body: UserChange,
    response: UserList,
  },
  /** A link by which somebody chooses a new password, once; the old one works until then. */
  offerNewPassword: {
    method: 'POST',
    path: '/api/v1/users/:id/new-password',
    role: 'admin',
    params: UserParams,
    query,
    response: NewInvitation,
  },
  invitations: {
    method: 'GET',
    path: '/api/v1/invitations',
    role: 'admin',
    query,
    response: InvitationList,
  },
  invite: {
    method: 'POST',
    path: '/api/v1/invitations',
    role: 'admin',
    query,
    body: InvitationOrder,
    response: NewInvitation,
  },
  withdrawInvitation: {
    method: 'DELETE',
    path: '/api/v1/invitations/:id',
    role: 'admin',
    params: UserParams,
    query,
    response: InvitationList,
  },
  /** The token goes in the body or path only of the invited person's own request, never in a log. */
  openInvitation: {
    method: 'GET',
    path: '/api/v1/open-invitations/:token',
    role: 'anyone',
    params: InvitationParams,
    query,
    response: OpenInvitation,
  },
  acceptInvitation: {
    method: 'POST',
    path: '/api/v1/open-invitations/:token',
    role: 'anyone',
    params: InvitationParams,
    query,
    body: AcceptInvitation,
    response: Session,
  },
  tokens: { method: 'GET', path: '/api/v1/tokens', role: 'analyst', query, response: ApiTokenList },
  createToken: {
    method: 'POST',
    path: '/api/v1/tokens',
    role: 'analyst',
    peopleOnly: true,
    query,
    body: ApiTokenOrder,
    response: NewApiToken,
  },
  revokeToken: {
    method: 'DELETE',
    path: '/api/v1/tokens/:id',
    role: 'analyst',
    peopleOnly: true,
    params: UserParams,
    query,
    response: ApiTokenList,
  },
  audit: {
    method: 'GET',
    path: '/api/v1/audit',
    role: 'admin',
    query: AuditQuery,
    response: AuditLog,
  },
} as const
