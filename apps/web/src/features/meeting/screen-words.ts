import { newestFigure } from './newest-figure.ts'
import type { Screen } from './screens.ts'
import type { ReportDocument } from '@noegletal/contract'
import { formatPeriod } from '@noegletal/format'

/** What a screen shows in a few words, for those who hear it. */
export function screenWords(
  screen: Screen,
  { title }: Pick<ReportDocument, 'title'>,
): readonly string[] {
  if (screen.kind === 'title') return [title]
  if (screen.kind === 'words') return [screen.heading]
  const { heading, shown } = screen
  const newest = newestFigure(shown)
  const named = heading === shown.indicator.title ? [heading] : [heading, shown.indicator.title]
  return newest === null ? named : [...named, `${newest.text}, ${formatPeriod(newest.period)}`]
}
