import { staffEndpoints } from '@noegletal/contract'
import { mayAct } from '@noegletal/domain'
import type { KeptToken } from '@noegletal/store'
import { randomUUID } from 'node:crypto'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { notFound } from '../errors/refusal.ts'
import { routeOptions } from '../route-options.ts'
import type { AccountParts } from './account-parts.ts'
import { type CurrentUser, userOf } from './current-user.ts'
import { createSecretWord, hashSecretWord } from './secret-words.ts'

// So that somebody who finds a key in a file, or a program that looks for them, knows what it is.
const keyPrefix = 'noegletal_'
const day = 86_400_000 // milliseconds

/** Keys by which programs act for a person: the own ones, and for an administrator everybody's. */
export const tokensRoutes: FastifyPluginCallbackZod<AccountParts> = (app, parts, done) => {
  const { tokens, createToken, revokeToken } = staffEndpoints
  const { administration, clock, record } = parts

  app.get(tokens.path, routeOptions(tokens, 'The own keys, for an administrator all'), (request) =>
    tokensOf(userOf(request)).map(toToken),
  )

  app.post(
    createToken.path,
    routeOptions(createToken, 'Make a key; the key itself is told once'),
    (request) => {
      const { name, days } = request.body
      const user = userOf(request)
      const key = `${keyPrefix}${createSecretWord()}`
      const now = clock()
      const token = {
        id: randomUUID(),
        name,
        userId: user.id,
        createdAt: now.toISOString(),
        expiresAt: new Date(now.getTime() + days * day).toISOString(),
      }
      administration.tokens.add({ ...token, tokenHash: hashSecretWord(key) })
      record(user, 'create-token', name)
      return { ...toToken({ ...token, userName: user.name, lastUsedAt: null }), key }
    },
  )

  app.delete(
    revokeToken.path,
    routeOptions(revokeToken, 'Take a key back; it ends at once'),
    (request) => {
      const user = userOf(request)
      const token = tokensOf(user).find(({ id }) => id === request.params.id)
      if (token === undefined) throw notFound('Nøglen findes ikke.')
      administration.tokens.revoke(token.id, clock().toISOString())
      record(user, 'revoke-token', token.name)
      return tokensOf(user).map(toToken)
    },
  )
  done()

  function tokensOf({ id, role }: CurrentUser): KeptToken[] {
    const all = administration.tokens.all()
    return mayAct(role, 'admin') ? all : all.filter(({ userId }) => userId === id)
  }
}

function toToken({ id, name, userName, createdAt, expiresAt, lastUsedAt }: KeptToken) {
  return { id, name, createdBy: userName, createdAt, expiresAt, lastUsedAt }
}
