import type { StackForm } from '../../../../charts/StackLayers.tsx'
import type { PageSearch } from '../../../../search.ts'
import type { ShownBreakdown } from './shown-breakdown.ts'

/**
 * How the categories are drawn when the address does not say: as areas, but figures of years as columns, since nothing
 * lies between two of them, and as columns too where a category is missing now and then, since an area would slope down to
 * where it is missing. A difference can be negative, which an area cannot show.
 */
export function stackFormOf(
  { indicator, categories }: Pick<ShownBreakdown, 'indicator' | 'categories'>,
  { form }: Pick<PageSearch, 'form'>,
): StackForm {
  if (indicator.unit === 'person-difference') return 'columns'
  if (form !== undefined) return form === 'areal' ? 'areas' : 'columns'
  const isWhole = categories.every(({ points }) => points.every(isNumber))
  return indicator.granularity === 'year' || !isWhole ? 'columns' : 'areas'
}

function isNumber(point: ShownBreakdown['total'][number]): boolean {
  return point?.value.kind === 'number'
}
