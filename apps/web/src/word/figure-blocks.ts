import type { SectionFigure } from '../figures/section-figures.ts'
import { measureWords } from '../figures/measure-words.ts'
import { windowWords } from '../figures/window-words.ts'
import { caption } from './caption.ts'
import { noteLines } from './note-lines.ts'
import { wordText as text } from '../text/word.ts'
import type { ChartPicture } from './word-report.ts'
import { HeadingLevel, ImageRun, Paragraph } from 'docx'

/** Each chart with its caption above and its notes below; with a heading of its own where there are several. */
export function figureBlocks(
  figures: readonly SectionFigure[],
  pictures: readonly ChartPicture[],
): Paragraph[] {
  return figures.flatMap(({ shown }) => {
    const { indicator, footnotes } = shown
    const picture = pictures.find((one) => one.indicator === indicator.slug)
    if (picture === undefined) return []
    const words = [indicator.title, measureWords(shown), windowWords(shown)].join(', ')
    return [
      ...(figures.length > 1
        ? [new Paragraph({ heading: HeadingLevel.HEADING_2, text: indicator.title })]
        : []),
      caption(text.figure, words),
      new Paragraph({
        keepLines: true,
        keepNext: footnotes.length > 0,
        children: [toImage(picture, figures.length > 1 ? besideOthers : 1)],
      }),
      ...noteLines(footnotes),
    ]
  })
}

/** How large charts are where a section has several, so that two have room on a page together with the text. */
const besideOthers = 0.72

function toImage(
  { png, width, height, description, indicator }: ChartPicture,
  scale: number,
): ImageRun {
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: indicator, description },
  })
}
