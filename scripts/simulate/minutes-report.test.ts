import { readCatalogue } from '@noegletal/api'
import { type ReportFigures, type ReportSection, writeReport } from '@noegletal/commentary'
import { AreaCode, Period } from '@noegletal/domain'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocumentedFigures } from './documented-figures.ts'
import { figuresKnownOn } from './known-figures.ts'

const dataDirectory = join(import.meta.dirname, '../../data')
const catalogue = await readCatalogue(dataDirectory)
const knownOn = figuresKnownOn(catalogue, await readDocumentedFigures(dataDirectory, catalogue))
const areas = ['657', 'rar-vestjylland', '000'].map((code) => AreaCode.parse(code))

function report(figures: ReportFigures, til: string): ReportSection[] {
  const [template] = catalogue.reportTemplates
  const [own, ...compared] = areas
  if (template === undefined || own === undefined) throw new Error('No template')
  return writeReport(template, figures, { areas: [own, ...compared], til: Period.parse(til) })
}

const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const inWords = (sections: readonly ReportSection[]) =>
  Object.fromEntries(
    sections.map(({ heading, sentences, figures }) => [
      heading,
      [
        ...sentences
          .filter(({ kind }) => kind !== 'preliminary')
          .map(({ kind, text }) => `${kind}: ${plain(text)}`),
        ...figures.map(({ text }) => plain(text)),
      ],
    ]),
  )

describe('the report on March 2019', () => {
  const told = report(knownOn('2019-06-04'), '2019M03')

  it('says in each section what the minutes say, with the figures of the minutes', () => {
    expect(inWords(told)).toEqual({
      Ledighed: [
        'whole-window: Bruttoledigheden har i hele perioden marts 2018 – marts 2019 været lavere i Herning end i hele landet.',
        'Herning 3,4 %, Hele landet 3,9 % (marts 2019)',
      ],
      'Unge på offentlig forsørgelse': [
        'latest: I marts 2019 var andelen af unge på offentlig forsørgelse i Herning lavere end i RAR Vestjylland, men højere end i hele landet.',
        'goal: Målet »Lavere andel unge på offentlig forsørgelse end i Region Midtjylland« er opfyldt. Tallet har været lavere end i Region Midtjylland i alle 3 måneder, januar–marts 2019; senest 11,2 % mod 11,6 % (2 måneder med foreløbige tal).',
        'Herning 11,2 %, RAR Vestjylland 12,3 %, Hele landet 11,0 % (marts 2019)',
      ],
      'Kontant-, uddannelseshjælp og integrationsydelse': [
        'whole-window: Andelen på kontanthjælp, uddannelseshjælp og integrationsydelse har i hele perioden marts 2018 – marts 2019 været lavere i Herning end i hele landet.',
        'Herning 4,1 %, Hele landet 4,4 % (marts 2019)',
      ],
      'Forsikrede ledige': [
        'whole-window: Andelen af forsikrede ledige har i hele perioden marts 2018 – marts 2019 været lavere i Herning end i hele landet.',
        'latest: I marts 2019 var andelen af forsikrede ledige i Herning lidt lavere end i RAR Vestjylland.',
        'Herning 2,2 %, RAR Vestjylland 2,3 %, Hele landet 3,0 % (marts 2019)',
      ],
      Sygedagpenge: [
        'latest: I marts 2019 var andelen på sygedagpenge i Herning på niveau med hele landet.',
        'last-year: Antallet af sygedagpengeforløb i Herning var 1.077 i februar 2019, hvilket er 10 flere end i februar 2018.',
        'Herning 2,4 %, Hele landet 2,4 % (marts 2019)',
        'Forløb i februar 2019: 1.077',
      ],
      Jobafklaringsforløb: [
        'since: Andelen i jobafklaringsforløb har de to seneste måneder været højere i Herning end i hele landet.',
        'Herning 0,9 %, Hele landet 0,7 % (marts 2019)',
      ],
      'Fleksjob, ledighedsydelse og ressourceforløb': [
        'direction: Antallet af personer i fleksjob i Herning er steget i hele perioden marts 2018 – marts 2019, fra 1.326 til 1.419.',
        'direction: Antallet af personer i ressourceforløb i Herning er efter en stigning begyndt at falde igen: fra 298 i marts 2018 til 331 i november 2018 og derfra til 316 i marts 2019.',
        'last-year: Antallet af personer på ledighedsydelse i Herning var 264 i marts 2019, hvilket er 15 flere fuldtidspersoner end i marts 2018.',
        'Fuldtidspersoner i marts 2019: fleksjob 1.419, ressourceforløb 316, ledighedsydelse 264',
      ],
      Førtidspension: [
        'last-year: Antallet af personer på førtidspension i Herning var 3.693 i marts 2019, hvilket er 46 færre fuldtidspersoner end i marts 2018.',
        'Fuldtidspersoner i marts 2019: 3.693',
      ],
      'Beskæftigelsesministeriets rangliste': expect.arrayContaining([
        'place: Herning var nr. 21 på den samlede rangliste i 1. halvår 2018 mod nr. 24 i 2. halvår 2017 og havde 180 færre personer end forventet, hvilket svarer til en besparelse på 13 mio. kr. om året.',
      ]),
      Integrationsområdet: [
        'no-figures: Der kan indtil videre ikke trækkes tal for integrationsområdet, fordi kommunen har fået nyt fagsystem.',
      ],
    })
  })
})

describe('the report on September 2019', () => {
  const told = inWords(report(knownOn('2019-11-13'), '2019M09'))

  it.each([
    [
      'never says "lidt lavere" beside 10,1 % and 10,1 %',
      'Unge på offentlig forsørgelse',
      'latest: I september 2019 var andelen af unge på offentlig forsørgelse i Herning lavere end i RAR Vestjylland og på niveau med hele landet.',
    ],
    [
      'says "på niveau med" of 2,0 % and 2,0 %',
      'Forsikrede ledige',
      'latest: I september 2019 var andelen af forsikrede ledige i Herning på niveau med RAR Vestjylland.',
    ],
    [
      'says "lidt lavere" of 2,1 % and 2,2 %',
      'Sygedagpenge',
      'latest: I september 2019 var andelen på sygedagpenge i Herning lidt lavere end i hele landet.',
    ],
    [
      'has 47 more on førtidspension than the year before',
      'Førtidspension',
      'last-year: Antallet af personer på førtidspension i Herning var 3.736 i september 2019, hvilket er 47 flere fuldtidspersoner end i september 2018.',
    ],
    [
      'calls 0,1 from 0,2 pct.point below a small step back',
      'Beskæftigelsesministeriets rangliste',
      'expected: På dagpengeområdet lå Herning 0,1 pct.point under det forventede i 2. halvår 2018, hvilket er en lille tilbagegang på 0,1 pct.point siden 1. halvår 2018.',
    ],
    [
      'calls 0,2 from 0,1 pct.point below a small step forward',
      'Beskæftigelsesministeriets rangliste',
      'expected: På sygedagpengeområdet lå Herning 0,2 pct.point under det forventede i 2. halvår 2018, hvilket er en lille fremgang på 0,1 pct.point siden 1. halvår 2018.',
    ],
  ])('%s', (_, heading, sentence) => {
    expect(told[heading]).toContain(sentence)
  })
})

describe('the report of another municipality', () => {
  it('has no word of Herning', () => {
    const [own, ...compared] = ['727', '09', '000'].map((code) => AreaCode.parse(code))
    const sections = catalogue.reportTemplates.flatMap((template) =>
      own === undefined
        ? []
        : writeReport(template, knownOn('2019-08-15'), {
            areas: [own, ...compared],
            til: Period.parse('2019M05'),
          }),
    )

    expect(JSON.stringify(sections)).not.toMatch(/Herning|Vestjylland|657/)
    expect(JSON.stringify(sections)).toContain(
      'Bruttoledigheden i Odder var i maj 2019 den laveste blandt de elleve kommuner i landsdel Østjylland.',
    )
  })
})
