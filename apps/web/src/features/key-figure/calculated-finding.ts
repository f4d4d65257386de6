import { keyFigureText } from '../../text/key-figure.ts'
import { numberOf, type Period, type ShownFigures, type ShownSeries } from '@noegletal/domain'
import { formatFigure, formatPeriod } from '@noegletal/format'

const { calculation: text } = keyFigureText

/**
 * What calculated figures show at their end: the own area's newest, and beside it the country's of the same period where
 * the two compare. Null for the source's own figures, whose finding comes with them, and where the own area has none.
 */
export function calculatedFinding(shown: ShownFigures): string | null {
  const { rolling, base } = shown.calculation
  const newest = rolling === null && base === null ? null : newestOf(shown)
  if (newest === null) return null
  if (base !== null) return indexFinding(shown, { newest, base })
  return text.findings[rolling ?? 'sum'](newest.words)
}

/** The own area's newest figure and where it stands. */
function newestOf(shown: ShownFigures) {
  const { periods, own } = shown
  const line = shown.series.find(({ area }) => area.code === own.code)
  const figures = line?.points.map((point) => figureAt(shown, point)) ?? []
  const place = figures.findLastIndex((figure) => figure !== null)
  const [period, figure] = [periods[place], figures[place]]
  if (period === undefined || figure == null) return null
  return { place, words: { area: own.name, figure, period: formatPeriod(period) } }
}

type Index = {
  readonly newest: NonNullable<ReturnType<typeof newestOf>>
  readonly base: Period
}

function indexFinding(shown: ShownFigures, { newest, base }: Index): string {
  const country = shown.series.find(
    ({ area }) => area.kind === 'country' && area.code !== shown.own.code,
  )
  const figure = figureAt(shown, country?.points[newest.place])
  return text.findings.index({
    ...newest.words,
    base: formatPeriod(base),
    other: country && figure !== null ? { area: country.area.name, figure } : null,
  })
}

function figureAt(
  { figure }: Pick<ShownFigures, 'figure'>,
  point: ShownSeries['points'][number] | undefined,
): string | null {
  return point && numberOf(point.value) !== null ? formatFigure(point.value, figure) : null
}
