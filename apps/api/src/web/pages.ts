import { IndicatorSlug } from '@noegletal/domain'
import type { View } from '../view.ts'

type Page = {
  readonly pattern: RegExp
  /** Whether there is such a page, by the part of the address that the pattern caught. */
  readonly exists?: (view: View, name: string) => boolean | Promise<boolean>
}

/** Every address that the web app has a page for; what the page shows is the web app's own business. */
const pages: readonly Page[] = [
  { pattern: /^\/$/ },
  { pattern: /^\/noegletal$/ },
  { pattern: /^\/noegletal\/([^/]+)$/, exists: hasIndicator },
  { pattern: /^\/sammenlign$/ },
  { pattern: /^\/indlejr\/([^/]+)$/, exists: hasIndicator },
  { pattern: /^\/kilde$/ },
  { pattern: /^\/maal-og-budget$/ },
  { pattern: /^\/rapporter$/ },
  // Reports are not a part of the figures; the page itself says when there is none.
  { pattern: /^\/rapporter\/[^/]+(\/rediger)?$/ },
  { pattern: /^\/moede\/[^/]+$/ },
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
]

/** Whether there is a page at a path (without query; a slash at the end does not matter). */
export async function pageExists(view: View, path: string): Promise<boolean> {
  const plain = path.length > 1 ? path.replace(/\/$/, '') : path
  for (const { pattern, exists } of pages) {
    const match = pattern.exec(plain)
    if (match) return exists === undefined || exists(view, match[1] ?? '')
  }
  return false
}

function hasIndicator({ dashboard }: View, name: string): boolean {
  const slug = IndicatorSlug.safeParse(name)
  return slug.success && dashboard.findIndicator(slug.data) !== null
}

async function hasImport({ figures, today }: View, name: string): Promise<boolean> {
  if (!/^[1-9]\d{0,14}$/.test(name)) return false
  const found = await figures.findImport(Number(name))
  return found !== null && found.publishedOn <= today
}
