import { frameText } from '../text/frame.ts'
import { wordText as text } from '../text/word.ts'
import type { WordReport } from './word-report.ts'
import { textWidth } from './word-styles.ts'
import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'

/** Whose report it is, on every page but the first; and that it is a draft or has simulated figures, where it does. */
export function header({ document, address }: WordReport): Header {
  const { own, title, simulated } = document
  const marks = [...(address === null ? [text.draft] : []), ...(simulated ? [text.simulated] : [])]
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun(`${frameText.areaTitle(own)} · ${title}`),
          new TextRun({ bold: true, children: [new Tab(), marks.join(' · ')] }),
        ],
      }),
    ],
  })
}

/** "Side 2 af 12". */
export function footer(): Footer {
  const { page, ofPages } = text
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: 'right',
        children: [
          new TextRun({
            children: [`${page} `, PageNumber.CURRENT, ` ${ofPages} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })
}
