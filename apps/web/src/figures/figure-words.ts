import { keyFigureText } from '../text/key-figure.ts'
import type { Point } from '@noegletal/contract'
import { gapAt, type Period, type ShownFigures, type ShownSeries } from '@noegletal/domain'
import { missingLabel } from '@noegletal/format'

/** One figure and whose it is. */
export type FigurePlace = Pick<ShownSeries, 'area'> & {
  readonly point: Point | null
  readonly period: Period
}

/** What has to be known of one figure, in a few words; null when there is nothing to say of it. */
export function remarkOf(
  { footnotes }: Pick<ShownFigures, 'footnotes'>,
  place: FigurePlace,
): string | null {
  const { point } = place
  const missing = missingWords({ footnotes }, place)
  if (missing !== null) return missing.replace(/[.]$/, '')
  const words = [
    point?.preliminary === true ? keyFigureText.status.preliminaryFigure : null,
    point?.simulated === true ? keyFigureText.status.simulated : null,
    point?.note ?? null,
  ].filter((word) => word !== null)
  return words.length === 0 ? null : words.join(', ')
}

/** Why there is no number: the registered reason, or what the source says; null where there is one. */
export function missingWords(
  { footnotes }: Pick<ShownFigures, 'footnotes'>,
  { area, point, period }: FigurePlace,
): string | null {
  if (point?.value.kind === 'number') return null
  const reason = point?.value.reason ?? 'missing'
  const gap = reason === 'missing' ? gapAt(footnotes, { area: area.code, period }) : null
  if (gap) return gap.reason
  return point === null ? keyFigureText.status.none : missingLabel(reason)
}

/** The status of a row: every word once, with the areas it holds for unless it holds for all figures of the row. */
export function rowStatus(
  cells: readonly FigurePlace[],
  shown: Pick<ShownFigures, 'footnotes'>,
): string {
  const figures = cells.filter(({ point }) => point?.value.kind === 'number')
  const missing = cells.flatMap((cell) => {
    const word = missingStatus(shown, cell)
    return word === null ? [] : { word, name: cell.area.name }
  })
  return [
    statusWord(figures, 'preliminary'),
    statusWord(figures, 'simulated'),
    ...Array.from(
      Map.groupBy(missing, ({ word }) => word),
      ([word, places]) =>
        keyFigureText.status.only(
          word,
          places.map(({ name }) => name),
        ),
    ),
  ]
    .filter((word) => word !== null)
    .join(', ')
}

function statusWord(
  figures: readonly FigurePlace[],
  mark: 'preliminary' | 'simulated',
): string | null {
  const marked = figures.filter(({ point }) => point?.[mark] === true)
  const word = keyFigureText.status[mark]
  if (marked.length === 0) return null
  if (marked.length === figures.length) return word
  return keyFigureText.status.only(
    word,
    marked.map(({ area }) => area.name),
  )
}

/** A registered reason is a sentence and has a note of its own; the status only says that the figure is missing. */
function missingStatus(shown: Pick<ShownFigures, 'footnotes'>, place: FigurePlace): string | null {
  const word = missingWords(shown, place)
  const isSentence = word !== missingWords({ footnotes: [] }, place)
  return isSentence ? missingLabel('missing') : word
}
