import {
  AreaCode,
  Batch,
  Catalogue,
  type Figures,
  type SourcedObservation,
  arrangeFigures,
} from '@noegletal/domain'
import { anIndicator, anObservation } from '@noegletal/domain/testing'
import { createHash } from 'node:crypto'

type BatchWords = Partial<Omit<Batch, 'fileHash'>> & {
  /** What the file holds; two batches with the same content are the same file. */
  readonly content?: string
}

let filesMade = 0

/** A valid batch in every field that the test does not mention: real figures, published on 4 June 2019. */
export function aBatch({ content, ...words }: BatchWords = {}): Batch {
  filesMade += 1
  return Batch.parse({
    title: 'Referat, Beskæftigelsesudvalget 4. juni 2019, punkt 39',
    source: 'Beskæftigelsesudvalget',
    fileName: 'maj.csv',
    sheet: null,
    fileHash: createHash('sha256')
      .update(content ?? `file ${filesMade}`)
      .digest('hex'),
    publishedOn: '2019-06-04',
    reason: 'new',
    note: null,
    simulated: false,
    partial: false,
    importedBy: 'analytiker',
    ...words,
  })
}

type Words = NonNullable<Parameters<typeof anObservation>[0]>

/** Observations on the lines 2, 3, … of their file, each valid in every field that the test does not mention. */
export function sourced(...rows: readonly Words[]): SourcedObservation[] {
  return rows.map((words, index) => ({ ...anObservation(words), line: index + 2 }))
}

/** Observations as a batch takes them; throws when a cell stands twice. */
export function figuresOf(observations: readonly SourcedObservation[]): Figures {
  const arranged = arrangeFigures(observations)
  if (!arranged.ok) throw new RangeError(`Twice: ${JSON.stringify(arranged.error.cell)}`)
  return arranged.value
}

/** A catalogue with a municipality, its RAR and the country, and two indicators, one of them by benefit. */
export function aCatalogue(words: Partial<Catalogue> = {}): Catalogue {
  const municipality = AreaCode.parse('657')
  return Catalogue.parse({
    areas: [
      { code: municipality, slug: 'herning', name: 'Herning', kind: 'municipality', members: [] },
      {
        code: 'rar-vestjylland',
        slug: 'rar-vestjylland',
        name: 'RAR Vestjylland',
        kind: 'rar',
        members: [municipality],
      },
      { code: '000', slug: 'hele-landet', name: 'Hele landet', kind: 'country', members: [] },
    ],
    themes: [
      { slug: 'ledighed', title: 'Ledighed', description: 'Ledige og aktiverede.' },
      { slug: 'forsoergelse', title: 'Forsørgelse', description: 'Borgere på ydelser.' },
    ],
    indicators: [
      anIndicator(),
      anIndicator({
        slug: 'sygedagpengeforloeb',
        theme: 'forsoergelse',
        title: 'Sygedagpengeforløb',
        unit: 'spells',
        decimals: 0,
        dimension: {
          title: 'Varighed',
          categories: [
            { slug: 'under-et-aar', title: 'Under et år' },
            { slug: 'et-aar-og-mere', title: 'Et år og mere' },
          ],
          sumsToTotal: true,
        },
      }),
    ],
    breaks: [
      {
        date: '2016-10-01',
        kind: 'break',
        label: 'Ny visitation',
        description: 'Ny visitation fra oktober 2016.',
        source: 'jobindsats.dk',
        indicators: ['bruttoledighed'],
      },
    ],
    gaps: [
      {
        indicator: 'sygedagpengeforloeb',
        area: null,
        from: '2019M03',
        til: null,
        reason: 'Nyt fagsystem',
        expected: 'ventes igen i foråret 2020',
        simulated: false,
      },
    ],
    meetings: [{ date: '2019-06-04', area: municipality, committee: 'Beskæftigelsesudvalget' }],
    ...words,
  })
}
