import { ApiError } from '../../api/api-error.ts'
import { get } from '../../api/get.ts'
import { apiUrl } from '../../paths.ts'
import type { PageSearch } from '../../search.ts'
import { figureEndpoints, type SeriesReply } from '@noegletal/contract'
import type { IndicatorSlug } from '@noegletal/domain'
import { queryOptions } from '@tanstack/react-query'

type Asked = Pick<PageSearch, 'omraader' | 'kategori' | 'til'>

export type KeyFigureAnswer = {
  readonly reply: SeriesReply
  /** The names in the address that the server has no use for with this figure; it was asked again without them. */
  readonly ignored: readonly (keyof Asked)[]
}

/**
 * The figures of a key figure's page: all periods, since the reader changes the range far more often than the areas, and
 * since only the answer says which period is the newest. What an address asks for may suit another figure, or no figure
 * any longer: then the page comes without it.
 */
export function keyFigureQuery(slug: IndicatorSlug, search: Asked & Pick<PageSearch, 'pr'>) {
  const { omraader, kategori, til, pr } = search
  const asked = { omraader, kategori, til }
  const { path, response } = figureEndpoints.series
  const urlOf = (names: Asked): string => {
    const query = { indicator: slug, areas: names.omraader, category: names.kategori }
    return apiUrl(path, { query: { ...query, til: names.til, pr } })
  }
  return queryOptions({
    queryKey: [path, urlOf(asked), 'forgiving'],
    queryFn: async ({ signal }): Promise<KeyFigureAnswer> => {
      const ask = (names: Asked) => get(urlOf(names), response, signal)
      try {
        return { reply: await ask(asked), ignored: [] }
      } catch (error) {
        if (!isRefusal(error)) throw error
        return askWithout(asked, { ask, error })
      }
    },
  })
}

type Refused = {
  readonly ask: (names: Asked) => Promise<SeriesReply>
  readonly error: ApiError
}

/** Asks again without one of the names, and at last without any; throws the first refusal when that does not help. */
async function askWithout(asked: Asked, { ask, error }: Refused): Promise<KeyFigureAnswer> {
  const given = (['kategori', 'omraader', 'til'] as const).filter((name) => asked[name])
  const attempts = given.length > 1 ? [...given.map((name) => [name]), given] : [given]
  for (const ignored of attempts.filter(({ length }) => length > 0)) {
    const names = Object.fromEntries(ignored.map((name) => [name, undefined]))
    try {
      // eslint-disable-next-line no-await-in-loop -- one refusal decides what is asked next
      return { reply: await ask({ ...asked, ...names }), ignored }
    } catch (refusal) {
      if (!isRefusal(refusal)) throw refusal
    }
  }
  throw error
}

/** A bad value (400) or a name that is none (404). */
function isRefusal(error: unknown): error is ApiError {
  return error instanceof ApiError && (error.status === 400 || error.status === 404)
}
