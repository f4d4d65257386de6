import type { PageSearch } from '../../search.ts'
import { isNamed } from '../../figures/is-named.ts'
import { viewOf } from './views/views.ts'
import type { ShownFigures } from '@noegletal/domain'

type Page = {
  readonly shown: ShownFigures
  /** What the server had no use for. */
  readonly ignored: readonly string[]
  readonly search: PageSearch
}

/** The names in the address whose values would do for another figure, but not for this one as it is shown. */
export function unusableNames({ shown, ignored, search }: Page): string[] {
  const { vis, frem, omraade } = search
  const hasView = vis === undefined || viewOf(shown.indicator, search).vis === vis
  const hasLine = frem === undefined || shown.series.some(({ area }) => isNamed(area, frem))
  const hasArea =
    vis !== 'aar' ||
    omraade === undefined ||
    shown.series.some(({ area }) => isNamed(area, omraade))
  return [
    ...ignored,
    ...shown.unusable,
    ...(hasView ? [] : ['vis']),
    ...(hasLine ? [] : ['frem']),
    ...(hasArea ? [] : ['omraade']),
    ...(search.idag !== undefined && search.pr === undefined ? ['idag'] : []),
  ]
}
