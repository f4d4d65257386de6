import type { PageSearch } from '../../../search.ts'
import type { ShownChanges } from '../changed-figures.ts'
import type { SeriesReply } from '@noegletal/contract'
import type { Indicator, IndicatorSlug, ShownFigures } from '@noegletal/domain'
import type { QueryClient } from '@tanstack/react-query'
import type { AsyncRouteComponent } from '@tanstack/react-router'
import type { ReactNode } from 'react'

export type ViewName = Extract<
  PageSearch['vis'],
  'linjer' | 'aar' | 'fordeling' | 'rangliste' | 'tabel'
>

export type ViewProps = {
  readonly shown: ShownFigures
  /** What the server said, where a view needs more than what is shown. */
  readonly reply: SeriesReply
  /** The notes on the figures and their source, which stand between a view's picture and its table. */
  readonly children: ReactNode
}

export type ViewRequest = {
  readonly queryClient: QueryClient
  readonly slug: IndicatorSlug
  readonly search: PageSearch
}

export type ShownPage = Pick<ViewProps, 'shown' | 'reply'>

/** One way to see a key figure. */
export type FigureView = {
  /** Its value in the address. */
  readonly vis: ViewName
  readonly title: string
  /** Whether it can show an indicator at all; where it cannot, it is not offered. */
  readonly isAvailable: (indicator: Indicator) => boolean
  /** The picture and its table, in a file that is loaded when it is needed. */
  readonly Component: AsyncRouteComponent<ViewProps>
  /** Whether it shows calculated figures: over twelve months, or as an index. Where it does not, neither is offered. */
  readonly calculates: boolean
  /** Which of the figures that it shows beyond the page's own, or instead of them, are different today. */
  readonly readChanges?: (request: ViewRequest, page: ShownPage) => Promise<ShownChanges>
  /** The names in the address that the server had no use for when it was asked for that. */
  readonly ignoredNames?: (request: ViewRequest, indicator: Indicator) => readonly string[]
  /** Asks for what it shows beyond the page's own figures, so that all of it comes at once. */
  readonly load?: (request: ViewRequest, indicator: Indicator) => Promise<unknown>
}
