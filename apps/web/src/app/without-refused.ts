import { ApiError } from '../api/api-error.ts'
import type { PageSearch } from '../search.ts'
import { redirect } from '@tanstack/react-router'

/** What the API calls the parts of an address that a page can do without. */
const parts = new Map<string, keyof PageSearch>([
  ['areas', 'omraader'],
  ['area', 'omraade'],
  ['category', 'kategori'],
  ['period', 'periode'],
  ['indicator', 'indikator'],
  ['group', 'gruppe'],
  ['from', 'fra'],
  ['til', 'til'],
  ['since', 'siden'],
  ['import', 'import'],
])

/**
 * Where the server could not use a part of the address (a quarter for a monthly figure, an area that there is not), opens
 * the page without it, and has it told as any other part that cannot be used. Throws every other error on.
 */
export function openWithoutRefused(error: unknown): never {
  const ignored = refusedParts(error)
  if (ignored.length === 0) throw error
  throw redirect({
    to: '.',
    search: (before: PageSearch) => ({
      ...before,
      ...Object.fromEntries(ignored.map((name) => [name, undefined])),
    }),
    state: { ignored },
    replace: true,
  })
}

function refusedParts(error: unknown): (keyof PageSearch)[] {
  if (!(error instanceof ApiError)) return []
  return error.details.flatMap(({ parameter }) => parts.get(parameter) ?? [])
}
