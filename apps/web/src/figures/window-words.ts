import type { ShownFigures } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'

/** The shown periods in words: "januar 2016 – september 2019". */
export function windowWords({ periods }: Pick<ShownFigures, 'periods'>): string {
  const first = periods[0]
  const last = periods.at(-1)
  if (first === undefined || last === undefined) return ''
  return first === last ? formatPeriod(first) : `${formatPeriod(first)} – ${formatPeriod(last)}`
}
