import { drawBareChart, toPng } from '../charts/chart-picture.ts'
import { loadPlot } from '../charts/plot.ts'
import { chartDescription } from '../figures/chart-description.ts'
import { axisTitle } from '../figures/measure-words.ts'
import { type SectionFigure, sectionFigures } from '../figures/section-figures.ts'
import { SeriesChart } from '../figures/SeriesChart.tsx'
import { toLineChart } from '../figures/to-line-chart.ts'
import type { ChartPicture } from './word-report.ts'
import type { ReportDocument } from '@noegletal/contract'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** The width of the text on A4 between margins of 2 cm, 170 mm, in CSS pixels. */
const paperWidth = 642
/** Points of the picture for each CSS pixel: 288 to the inch. */
const sharpness = 3

/**
 * The charts of a report as pictures for paper. They are drawn anew, out of sight and as wide as the paper, so that they are
 * the same from a telephone as from a large screen.
 */
export async function drawChartPictures({
  sections,
  own,
}: Pick<ReportDocument, 'sections' | 'own'>): Promise<ChartPicture[]> {
  await loadPlot()
  const box = addHiddenBox()
  try {
    const pictures: ChartPicture[] = []
    for (const section of sections) {
      for (const figure of sectionFigures(section, section.chart, own)) {
        if (toLineChart(figure.shown).lines.length === 0) continue
        // oxlint-disable-next-line no-await-in-loop -- they are drawn in one box, in turn
        pictures.push({ section: section.slug, ...(await drawInto(box, figure)) })
      }
    }
    return pictures
  } finally {
    box.remove()
  }
}

async function drawInto(
  box: HTMLElement,
  { shown, reply }: SectionFigure,
): Promise<Omit<ChartPicture, 'section'>> {
  const root = createRoot(box)
  try {
    flushSync(() => {
      root.render(<SeriesChart shown={shown} goals={reply.goals} />)
    })
    await drawn(box)
    const svg = await drawBareChart(box, axisTitle(shown))
    const png = new Uint8Array(await (await toPng(svg, sharpness)).arrayBuffer())
    const size = sizeOf(png)
    return {
      indicator: shown.indicator.slug,
      png,
      width: size.width / sharpness,
      height: size.height / sharpness,
      description: chartDescription(shown, toLineChart(shown)),
    }
  } finally {
    root.unmount()
  }
}

function addHiddenBox(): HTMLElement {
  const box = document.createElement('div')
  box.inert = true
  Object.assign(box.style, {
    position: 'absolute',
    insetInlineStart: `-${2 * paperWidth}px`,
    top: '0',
    width: `${paperWidth}px`,
  })
  document.body.append(box)
  return box
}

/** Waits until the fonts are there and the chart, which is laid out in several rounds, does not change any more. */
async function drawn(box: HTMLElement): Promise<void> {
  await document.fonts.ready
  let before = ''
  while (before !== box.innerHTML) {
    before = box.innerHTML
    // oxlint-disable-next-line no-await-in-loop -- a round comes after the one before it
    await new Promise((done) => setTimeout(done, 40))
  }
}

/** The size of a PNG in points, which stands at the head of every such file. */
function sizeOf(png: Uint8Array<ArrayBuffer>): { readonly width: number; readonly height: number } {
  const head = new DataView(png.buffer)
  return { width: head.getUint32(16), height: head.getUint32(20) }
}
