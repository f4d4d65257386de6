import type { FiguresQuery } from '@noegletal/contract'

type Page = { readonly slug: string; readonly query: FiguresQuery; readonly origin: string }

/** The address of the page that shows what the query asks for: the same names, the same values. */
export function pageOf({ slug, query, origin }: Page): string {
  return addressWith(`${origin}/noegletal/${slug}`, query)
}

/** An address with a query, without what is undefined. */
export function addressWith(
  address: string,
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): string {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, typeof value === 'string' ? value : value.join(',')]],
  )
  // A comma may stand in a query as it is, and an address is easier to read with it.
  const text = new URLSearchParams(given).toString().replaceAll('%2C', ',')
  return `${address}${text === '' ? '' : `?${text}`}`
}
