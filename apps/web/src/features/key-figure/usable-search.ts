import { type PageSearch, withoutNames } from '../../search.ts'
import { unusableNames } from './unusable-names.ts'
import type { FigureView } from './views/view.ts'
import { granularityOf, type ShownFigures } from '@noegletal/domain'

/** What the address says of the figures as far as the view follows it: a view without calculations passes over them. */
export function shownSearch({ calculates }: FigureView, search: PageSearch): PageSearch {
  return calculates ? search : { ...search, rul: undefined, indeks: undefined }
}

type Page = {
  readonly shown: ShownFigures
  readonly view: FigureView
  readonly ignored: readonly string[]
}

/** The address without what the page has no use for: a link with it shows the same, and the server takes a file's. */
export function usableSearch(search: PageSearch, { shown, view, ignored }: Page): PageSearch {
  const unusable = unusableNames({ shown, ignored, search })
  const { periode } = search
  if (periode !== undefined && granularityOf(periode) !== shown.indicator.granularity) {
    unusable.push('periode')
  }
  return withoutNames(shownSearch(view, search), unusable)
}
