import { apiUrl } from '../paths.ts'
import { ApiError } from './api-error.ts'
import { get } from './get.ts'
import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'

/** What was answered, and the names in the address that the server had no use for; it was asked again without them. */
export type Forgiven<Reply, Name extends string = string> = {
  readonly reply: Reply
  readonly ignored: readonly Name[]
}

type Asked<Name extends string> = Readonly<Partial<Record<Name, string | undefined>>>

type Question<Response extends z.ZodType, Name extends string> = {
  readonly endpoint: { readonly path: string; readonly response: Response }
  /** What the address asks for, by its names; the first is the first to be left out. */
  readonly asked: Asked<Name>
  /** The same as the endpoint's own parameters. */
  readonly toQuery: (asked: Asked<Name>) => Readonly<Record<string, string | undefined>>
}

/**
 * An endpoint's answer to what an address asks for. That may suit another figure, or nothing any longer: then the page
 * comes without it, and can say so.
 */
export function forgivingQuery<Response extends z.ZodType, Name extends string>({
  endpoint: { path, response },
  asked,
  toQuery,
}: Question<Response, Name>) {
  const urlOf = (names: Asked<Name>): string => apiUrl(path, { query: toQuery(names) })
  return queryOptions({
    queryKey: [path, urlOf(asked), 'forgiving'],
    queryFn: ({ signal }) => askForgivingly(asked, (names) => get(urlOf(names), response, signal)),
  })
}

/** Asks with all names, then without one of them, and at last without any; throws the first refusal when that does not help. */
async function askForgivingly<Reply, Name extends string>(
  asked: Asked<Name>,
  ask: (names: Asked<Name>) => Promise<Reply>,
): Promise<Forgiven<Reply, Name>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names of an object are texts to TypeScript
  const given = (Object.keys(asked) as Name[]).filter((name) => asked[name])
  const attempts = given.length > 1 ? [...given.map((name) => [name]), given] : [given]
  try {
    return { reply: await ask(asked), ignored: [] }
  } catch (error) {
    if (!isRefusal(error)) throw error
    for (const ignored of attempts.filter(({ length }) => length > 0)) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- one refusal decides what is asked next
        return { reply: await ask(without(asked, ignored)), ignored }
      } catch (refusal) {
        if (!isRefusal(refusal)) throw refusal
      }
    }
    throw error
  }
}

function without<Name extends string>(asked: Asked<Name>, ignored: readonly Name[]): Asked<Name> {
  return { ...asked, ...Object.fromEntries(ignored.map((name) => [name, undefined])) }
}

/** A bad value (400) or a name that is none (404). */
function isRefusal(error: unknown): error is ApiError {
  return error instanceof ApiError && (error.status === 400 || error.status === 404)
}
