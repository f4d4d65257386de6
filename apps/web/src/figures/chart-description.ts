import type { ChartLine, LineChartData } from '../charts/line-chart-data.ts'
import { keyFigureText } from '../text/key-figure.ts'
import { capital } from '../ui/capital.ts'
import { measureWords } from './measure-words.ts'
import { windowWords } from './window-words.ts'
import type { ShownFigures } from '@noegletal/domain'
import { formatDate } from '@noegletal/format'

/**
 * What the picture shows in at most three sentences: the figure, the areas and the period; the newest figures; the newest
 * break, or else the own area's highest and lowest figure.
 */
export function chartDescription(shown: ShownFigures, data: LineChartData): string {
  const { indicator, periods } = shown
  const first = periods[0]
  const last = periods.at(-1)
  if (first === undefined || last === undefined) return indicator.title

  return [
    keyFigureText.description.shows({
      title: indicator.title,
      measure: measureWords(shown),
      areas: data.lines.map(({ name }) => name),
      window: windowWords(shown),
    }),
    latestSentence(data),
    breakSentence(shown) ?? extremesSentence(data),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ')
}

function latestSentence({ times, lines }: LineChartData): string | null {
  const place = Math.max(
    ...lines.map(({ cells }) => cells.findLastIndex(({ value }) => value !== null)),
  )
  const time = times[place]
  if (!time) return null

  const cells = lines.flatMap(({ name, cells: all }) => {
    const cell = all[place]
    return cell?.value == null ? [] : { name, ...cell }
  })
  const figures = cells.map(({ name, text }) => `${name} ${text}`)
  const isPreliminary = cells.some(({ preliminary }) => preliminary)
  const sentence = keyFigureText.description.latest(capital(time.label), figures)
  return isPreliminary ? `${sentence}; ${keyFigureText.description.preliminary}.` : `${sentence}.`
}

/** The newest break between the shown periods; null without one. */
export function breakSentence({ footnotes }: Pick<ShownFigures, 'footnotes'>): string | null {
  const note = footnotes.findLast(
    (candidate) => candidate.kind === 'break' && candidate.break.kind === 'break',
  )
  if (note?.kind !== 'break') return null
  return keyFigureText.description.break(note.break.label, formatDate(note.break.date))
}

function extremesSentence({ lines, times }: LineChartData): string | null {
  const line = lines[0]
  if (!line) return null
  const values = line.cells.flatMap(({ value }) => value ?? [])
  if (values.length < 2) return null

  const at = (value: number): string => {
    const place = line.cells.findLastIndex((cell) => cell.value === value)
    return keyFigureText.description.at(times[place]?.label ?? '', textAt(line, place))
  }
  return keyFigureText.description.extremes({
    area: line.name,
    highest: at(Math.max(...values)),
    lowest: at(Math.min(...values)),
  })
}

function textAt({ cells }: ChartLine, place: number): string {
  return cells[place]?.text ?? ''
}
