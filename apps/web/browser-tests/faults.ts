import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** A page on which nothing is wrong. */
export const noFaults = { faults: [], overflow: 0 }

/** What axe finds on a page at the width of a small telephone, and how far the page is wider than that. */
export async function faultsOf(page: Page) {
  await page.setViewportSize({ width: 320, height: 900 })
  const { violations } = await new AxeBuilder({ page }).analyze()
  const overflow = await overflowOf(page)
  await page.setViewportSize({ width: 1360, height: 900 })
  return {
    faults: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    overflow,
  }
}

/** How many pixels a page is wider than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}
