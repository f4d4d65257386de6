import {
  AlignmentType,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LevelSuffix,
} from 'docx'

/** The width of the text on A4 between margins of 2 cm, in twentieths of a point: 17 cm. */
export const textWidth = 9638
export const pageMargin = 1134

/** What `numbering` knows: the points of a list, and the sections as they are counted. */
export const points = 'points'
export const sectionNumbers = 'sections'

export const ink = { text: '1A1A1A', quiet: '595959', line: 'BFBFBF', head: 'F2F2F2' }

const language = { value: 'da-DK', eastAsia: 'da-DK', bidirectional: 'da-DK' }
const font = 'Calibri'

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: ink.text },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 120 } },
})

/** Word's own styles where it has one, so that navigation, contents and the municipality's template know them. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 22, color: ink.text, language },
      paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
    },
    title: {
      run: { size: 48, bold: true },
      paragraph: { spacing: { before: 240, after: 120, line: 240, lineRule: 'auto' } },
    },
    heading1: heading(32, 0),
    heading2: heading(26, 240),
    hyperlink: { run: { color: '1F4E9E', underline: {} } },
  },
  paragraphStyles: [
    style('Subtitle', 'Subtitle', { run: { size: 26, color: ink.quiet } }),
    style('TOCHeading', 'TOC Heading', {
      run: { size: 26, bold: true },
      paragraph: { spacing: { before: 480, after: 120 }, keepNext: true },
    }),
    style('Caption', 'caption', {
      run: { size: 20, bold: true },
      paragraph: {
        keepNext: true,
        keepLines: true,
        spacing: { before: 200, after: 80, line: 240, lineRule: 'auto' },
      },
    }),
    style('Figures', 'Tal', {
      run: { bold: true },
      paragraph: { keepLines: true },
    }),
    style('Source', 'Kilde', {
      run: { size: 18, color: ink.quiet },
      paragraph: { spacing: { before: 60, after: 60, line: 240, lineRule: 'auto' } },
    }),
    style('TableText', 'Tabeltekst', {
      run: { size: 20 },
      paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: 'auto' } },
    }),
    style('Header', 'header', { run: { size: 18, color: ink.quiet } }),
    style('Footer', 'footer', { run: { size: 18, color: ink.quiet } }),
    style('TOC1', 'toc 1', { paragraph: { spacing: { after: 60 } } }),
    style('TOC2', 'toc 2', { paragraph: { spacing: { after: 60 }, indent: { left: 220 } } }),
  ],
  characterStyles: [{ id: 'Strong', name: 'Strong', quickFormat: true, run: { bold: true } }],
}

export const numbering: INumberingOptions = {
  config: [
    {
      reference: points,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 260 } } },
        },
      ],
    },
    {
      reference: sectionNumbers,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          suffix: LevelSuffix.SPACE,
          style: { paragraph: { indent: { left: 0, hanging: 0 } } },
        },
      ],
    },
  ],
}

type Look = Omit<NonNullable<IStylesOptions['paragraphStyles']>[number], 'id' | 'name'>

function style(id: string, name: string, look: Look) {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, ...look }
}
