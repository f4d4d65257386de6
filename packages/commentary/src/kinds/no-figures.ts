import { type Gap, type Period, lastDayOf } from '@noegletal/domain'
import { areaName } from '../area-words.ts'
import { type Figures, findNewest } from '../figures.ts'
import { type Statement, textStatement } from '../sentence.ts'

/**
 * Statement kind 7: the registered reason why the own area has no figure for the period that the text is about. Null where
 * there is a figure from the gap or after it, or nothing is registered.
 */
export function noFigures(figures: Figures): Statement | null {
  const gap = (figures.gaps ?? []).find((candidate) => isOpen(candidate, figures))
  if (gap === undefined) return null
  const areas = figures.lines.slice(0, 1).map(({ area }) => area.code)
  return {
    ...textStatement('no-figures', reasonOf(gap, figures), []),
    about: { areas, periods: [gap.from] },
  }
}

function isOpen(gap: Gap, figures: Figures): boolean {
  const { indicator, lines, til = null } = figures
  const isOwn = gap.area === null || gap.area === lines[0]?.area.code
  if (gap.indicator !== indicator.slug || !isOwn || !covers(gap, til)) return false
  const newest = findNewest(figures)
  return newest === null || newest.period < gap.from
}

/** Without a period the text is about the newest, which only a gap without an end still covers. */
function covers({ from, til }: Gap, period: Period | null): boolean {
  if (period === null) return til === null
  const end = lastDayOf(period)
  return lastDayOf(from) <= end && (til === null || end <= lastDayOf(til))
}

/** The reason as it is registered, a whole sentence or the words after a colon, and when the figures are expected. */
function reasonOf({ reason, expected }: Gap, { indicator, lines }: Figures): string {
  const isSentence = reason.endsWith('.')
  const own = lines[0]
  const where = own === undefined ? '' : ` for ${areaName(own.area)}`
  const said = isSentence ? reason : `der er ingen tal for ${indicator.phrase}${where}: ${reason}.`
  return expected === null ? said : `${said} Tallene ventes igen ${expectedWords(expected)}`
}

// The words are written with and without the verb that stands before them.
function expectedWords(expected: string): string {
  return expected.replace(/^(?:tallene )?ventes(?: igen)? /, '')
}
