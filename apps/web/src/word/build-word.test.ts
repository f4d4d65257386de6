import { buildWord } from './build-word.ts'
import { aSection, aSentence, anOwnSection, aWordReport } from './testing.ts'
import type { WordReport } from './word-report.ts'
import { aPoint, country, herning } from '@noegletal/domain/testing'
import { Packer } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { aReply } from '../figures/testing.ts'

/** The parts of the file that Word would read, each as a tree. */
async function open(report: WordReport) {
  const files = unzipSync(new Uint8Array(await Packer.toBuffer(buildWord(report))))
  const read = (name: string): Document =>
    new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'application/xml')
  const body = read('word/document.xml')
  return { names: Object.keys(files), read, body, paragraphs: find(body, 'w:p').map(toParagraph) }
}

const find = (within: Document | Element, name: string): Element[] =>
  Array.from(within.getElementsByTagName(name))
const value = (element: Element | undefined): string | null =>
  element?.getAttribute('w:val') ?? null
const textOf = (element: Element): string =>
  find(element, 'w:t')
    .map(({ textContent }) => textContent)
    .join('')
const toParagraph = (element: Element) => ({
  style: value(find(element, 'w:pStyle')[0]),
  text: textOf(element),
})
const ofStyle = (paragraphs: readonly ReturnType<typeof toParagraph>[], style: string): string[] =>
  paragraphs.filter((one) => one.style === style).map(({ text }) => text)
const tableOf = (body: Document): string[][] =>
  find(body, 'w:tr').map((row) => find(row, 'w:tc').map(textOf))

describe('a report as a Word file', { timeout: 60_000 }, () => {
  it('says whose report it is, for which meeting and as of when', async () => {
    const { paragraphs } = await open(aWordReport())

    expect(ofStyle(paragraphs, 'Title')).toEqual([
      'Nøgletal på beskæftigelsesområdet, november 2019',
    ])
    const words = paragraphs.map(({ text }) => text).join('\n')
    expect(words).toContain('Herning Kommune')
    expect(words).toContain('Beskæftigelsesudvalget, mødet den 26. november 2019')
    expect(words).toContain('Tallene er vist, som de var kendt den 20. november 2019.')
  })

  it('knows its title, author, subject and keywords', async () => {
    const { read } = await open(aWordReport())
    const core = read('docProps/core.xml')
    const property = (name: string) => find(core, name)[0]?.textContent

    expect(property('dc:title')).toBe('Nøgletal på beskæftigelsesområdet, november 2019')
    expect(property('dc:creator')).toBe('Herning Kommune')
    expect(property('dc:subject')).toBe('Beskæftigelsesudvalget, mødet den 26. november 2019')
    expect(property('cp:keywords')).toContain('Ledighed')
  })

  it('is in Danish, in its styles and in its settings', async () => {
    const { read } = await open(aWordReport())
    const [defaults] = find(read('word/styles.xml'), 'w:docDefaults')

    expect(defaults && value(find(defaults, 'w:lang')[0])).toBe('da-DK')
    expect(value(find(read('word/settings.xml'), 'w:themeFontLang')[0])).toBe('da-DK')
  })

  it('gives every section a heading that Word numbers and puts into the contents with its page', async () => {
    const sections = [aSection(), aSection({ slug: 'unge', heading: 'Unge' })]
    const { body, paragraphs } = await open(aWordReport({ sections }))
    const [contents] = find(body, 'w:sdt')

    expect(ofStyle(paragraphs, 'Heading1')).toEqual(['Ledighed', 'Unge'])
    expect(contents && textOf(contents)).toMatch(/Ledighed2.*Unge3$/)
    expect(contents && find(contents, 'w:instrText')[0]?.textContent).toContain('TOC')
  })

  it('leaves no sentence and no line of figures out, and keeps their no-break spaces', async () => {
    const blocks = [
      {
        kind: 'paragraph' as const,
        sentences: [aSentence('Den første.'), aSentence('Den anden.')],
      },
      { kind: 'list' as const, sentences: [aSentence('Et punkt.'), aSentence('Nr.\u00A02.')] },
    ]
    const { body, paragraphs } = await open(aWordReport({ sections: [aSection({ blocks })] }))
    const words = paragraphs.map(({ text }) => text)

    expect(words).toContain('Den første. Den anden.')
    expect(words).toContain('Herning 3,0\u00A0%, Hele landet 3,5\u00A0% (september 2019)')
    expect(ofStyle(paragraphs, 'ListParagraph')).toEqual(['Et punkt.', 'Nr.\u00A02.'])
    expect(find(body, 'w:numPr').length).toBeGreaterThanOrEqual(2)
  })

  it('keeps what is stressed', async () => {
    const blocks = [{ kind: 'paragraph' as const, sentences: [aSentence('Det er *vigtigt* her.')] }]
    const { body } = await open(aWordReport({ sections: [aSection({ blocks })] }))
    const stressed = find(body, 'w:r').filter((run) => value(find(run, 'w:rStyle')[0]) === 'Strong')

    expect(stressed.map(textOf)).toEqual(['vigtigt'])
  })

  it('says in words what a chart shows, and fits it to the paper', async () => {
    const { body } = await open(aWordReport())
    const [properties] = find(body, 'wp:docPr')
    const [extent] = find(body, 'wp:extent')

    expect(properties?.getAttribute('descr')).toBe('Diagram over bruttoledighed')
    // 170 mm between the margins of A4, in units of which 36,000 are a millimetre.
    expect(Number(extent?.getAttribute('cx'))).toBeLessThanOrEqual(170 * 36_000)
  })

  it('has a real table: a header row that is repeated, figures as they are printed, to the right', async () => {
    const { body } = await open(aWordReport())
    const [head] = find(body, 'w:tr')

    expect(tableOf(body)).toEqual([
      ['Periode', 'Herning', 'Hele landet'],
      ['september 2019', '3,0', '3,5'],
      ['august 2019', '3,1', '3,6'],
    ])
    expect(head && find(head, 'w:tblHeader')).toHaveLength(1)
    const [, figure] = find(find(body, 'w:tr')[1] as Element, 'w:tc')
    expect(figure && value(find(figure, 'w:jc')[0])).toBe('right')
    expect(find(body, 'w:gridCol')).toHaveLength(3)
  })

  it('numbers its captions by fields, figures and tables apart', async () => {
    const { body, paragraphs } = await open(aWordReport())

    expect(ofStyle(paragraphs, 'Caption')).toEqual([
      'Figur\u00A01. Bruttoledighed, pct. af arbejdsstyrken, august 2019 – september 2019',
      'Tabel\u00A01. Bruttoledighed, pct. af arbejdsstyrken, august 2019 – september 2019',
    ])
    const fields = find(body, 'w:instrText').map(({ textContent }) => textContent)
    expect(fields).toEqual(expect.arrayContaining(['SEQ Figur', 'SEQ Tabel']))
  })

  it('says where the figures come from and as of when they are', async () => {
    const { paragraphs } = await open(aWordReport())

    expect(ofStyle(paragraphs, 'Source')).toEqual([
      'Kilde: jobindsats.dk, tabel y25i03. Offentliggjort 13. november 2019. Vist, som tallene var kendt 20. november 2019.',
    ])
  })

  it('has a page of so many at the foot, and links to the edition on the web', async () => {
    const { read, names } = await open(aWordReport())
    const footers = names.filter((name) => /word\/footer\d[.]xml/.test(name))
    const link = find(read('word/_rels/document.xml.rels'), 'Relationship').find(
      (relationship) => relationship.getAttribute('TargetMode') === 'External',
    )

    for (const name of footers) {
      const fields = find(read(name), 'w:instrText').map(({ textContent }) => textContent)
      expect(fields).toEqual(['PAGE', 'NUMPAGES'])
    }
    expect(footers).not.toEqual([])
    expect(link?.getAttribute('Target')).toBe(
      'https://noegletal.kommune.dk/rapporter/juni?udgave=1',
    )
  })

  it('marks a draft and simulated figures at the front and on every page after it', async () => {
    const { paragraphs, read } = await open(aWordReport({ address: null, simulated: true }))
    const words = paragraphs.map(({ text }) => text).join('\n')

    expect(words).toContain('Kladde. ')
    expect(words).toContain('Simulerede tal. ')
    expect(read('word/header1.xml').documentElement.textContent).toContain(
      'Kladde · Simulerede tal',
    )
  })
})

describe('a table of a section', { timeout: 60_000 }, () => {
  it('says in its row which figures are preliminary or simulated, and why one is missing', async () => {
    const reply = aReply({
      series: [
        {
          area: herning,
          points: [
            aPoint('2019M08', 3.1, { simulated: true }),
            aPoint('2019M09', 3, { preliminary: true }),
          ],
        },
        { area: country, points: [aPoint('2019M08', 3.6, { simulated: true })] },
      ],
    })
    const { body } = await open(aWordReport({ sections: [aSection({ series: [reply] })] }))

    expect(tableOf(body)).toEqual([
      ['Periode', 'Herning', 'Hele landet', 'Bemærkning'],
      ['september 2019', '3,0', '–', 'foreløbig, intet tal (Hele landet)'],
      ['august 2019', '3,1', '3,6', 'simuleret'],
    ])
  })

  it('has a column for each key figure where all are of the own area', async () => {
    const sections = [anOwnSection(['Fleksjob', 'Ressourceforløb'])]
    const { body, paragraphs } = await open(aWordReport({ sections }))

    expect(tableOf(body).slice(0, 2)).toEqual([
      ['Periode', 'Fleksjob', 'Ressourceforløb'],
      ['januar 2020', '1.405', '1.405'],
    ])
    expect(ofStyle(paragraphs, 'Heading2')).toEqual(['Fleksjob', 'Ressourceforløb'])
  })

  it('has a row for each of them when there are few periods', async () => {
    const sections = [anOwnSection(['Fleksjob', 'Ressourceforløb'], '2019M08', 2)]
    const { body } = await open(aWordReport({ sections }))

    expect(tableOf(body)).toEqual([
      ['Nøgletal', 'september 2019', 'august 2019'],
      ['Fleksjob', '1.401', '1.400'],
      ['Ressourceforløb', '1.401', '1.400'],
    ])
  })
})
