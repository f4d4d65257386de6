import { frameText } from '../text/frame.ts'
import { wordText as text } from '../text/word.ts'
import type { WordReport } from './word-report.ts'
import { areaInSentence, formatDate } from '@noegletal/format'
import { ExternalHyperlink, HeadingLevel, Paragraph, TableOfContents, TextRun } from 'docx'

/** The front: whose report it is, for which meeting, as of when its figures are, and its contents. */
export function cover({ document, address }: WordReport): (Paragraph | TableOfContents)[] {
  const { title, committee, meetingDate, own, compare, asOf, simulated } = document
  const others = compare.map(areaInSentence)
  return [
    new Paragraph({ style: 'Subtitle', text: frameText.areaTitle(own) }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    new Paragraph({ style: 'Subtitle', text: text.meeting(committee, formatDate(meetingDate)) }),
    ...(address === null ? [mark(text.draft, text.draftMeaning)] : []),
    ...(simulated ? [mark(text.simulated, text.simulatedMeaning)] : []),
    new Paragraph(`${text.compared(own.name, others)}. ${text.asOf(formatDate(asOf))}`),
    ...(address === null ? [] : [linkTo(address)]),
    new Paragraph({ style: 'TOCHeading', text: text.contents }),
    new TableOfContents(text.contents, { hyperlink: true, headingStyleRange: '1-2' }),
  ]
}

function mark(heading: string, meaning: string): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text: `${heading}.`, bold: true }), new TextRun(` ${meaning}`)],
  })
}

function linkTo(address: string): Paragraph {
  const words = new TextRun({ text: address, style: 'Hyperlink' })
  return new Paragraph({
    children: [
      new TextRun(`${text.frozen} `),
      new ExternalHyperlink({ link: address, children: [words] }),
    ],
  })
}
