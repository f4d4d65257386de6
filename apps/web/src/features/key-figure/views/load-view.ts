import type { ViewRequest } from './view.ts'
import { findView } from './views.ts'

/** Fetches a view's own file and what it shows beyond the page's figures, before the page is there. */
export async function loadView(request: ViewRequest): Promise<void> {
  const view = findView(request.search)
  await Promise.all([view?.Component.preload?.(), view?.load?.(request)])
}
