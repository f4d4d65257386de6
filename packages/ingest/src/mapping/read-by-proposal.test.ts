import { Period } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import { recognise } from '../dialects/recognise.ts'
import { readFigures } from '../figures/read-figures.ts'
import { describeShape } from '../figures/describe-shape.ts'
import { bytesOf } from '../files/file-bytes.ts'
import { openFile } from '../files/open-file.ts'
import { proposeMapping } from './propose-mapping.ts'
import { catalogue } from './testing-shape.ts'

type Said = { readonly tableId?: string; readonly period?: string }

/** Reads a text all the way, by the mapping that is proposed for it and the period that somebody says. */
function read(text: string, said: Said = {}) {
  const source = openFile(bytesOf(new TextEncoder().encode(text)))
  if (!source.ok) throw new Error(source.error.message)
  const layout = recognise(source.value, said.tableId ?? null, catalogue.areas)
  if (!layout.ok) throw new Error(layout.error.message)
  const shape = describeShape(source.value, layout.value)
  const { mapping: proposed, missing } = proposeMapping(shape, catalogue, [])
  const period = said.period === undefined ? proposed.period : Period.parse(said.period)
  const mapping = { ...proposed, period }
  const rules = { mapping, ...catalogue, knownOn: '2026-11-01' }
  const { figures, errors, leftOut } = readFigures(source.value, layout.value, rules)
  const series = [...figures.indicators].flatMap((indicator) => [...indicator.series])
  return {
    missing,
    errors,
    leftOut: leftOut.map(({ reason, text: what, cells }) => `${reason} ${what}: ${cells}`),
    figures: series.flatMap(({ key, observations }) =>
      observations.map(({ value, ...of }) => {
        const written = value.kind === 'number' ? value.number : value.reason
        return `${key.indicator} ${key.area} ${key.category} ${of.period} ${written}`
      }),
    ),
  }
}

describe('a table of jobindsats.dk', () => {
  const text = `Area;Periode;Køn;Antal personer;Antal fuldtidspersoner
Herning;2019M03;Køn i alt;1200;1.058,4
Herning;2019M03;Mænd;600;500
Hele landet;2019M03;Køn i alt;70000;
Lemvig;2019M03;Køn i alt;.;.
Herning;2019QMAT01;Køn i alt;9;9
Atlantis;2019M03;Køn i alt;1;1
Uoplyst kommune;2019M03;Køn i alt;1;1
`

  it('gives its numbers, and a reason where there is none', () => {
    expect(read(text, { tableId: 'y08a02' }).figures).toEqual([
      'fleksjob 000 i-alt 2019M03 missing',
      'fleksjob 657 i-alt 2019M03 1058.4',
      'fleksjob 665 i-alt 2019M03 suppressed',
    ])
  })

  it('counts what is left out, and loses nothing', () => {
    const { errors, leftOut } = read(text, { tableId: 'y08a02' })

    expect(errors).toBe(0)
    expect(leftOut.toSorted()).toEqual([
      'other-granularity et rullende år: 1',
      'other-member Køn: Mænd: 2',
      'outside Uoplyst kommune: 2',
      'unknown-area Atlantis: 2',
      'unknown-measure Antal personer: 4',
    ])
  })
})

describe('the municipality’s own tables', () => {
  it('give the budget by benefit, with more than budgeted as a positive number', () => {
    const text = `# Herning
Antal fuldtidspersoner;B2019;FVR 3103 2019;Difference
Kontanthjælp;825;844;-18
Sygedagpenge;1.030;1.058;-27
Andet;1;1;0
I alt;1.855;1.902;-46
`
    const { figures, leftOut } = read(text)

    expect(figures.filter((figure) => figure.includes('i-alt'))).toEqual([
      'afvigelse 657 i-alt 2019 46',
      'budget 657 i-alt 2019 1855',
      'forventet 657 i-alt 2019 1902',
    ])
    expect(leftOut).toEqual(['unknown-category Andet: 3'])
  })

  it('leave out no benefit for the mark of a note behind its name', () => {
    const text = `# Herning
Antal fuldtidspersoner;B2019;FVR 3103 2019
Kontanthjælp 1);825;844
Sygedagpenge*;1.030;1.058
I alt;1.855;1.902
`
    const { figures, leftOut } = read(text)

    expect(figures).toContain('budget 657 kontanthjaelp 2019 825')
    expect(leftOut).toEqual([])
  })
})

const dimensionOf = (label: string, members: Readonly<Record<string, string>>) => ({
  label,
  category: { index: Object.keys(members), label: members },
})

const fileWith = (status: Readonly<Record<number, string>>) =>
  JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: 'Bruttoledige, fuldtidspersoner',
    id: ['nøgletal', 'kategori', 'område', 'periode'],
    size: [1, 1, 1, 2],
    role: { metric: ['nøgletal'] },
    dimension: {
      nøgletal: dimensionOf('Nøgletal', { bruttoledige: 'Bruttoledige' }),
      kategori: dimensionOf('Kategori', { 'i-alt': 'I alt' }),
      område: dimensionOf('Område', { '657': 'Herning' }),
      periode: dimensionOf('Periode', { '2019M01': 'januar 2019', '2019M02': 'februar 2019' }),
    },
    value: [700, null],
    status,
  })

describe('a JSON-stat file of our own', () => {
  it('is read again as it was written, status and all', () => {
    const { figures, leftOut } = read(fileWith({ 0: 'foreløbig', 1: 'diskretioneret' }))

    expect(figures).toEqual([
      'bruttoledige 657 i-alt 2019M01 700',
      'bruttoledige 657 i-alt 2019M02 suppressed',
    ])
    expect(leftOut).toEqual([])
  })

  it('does not come back as real figures when they were simulated', () => {
    expect(read(fileWith({ 0: 'foreløbig, simuleret' })).errors).toBe(1)
  })
})

describe('the ministry’s list', () => {
  it('gives actual minus expected, whichever way the file reckons', () => {
    const text = `Kommune;Periode;Område;Placering;Forventet antal;Faktisk antal;Forskel i antal
Herning;2. halvår 2017 og 1. halvår 2018;Samlet;21;9180;9000;180
Lemvig;2. halvår 2017 og 1. halvår 2018;Samlet;40;980;1000;-20
`

    expect(read(text).figures).toEqual([
      'forskel 657 i-alt 2018H1 -180',
      'forskel 665 i-alt 2018H1 20',
      'plads 657 i-alt 2018H1 21',
      'plads 665 i-alt 2018H1 40',
    ])
  })

  it('tells the expected and the actual share apart, and takes neither for a difference', () => {
    const text = `Kommune;Periode;Område;Placering;Forventet andel pct.;Faktisk andel pct.;Forskel i antal
Herning;2. halvår 2017 og 1. halvår 2018;Samlet;21;15,3;15,0;180
`

    expect(read(text).figures).toEqual([
      'andel-faktisk 657 i-alt 2018H1 15',
      'andel-forventet 657 i-alt 2018H1 15.3',
      'forskel 657 i-alt 2018H1 -180',
      'plads 657 i-alt 2018H1 21',
    ])
  })

  it('asks for the period of the rows that have none, and reads them by it', () => {
    const text = `# Forskel: faktisk minus forventet
Offentliggjort;Periode;Kommune;Område;Placering;Forskel i antal;Kilde
2019-04-30;;Herning;Samlet;24;-180;Referat
2019-10;1. halvår 2018 og 2. halvår 2018;Herning;Samlet;21;-170;Referat
`

    expect(read(text).missing).toEqual([
      'nogle af filens rækker har ingen periode, og det er ikke sagt, hvilken de er for',
    ])
    expect(read(text, { period: '2018H1' })).toMatchObject({
      errors: 0,
      figures: [
        'forskel 657 i-alt 2018H1 -180',
        'forskel 657 i-alt 2018H2 -170',
        'plads 657 i-alt 2018H1 24',
        'plads 657 i-alt 2018H2 21',
      ],
    })
  })
})

describe('a table of an unknown source', () => {
  it('may have the year and the month in a column each', () => {
    const text = `nøgletal;område;år;måned;værdi
Bruttoledighed;Herning;2019;3;3,4
Bruttoledighed;Lemvig;2019;april;3,1
Bruttoledighed;Lemvig;2019;I alt;3,2
Bruttoledighed;Lemvig;2019;13;3,3
`

    expect(read(text)).toEqual({
      missing: [],
      errors: 1,
      leftOut: ['other-granularity et år: 1'],
      figures: ['bruttoledighed 657 i-alt 2019M03 3.4', 'bruttoledighed 665 i-alt 2019M04 3.1'],
    })
  })

  it.each(['Bruttoledighed;Herning;Lemvig', 'Bruttoledighed*;;\nBruttoledighed;Herning;Lemvig'])(
    'may say at its corner what its figures are: %j',
    (heading) => {
      expect(read(`${heading}\nmar 2019;3,4;3,1\n`)).toMatchObject({
        missing: [],
        figures: ['bruttoledighed 657 i-alt 2019M03 3.4', 'bruttoledighed 665 i-alt 2019M03 3.1'],
      })
    },
  )

  it('asks where the title and the corner name two', () => {
    const text = 'Fleksjob\n\nBruttoledighed;2019M03;2019M04\nHerning;3,4;3,1\n'

    expect(read(text).missing).toEqual(['det er ikke sagt, hvilket nøgletal »Fleksjob« er'])
  })

  it.each([
    'Bruttoledighed\nMarts 2019\n\n;Pct.\n',
    'Bruttoledighed, marts 2019\n\nKommune;Værdi\n',
  ])('may have its indicator and its period over it: %j', (above) => {
    expect(read(`${above}Herning;3,4\nLemvig;3,1\n`)).toMatchObject({
      missing: [],
      figures: ['bruttoledighed 657 i-alt 2019M03 3.4', 'bruttoledighed 665 i-alt 2019M03 3.1'],
    })
  })

  it.each([
    'Opdateret: november 2019',
    'Offentliggjort november 2019',
    'Udskrevet: 01-11-2019',
    'Herning, 2019-11-30',
  ])('is not about the time when the file came to be: %j', (above) => {
    const text = `Bruttoledighed\n${above}\n\nKommune;Pct.\nHerning;3,4\nLemvig;3,1\n`

    expect(read(text).missing).toEqual(['det er ikke sagt, hvilken periode tallene er for'])
  })

  it('is asked about where the heading is of another unit than the title', () => {
    const text = 'Bruttoledighed\nMarts 2019\n\nKommune;Antal\nHerning;1400\nLemvig;300\n'

    expect(read(text).missing).toEqual(['det er ikke sagt, hvilket nøgletal »Antal« er'])
  })
})
