import { IndicatorSlug } from '@noegletal/domain'
import type { ReportShelf } from '@noegletal/store'
import type { View } from '../view.ts'

/** What says whether there is something to show. */
export type PageParts = {
  readonly view: View
  readonly reports: Pick<ReportShelf, 'find' | 'editions'>
}

type Page = {
  readonly pattern: RegExp
  /** Whether there is such a page, by the part of the address that the pattern caught. */
  readonly exists?: (parts: PageParts, name: string) => boolean | Promise<boolean>
}

/** Every address that the web app has a page for; what the page shows is the web app's own business. */
const pages: readonly Page[] = [
  { pattern: /^\/$/ },
  { pattern: /^\/noegletal$/ },
  { pattern: /^\/noegletal\/([^/]+)$/, exists: hasIndicator },
  { pattern: /^\/sammenlign$/ },
  { pattern: /^\/rangliste$/ },
  { pattern: /^\/indlejr\/([^/]+)$/, exists: hasIndicator },
  { pattern: /^\/kilde$/ },
  { pattern: /^\/maal-og-budget$/ },
  { pattern: /^\/nyt$/ },
  { pattern: /^\/rapporter$/ },
  { pattern: /^\/rapporter\/([^/]+)$/, exists: isPublished },
  // Whether there is a draft to write in is told to those who may know; they may also show it before it is published.
  { pattern: /^\/rapporter\/[^/]+\/rediger$/ },
  { pattern: /^\/moede\/([^/]+)$/, exists: ({ reports }, id) => reports.find(id) !== null },
  { pattern: /^\/om-tallene$/ },
  { pattern: /^\/indlaesninger$/ },
  { pattern: /^\/indlaesninger\/([^/]+)$/, exists: hasImport },
  // Whether there is such a draft or invitation is told to those who may know.
  { pattern: /^\/import(\/[^/]+)?$/ },
  { pattern: /^\/log-ind$/ },
  { pattern: /^\/konto$/ },
  { pattern: /^\/invitation\/[^/]+$/ },
  { pattern: /^\/brugere$/ },
  { pattern: /^\/adgangsnoegler$/ },
  { pattern: /^\/haendelser$/ },
  { pattern: /^\/katalog$/ },
  { pattern: /^\/webhooks$/ },
  { pattern: /^\/afmeld\/[^/]+$/ },
]

/** Whether there is a page at a path (without query; a slash at the end does not matter). */
export async function pageExists(parts: PageParts, path: string): Promise<boolean> {
  const plain = path.length > 1 ? path.replace(/\/$/, '') : path
  for (const { pattern, exists } of pages) {
    const match = pattern.exec(plain)
    if (match) return exists === undefined || exists(parts, match[1] ?? '')
  }
  return false
}

function hasIndicator({ view: { dashboard } }: PageParts, name: string): boolean {
  const slug = IndicatorSlug.safeParse(name)
  return slug.success && dashboard.findIndicator(slug.data) !== null
}

function isPublished({ reports }: PageParts, id: string): boolean {
  return reports.editions(id).length > 0
}

async function hasImport({ view }: PageParts, name: string): Promise<boolean> {
  if (!/^[1-9]\d{0,14}$/.test(name)) return false
  const found = await view.figures.findImport(Number(name))
  return found !== null && found.publishedOn <= view.today
}
