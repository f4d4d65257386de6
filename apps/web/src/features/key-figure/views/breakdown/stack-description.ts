import type { StackData } from '../../../../charts/stack-bands.ts'
import type { StackForm } from '../../../../charts/StackLayers.tsx'
import { breakdownText } from '../../../../text/breakdown.ts'
import { keyFigureText } from '../../../../text/key-figure.ts'
import { capital } from '../../../../ui/capital.ts'
import { windowWords } from '../../../../figures/window-words.ts'
import { breakSentence } from '../../../../figures/chart-description.ts'
import type { ShownBreakdown } from './shown-breakdown.ts'

const mostNamed = 3

/**
 * What the picture shows in at most three sentences: the figure, its split, the area and the period; the newest figures,
 * the largest categories first; the newest break.
 */
export function stackDescription(
  breakdown: ShownBreakdown,
  data: StackData,
  form: StackForm,
): string {
  const { indicator, dimension, area } = breakdown
  const shows = breakdownText.description.shows({
    form,
    title: indicator.title,
    measure: indicator.measure,
    split: data.total === null && data.layers.length === 1 ? (data.layers[0]?.name ?? '') : null,
    dimension: dimension.title,
    area: area.name,
    window: windowWords(breakdown),
  })
  return [shows, latestSentence(data), breakSentence(breakdown)]
    .filter((sentence) => sentence !== null)
    .join(' ')
}

function latestSentence({ times, layers, total }: StackData): string | null {
  const place = Math.max(
    ...layers.map(({ cells }) => cells.findLastIndex(({ value }) => value !== null)),
  )
  const time = times[place]
  if (!time) return null

  const known = layers.flatMap(({ name, cells }) => {
    const cell = cells[place]
    return cell?.value == null ? [] : { ...cell, name, value: cell.value }
  })
  const largest = known.toSorted((a, b) => b.value - a.value).slice(0, mostNamed)
  const whole = total?.cells[place]
  const figures = [
    ...(whole?.value == null ? [] : [`${total?.name.toLowerCase()} ${whole.text}`]),
    ...largest.map(({ name, text }) => `${name} ${text}`),
  ]
  const sentence = keyFigureText.description.latest(capital(time.label), figures)
  const isPreliminary = known.some(({ preliminary }) => preliminary)
  return isPreliminary ? `${sentence}; ${keyFigureText.description.preliminary}.` : `${sentence}.`
}
