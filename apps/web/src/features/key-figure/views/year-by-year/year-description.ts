import type { LineChartData } from '../../../../charts/line-chart-data.ts'
import { keyFigureText } from '../../../../text/key-figure.ts'
import { capital } from '../../../../ui/capital.ts'
import { measureWords } from '../../../../figures/measure-words.ts'
import type { ShownFigures, ShownSeries } from '@noegletal/domain'

const { yearByYear: text } = keyFigureText

/**
 * What the picture shows in at most three sentences: the figure, the area and the years; the newest figure and those of
 * the same time in the two years before; that some years lie before a break.
 */
export function yearDescription(
  shown: ShownFigures,
  { area }: ShownSeries,
  data: LineChartData,
): string {
  const years = [...new Set(data.lines.map(({ name }) => name.slice(0, 4)))].toSorted()
  const shows = text.shows({
    title: shown.indicator.title,
    measure: measureWords(shown),
    area: area.name,
    years: [...new Set([years[0], years.at(-1)])].join('–'),
  })
  const hasBreak = data.lines.some(({ id }) => id.includes('-'))
  return [shows, newestSentence(data), hasBreak ? text.someBeforeBreak : null]
    .filter((sentence) => sentence !== null)
    .join(' ')
}

function newestSentence({ lines, times }: LineChartData): string | null {
  const place = lines[0]?.cells.findLastIndex(({ value }) => value !== null) ?? -1
  const time = times[place]
  if (!time) return null
  const figures = lines.flatMap(({ name, cells }) => {
    const cell = cells[place]
    return cell?.value == null ? [] : { text: `${name} ${cell.text}`, cell }
  })
  const words = keyFigureText.description.latest(
    capital(time.label),
    figures.slice(0, 3).map((figure) => figure.text),
  )
  const isPreliminary = figures[0]?.cell.preliminary === true
  return isPreliminary ? `${words}; ${keyFigureText.description.preliminary}.` : `${words}.`
}
