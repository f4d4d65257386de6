import type { Page } from 'playwright-core'

/** The text of what has the focus. */
export function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}

/** Goes on by Tab until something of this name has the focus, one step at least. */
export async function tabTo(page: Page, name: RegExp, mostSteps = 150): Promise<void> {
  if (mostSteps === 0) throw new Error(`Nothing called ${name} can be reached`)
  await page.keyboard.press('Tab')
  if (!name.test(await focusedName(page))) await tabTo(page, name, mostSteps - 1)
}

/** What has the focus, by its labels and its text. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return ''
    const isField =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement
    const labels = isField ? [...(element.labels ?? [])] : []
    return [
      element.getAttribute('aria-label'),
      ...labels.map((label) => label.textContent),
      element.textContent,
    ]
      .filter(Boolean)
      .join(' ')
  })
}
