import { sectionFigures, type SectionFigure } from '../figures/section-figures.ts'
import { type ReportTable, reportTables } from '../figures/report-tables.ts'
import { frozenSourceWords } from '../figures/source-words.ts'
import { figureBlocks } from './figure-blocks.ts'
import { noteLines } from './note-lines.ts'
import { stressedRuns } from './stressed-runs.ts'
import { tableBlocks } from './table-blocks.ts'
import { wordText as text } from '../text/word.ts'
import type { WordReport } from './word-report.ts'
import { points, sectionNumbers } from './word-styles.ts'
import type { DocumentSection } from '@noegletal/contract'
import { HeadingLevel, Paragraph, type Table } from 'docx'

/** A section on a page of its own: its text, its figures in a line, charts, tables, and where the figures come from. */
export function sectionBlocks(
  section: DocumentSection,
  { document, pictures }: WordReport,
): (Paragraph | Table)[] {
  const { own, asOf } = document
  const drawn = sectionFigures(section, section.chart, own)
  const listed = sectionFigures(section, section.table, own)
  const ownPictures = pictures.filter((picture) => picture.section === section.slug)
  const hasPicture = ({ indicators }: ReportTable): boolean =>
    ownPictures.some(({ indicator }) => indicators.includes(indicator))
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      numbering: { reference: sectionNumbers, level: 0 },
      text: section.heading,
    }),
    ...section.blocks.flatMap(toParagraphs),
    ...section.figures.map((line) => new Paragraph({ style: 'Figures', text: line })),
    ...figureBlocks(drawn, ownPictures),
    ...reportTables(listed, own).flatMap((table) => [
      ...tableBlocks(table),
      // The notes on a figure that is drawn stand below its picture.
      ...(hasPicture(table) ? [] : noteLines(table.notes)),
    ]),
    ...sources([...drawn, ...listed], asOf),
  ]
}

function toParagraphs({ kind, sentences }: DocumentSection['blocks'][number]): Paragraph[] {
  if (kind === 'paragraph') {
    const whole = sentences.map((sentence) => sentence.text).join(' ')
    return [new Paragraph({ children: stressedRuns(whole) })]
  }
  return sentences.map(
    (sentence) =>
      new Paragraph({
        style: 'ListParagraph',
        numbering: { reference: points, level: 0 },
        children: stressedRuns(sentence.text),
      }),
  )
}

/** A line for each source, named by the key figures that it is the source of where there are several. */
function sources(figures: readonly SectionFigure[], asOf: string): Paragraph[] {
  const titles = Map.groupBy(
    new Map(figures.map((figure) => [figure.reply.indicator.slug, figure])).values(),
    ({ reply }) => frozenSourceWords(reply, asOf),
  )
  return Array.from(titles, ([source, of]) => {
    const names = of.map(({ reply }) => reply.indicator.title).join(', ')
    return new Paragraph({
      style: 'Source',
      text: titles.size === 1 ? source : text.sourceOf(names, source),
    })
  })
}
