import {
  AreaKey,
  AreaNames,
  AsOfDate,
  comparisonEndpoints,
  figureEndpoints,
  overviewEndpoints,
  Until,
} from '@noegletal/contract'
import { CategorySlug } from '@noegletal/domain'
import { z } from 'zod'
import type { BuiltFiles } from './built-files.ts'

/** What of a page's address its first questions depend on, as a text each: that is how the page writes it on. */
const Search = z.object({
  pr: asText(AsOfDate),
  omraader: asText(AreaNames),
  gruppe: asText(AreaKey),
  kategori: asText(CategorySlug),
  til: asText(Until),
})
type Search = z.infer<typeof Search>

type Needs = {
  readonly pattern: RegExp
  /** The files of the web app's script that hold the page, beside the one that every page starts with. */
  readonly parts: readonly string[]
  /** What the page asks the API first; `name` is what the pattern caught. */
  readonly asks: (search: Search, name: string) => readonly string[]
}

const pages: readonly Needs[] = [
  { pattern: /^\/$/, parts: [], asks: (search) => [site(search), overview(search)] },
  {
    pattern: /^\/noegletal$/,
    parts: ['browse'],
    asks: (search) => [site(search), overview(search), figureEndpoints.indicators.path],
  },
  {
    pattern: /^\/noegletal\/([^/]+)$/,
    parts: ['browse', 'figure'],
    asks: (search, slug) => [site(search), series(search, slug), figureEndpoints.indicators.path],
  },
  {
    pattern: /^\/sammenlign$/,
    parts: ['browse'],
    asks: (search) => [site(search), comparison(search), figureEndpoints.areas.path],
  },
]

/**
 * The `Link` header of a page that exists: what its script will ask for, so that the browser fetches it while the script is
 * still on its way, instead of one after the other. The addresses are letter for letter those that the page asks, or they
 * would be fetched twice; a browser test sees to it. Null for a page whose needs are not known, or cannot be from its address.
 */
export function preloadsOf(built: BuiltFiles, url: string): string | null {
  const { pathname, searchParams } = new URL(url, 'http://server')
  const search = Search.safeParse(Object.fromEntries(searchParams))
  if (!search.success) return null
  for (const { pattern, parts, asks } of pages) {
    const match = pattern.exec(pathname)
    if (!match) continue
    const files = parts.flatMap((part) => built.partFiles(part)).map(fileLink)
    const replies = asks(search.data, match[1] ?? '').map(replyLink)
    return [...files, ...replies].join(', ')
  }
  return null
}

function fileLink(path: string): string {
  return path.endsWith('.css')
    ? `<${path}>; rel=preload; as=style; crossorigin`
    : `<${path}>; rel=modulepreload`
}

function replyLink(url: string): string {
  return `<${url}>; rel=preload; as=fetch; crossorigin`
}

function asText(schema: z.ZodType) {
  return z
    .string()
    .refine((text) => schema.safeParse(text).success)
    .optional()
}

const site = ({ pr }: Search): string => urlOf(overviewEndpoints.site.path, { pr })

const overview = ({ pr, omraader }: Search): string =>
  urlOf(overviewEndpoints.overview.path, { pr, areas: omraader })

const comparison = ({ pr, gruppe, omraader }: Search): string =>
  urlOf(comparisonEndpoints.comparison.path, { pr, group: gruppe, areas: omraader })

const series = ({ omraader, kategori, til, pr }: Search, indicator: string): string =>
  urlOf(figureEndpoints.series.path, { indicator, areas: omraader, category: kategori, til, pr })

function urlOf(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = new URLSearchParams()
  for (const [name, text] of Object.entries(query)) if (text) given.set(name, text)
  const text = given.toString().replaceAll('%2C', ',')
  return text === '' ? path : `${path}?${text}`
}
