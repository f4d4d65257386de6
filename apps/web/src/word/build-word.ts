import { frameText } from '../text/frame.ts'
import { wordText as text } from '../text/word.ts'
import { cover } from './cover.ts'
import { footer, header } from './page-edges.ts'
import { sectionBlocks } from './section-blocks.ts'
import type { WordReport } from './word-report.ts'
import { numbering, pageMargin, styles } from './word-styles.ts'
import { formatDate } from '@noegletal/format'
import { BuilderElement, Document } from 'docx'
import { estimatePageNumbers } from 'docx/layout'

/**
 * A report as a Word document: a front with its contents, then each section on a page of its own. Everything is made of
 * Word's own parts – headings, captions, header rows, fields – so that it can be edited and read aloud like any other.
 */
export function buildWord(report: WordReport): Document {
  const { title, committee, meetingDate, own, sections } = report.document
  const municipality = frameText.areaTitle(own)
  const word = new Document({
    title,
    subject: text.meeting(committee, formatDate(meetingDate)),
    creator: municipality,
    lastModifiedBy: municipality,
    keywords: text.keywords(sections.map(({ heading }) => heading)),
    styles,
    numbering,
    // The contents have their pages from the start; otherwise Word asks whether it may update fields.
    pageNumbers: estimatePageNumbers,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            margin: { top: 1300, bottom: 1134, left: pageMargin, right: pageMargin },
          },
        },
        headers: { default: header(report) },
        footers: { default: footer(), first: footer() },
        children: [...cover(report), ...sections.flatMap((one) => sectionBlocks(one, report))],
      },
    ],
  })
  word.Settings.addChildElement(themeLanguage())
  return word
}

/** What language the theme's fonts are chosen for; the text itself has its language from the styles. */
function themeLanguage() {
  return new BuilderElement({
    name: 'w:themeFontLang',
    attributes: { value: { key: 'w:val', value: 'da-DK' } },
  })
}
