import { forgivingQuery } from '../../api/forgiving-query.ts'
import type { PageSearch } from '../../search.ts'
import { figureEndpoints } from '@noegletal/contract'
import type { IndicatorSlug } from '@noegletal/domain'

type Asked = Pick<PageSearch, 'omraader' | 'kategori' | 'til' | 'pr'>

/**
 * The figures of a key figure's page: all periods, since the reader changes the range far more often than the areas, and
 * since only the answer says which period is the newest.
 */
export const keyFigureQuery = (slug: IndicatorSlug, { omraader, kategori, til, pr }: Asked) =>
  forgivingQuery({
    endpoint: figureEndpoints.series,
    asked: { kategori, omraader, til },
    toQuery: (names) => ({
      indicator: slug,
      areas: names.omraader,
      category: names.kategori,
      til: names.til,
      pr,
    }),
  })
