import { Area, type Indicator, numberValue, type SourcedObservation } from '@noegletal/domain'
import { anIndicator, anObservation } from '@noegletal/domain/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ingested, ingest } from './ingest.ts'
import { fileProblemText } from './problem.ts'

const areas = [
  { code: '000', slug: 'hele-landet', name: 'Hele landet', kind: 'country', members: [] },
  { code: '657', slug: 'herning', name: 'Herning', kind: 'municipality', members: [] },
  { code: '727', slug: 'odder', name: 'Odder', kind: 'municipality', members: [] },
].map((area) => Area.parse(area))

const indicators: Indicator[] = [
  anIndicator(),
  anIndicator({ slug: 'fleksjob', title: 'Fleksjob', unit: 'full-time-persons', decimals: 0 }),
  anIndicator({ slug: 'rangliste', title: 'Rangliste', unit: 'rank', granularity: 'half-year' }),
  anIndicator({ slug: 'forskel', title: 'Forskel', unit: 'percentage-points' }),
  anIndicator({ slug: 'forloeb', title: 'Forløb', unit: 'spells', decimals: 0 }),
  anIndicator({ slug: 'forsorgshjem', title: 'Forsorgshjem', unit: 'persons', onlyAreas: ['657'] }),
  anIndicator({
    slug: 'ydelser',
    title: 'På offentlig forsørgelse',
    unit: 'full-time-persons',
    dimension: {
      title: 'Ydelse',
      categories: [{ slug: 'a-dagpenge', title: 'A-dagpenge' }],
      sumsToTotal: true,
    },
  }),
]

const rules = { areas, indicators, knownOn: '2019-06-04' }
const heading = 'nøgletal;område;periode;værdi;kategori;status;note'

function read(text: string): Ingested {
  const ingested = ingest(new TextEncoder().encode(text), rules)
  if (!ingested.ok) throw new Error(ingested.error.message)
  return ingested.value
}

/** What is read from lines under the usual heading, which is line 1. */
const readLines = (...lines: string[]): Ingested => read([heading, ...lines].join('\n'))

const problemsOf = (ingested: Ingested): string[] =>
  ingested.problems.map((problem) => `${problem.severity}: ${fileProblemText(problem)}`)

const ids = (...lines: string[]): string[] => readLines(...lines).problems.map(({ id }) => id)

function valueOf(cells: string): SourcedObservation['value'] | undefined {
  return readLines(`Bruttoledighed;Herning;2019M03;${cells}`).observations[0]?.value
}

const coded = (code: string, name: string): Ingested =>
  read(`periode;områdekode;område;nøgletal;værdi\n2019M03;${code};${name};Fleksjob;5`)

const numbersOf = (text: string): (number | null)[] =>
  read(text).observations.map(({ value }) => (value.kind === 'number' ? value.number : null))

/** The errors of a line whose cells are parted by commas, with a last column after the value. */
function errorsUnder(column: string, cells: string): string[] {
  const text = `nøgletal,område,periode,værdi,${column}\nBruttoledighed,Herning,2019M03,${cells}`
  return problemsOf(read(text)).filter((problem) => problem.startsWith('error'))
}

function fault(text: string): string {
  const ingested = ingest(new TextEncoder().encode(text), rules)
  return ingested.ok ? '' : ingested.error.message
}

describe('a file in the long layout', () => {
  it('gives one observation a line, with the line it stands on', () => {
    const { observations, errors, rows } = read(
      'nøgletal;område;periode;værdi\nBruttoledighed;Herning;2019M03;3,4\n\nfleksjob;657;marts 2019;1.419\n',
    )

    expect(observations).toEqual([
      { ...anObservation({ number: 3.4 }), line: 2 },
      { ...anObservation({ indicator: 'fleksjob', number: 1419 }), line: 4 },
    ])
    expect(errors).toBe(0)
    expect(rows).toBe(2)
  })

  it('says how it was understood', () => {
    const bytes = Uint8Array.from(
      Buffer.from(
        'nøgletal\tområde\tperiode\tværdi\nBruttoledighed\tHerning\t2019M03\t3.4\n',
        'latin1',
      ),
    )

    expect(ingest(bytes, rules)).toMatchObject({
      ok: true,
      value: { form: { encoding: 'Windows-1252', delimiter: '\t' }, decimal: 'point' },
    })
  })

  it('is read the same in any order of columns and any writing of the headings', () => {
    const columns = [
      { names: ['nøgletal', 'Nøgletal', 'NOEGLETAL', ' noegletal '], cell: 'Fleksjob' },
      { names: ['område', 'OMRÅDE', 'omraade'], cell: '657 Herning' },
      { names: ['periode', 'Periode '], cell: '2019M03' },
      { names: ['værdi', 'Værdi', 'vaerdi'], cell: '1.419' },
      { names: ['note', 'NOTE'], cell: 'punkt 39' },
      { names: ['__proto__', 'constructor', 'enhed'], cell: 'x' },
    ]
    const shuffled = fc
      .shuffledSubarray(columns, { minLength: columns.length })
      .chain((some) =>
        fc.tuple(
          ...some.map(({ names, cell }) =>
            fc.constantFrom(...names).map((name) => ({ name, cell })),
          ),
        ),
      )
    fc.assert(
      fc.property(shuffled, (some) => {
        const text = `${some.map(({ name }) => name).join(';')}\n${some.map(({ cell }) => cell).join(';')}`

        const { observations, errors } = read(text)

        expect(errors).toBe(0)
        expect(observations).toEqual([
          { ...anObservation({ indicator: 'fleksjob', number: 1419, note: 'punkt 39' }), line: 2 },
        ])
      }),
    )
  })

  it('takes a code column and a name column when they agree', () => {
    expect(coded('657', 'Herning').observations[0]?.area).toBe('657')
    expect(coded('', 'Herning').observations[0]?.area).toBe('657')
    expect(problemsOf(coded('', ''))[0]).toMatch(/^error: linje 2, kolonne område: fandt et tomt/)
    expect(problemsOf(coded('999', 'Odder'))[0]).toMatch(/^error: linje 2, kolonne områdekode: /)
    expect(problemsOf(coded('657', 'Odder'))).toEqual([
      'error: linje 2, kolonne områdekode: fandt "657", men kolonnen område siger "Odder"; ret den ene',
    ])
  })

  it('takes the delimiter that Excel declares, and counts that line', () => {
    const { observations } = read(
      'sep=,\nnøgletal,område,periode,værdi\nBruttoledighed,Herning,2019M03,"3,4"',
    )

    expect(observations).toEqual([{ ...anObservation(), line: 3 }])
  })

  it('keeps a note that spans lines, and the line numbers after it', () => {
    const { observations } = readLines(
      'Fleksjob;Herning;2019M02;5;;;"to\r\nlinjer"',
      'Fleksjob;Herning;2019M03;6;;;',
    )

    expect(observations.map(({ line, note }) => [line, note])).toEqual([
      [2, 'to\nlinjer'],
      [4, null],
    ])
  })

  it('knows a category by slug or title, and the total by nothing or "i alt"', () => {
    const { observations } = readLines(
      'ydelser;Herning;2019M01;1;A-dagpenge',
      'ydelser;Herning;2019M02;1;a-dagpenge',
      'ydelser;Herning;2019M03;1;Ydelse i alt',
      'ydelser;Herning;2019M04;1;',
    )

    expect(observations.map(({ category }) => category)).toEqual([
      'a-dagpenge',
      'a-dagpenge',
      'i-alt',
      'i-alt',
    ])
  })

  it('skips and counts what lies outside the municipalities', () => {
    const { observations, leftOut, errors } = readLines(
      'Fleksjob;998 Uoplyst kommune;2019M03;5',
      'Fleksjob;997;2019M03;5',
      'Fleksjob;Herning;2019M03;6',
    )

    expect(observations).toHaveLength(1)
    expect(leftOut).toEqual([
      { reason: 'outside', text: '998 Uoplyst kommune', cells: 1 },
      { reason: 'outside', text: '997', cells: 1 },
    ])
    expect(errors).toBe(0)
  })
})

describe('a file that cannot be read', () => {
  it('says what would have to be asked when its headings leave something out', () => {
    expect(fault('nøgletal;område;antal\nfleksjob;Herning;3')).toContain(
      'det er ikke sagt, hvilken periode tallene er for',
    )
  })

  it('says which column stands twice', () => {
    expect(fault('nøgletal;område;periode;værdi;Værdi\n')).toBe(
      'Linje 1: kolonnen "Værdi" står to gange. Slet eller omdøb den ene.',
    )
  })

  it('says that there are headings only', () => {
    expect(fault(`${heading}\n;;;;\n`)).toBe('Filen har overskrifter, men ingen linjer med tal.')
  })

  it('says that the heading line has a quotation mark too many', () => {
    expect(fault('"nøgletal;område\nx;y')).toContain('Linje 1: citationstegnene passer ikke')
  })
})

describe('a file about nothing but what lies outside', () => {
  it('has no figures to publish', () => {
    expect(fault(`${heading}\nFleksjob;998 Uoplyst kommune;2019M03;5`)).toBe(
      'Alle linjer er om Udlandet, Uoplyst kommune eller Christiansø, så der er ingen tal at indlæse.',
    )
  })
})

describe('a value', () => {
  it.each([
    ['3,4', 3.4],
    ['1,0', 1],
    ['0', 0],
    ['0,0', 0],
    ['3,4 %', 3.4],
    ['3,4 pct.', 3.4],
    ['46,71', 46.71],
  ])('written %s is the number %d', (text, number) => {
    expect(valueOf(text)).toEqual(numberValue(number))
  })

  it.each(['', ' ', '..', '.', 'M', 'm'])('written %j is missing, never zero', (mark) => {
    expect(valueOf(mark)).toEqual({ kind: 'missing', reason: 'missing' })
  })

  it.each([
    ['diskretioneret', 'suppressed'],
    ['Endnu ikke offentliggjort', 'not-published'],
    ['findes ikke for området', 'not-applicable'],
    ['mangler', 'missing'],
  ])('is missing for the reason that the status gives: %s', (status, reason) => {
    expect(valueOf(`;;${status}`)).toEqual({ kind: 'missing', reason })
    expect(valueOf(`-;;${status}`)).toEqual({ kind: 'missing', reason })
    expect(valueOf(`..;;${status}`)).toEqual({ kind: 'missing', reason })
  })

  it('is missing and preliminary when its status says both', () => {
    const { observations } = readLines('Fleksjob;Herning;2019M03;;;Diskretioneret, foreløbig')

    expect(observations[0]).toMatchObject({
      value: { kind: 'missing', reason: 'suppressed' },
      preliminary: true,
    })
  })

  it('has one reason only for being missing', () => {
    expect(readLines('Fleksjob;Herning;2019M03;;;mangler, diskretioneret').errors).toBe(1)
  })

  it.each(['3,4;;foreløbig', '3,4;;F', '3,4;;*', '3,4;;foreløbig (f)', '3,4*;;', '3,4 f;;'])(
    'is preliminary when its line says so: %s',
    (cells) => {
      expect(readLines(`Bruttoledighed;Herning;2019M03;${cells}`).observations).toEqual([
        { ...anObservation({ preliminary: true }), line: 2 },
      ])
    },
  )
})

describe('the decimal mark of a file', () => {
  it('is a comma when nothing shows a point: 1.077 is a thousand', () => {
    expect(numbersOf(`${heading}\nFleksjob;Herning;2019M03;1.077`)).toEqual([1077])
  })

  it('is a point when a number can be read in no other way and none has a comma', () => {
    expect(
      numbersOf(`${heading}\nFleksjob;Herning;2019M02;46.71\nFleksjob;Herning;2019M03;1077`),
    ).toEqual([46.71, 1077])
  })

  it('is one for the whole file: with 3,4 above, 3.4 is an error', () => {
    const ingested = readLines(
      'Bruttoledighed;Herning;2019M02;3,4',
      'Bruttoledighed;Herning;2019M03;3.4',
    )

    expect(problemsOf(ingested)).toEqual([
      'error: linje 3, kolonne værdi: fandt "3.4", forventede et tal som 3,4',
    ])
  })

  it('makes 1.077 doubtful beside 3.4, since it could be a thousand times too small', () => {
    const ingested = readLines('Fleksjob;Herning;2019M02;46.7', 'Fleksjob;Herning;2019M03;1.077')

    expect(problemsOf(ingested)[0]).toContain('linje 3, kolonne værdi: fandt "1.077", som både kan')
  })

  it('reads 1.077 with a point where commas part the cells of a file with points', () => {
    const text =
      'nøgletal,område,periode,værdi\nFleksjob,657,2019M02,46.7\nFleksjob,657,2019M03,1.077'

    expect(numbersOf(text)).toEqual([46.7, 1.077])
  })
})

describe('a line that cannot be right', () => {
  it.each([
    [
      'a thirteenth month',
      'Bruttoledighed;Herning;2019M13;3,4',
      'kolonne periode: fandt "2019M13", forventede en måned som 2019M03 eller marts 2019',
    ],
    [
      'a quarter for a monthly figure',
      'Bruttoledighed;Herning;2019K1;3,4',
      'kolonne periode: fandt "2019K1", som er et kvartal; for »Bruttoledighed« forventedes en måned som 2019M03 eller marts 2019',
    ],
    [
      'a month to come',
      'Bruttoledighed;Herning;2019M07;3,4',
      'kolonne periode: fandt "2019M07", som ikke var begyndt på udgivelsesdagen 4. juni 2019',
    ],
    [
      'an unknown area',
      'Bruttoledighed;Atlantis;2019M03;3,4',
      'kolonne område: fandt "Atlantis", forventede en kommune, region, landsdel, RAR eller Hele landet, med kode eller navn',
    ],
    [
      'no area',
      'Bruttoledighed;;2019M03;3,4',
      'kolonne område: fandt et tomt felt, forventede en kommune, region, landsdel, RAR eller Hele landet, med kode eller navn',
    ],
    [
      'an unknown indicator',
      'Vejret;Herning;2019M03;3,4',
      'kolonne nøgletal: fandt "Vejret", forventede et nøgletal fra kataloget, med navn eller kort navn (slug)',
    ],
    [
      'an indicator almost right',
      'Brutoledighed;Herning;2019M03;3,4',
      'kolonne nøgletal: fandt "Brutoledighed", som ikke kendes; mente du »Bruttoledighed«?',
    ],
    [
      'a category of an undivided figure',
      'Fleksjob;Herning;2019M03;3;Mænd',
      'kolonne kategori: fandt "Mænd", forventede et tomt felt, for »Fleksjob« er ikke delt op',
    ],
    [
      'an unknown category',
      'ydelser;Herning;2019M03;3;SU',
      'kolonne kategori: fandt "SU", forventede en af kategorierne: A-dagpenge – eller et tomt felt for i alt',
    ],
    [
      'an unknown status',
      'Fleksjob;Herning;2019M03;3;;gættet',
      'kolonne status: fandt "gættet", forventede foreløbig, endelig, diskretioneret, endnu ikke offentliggjort, findes ikke for området, mangler eller et tomt felt',
    ],
    [
      'text for a number',
      'Fleksjob;Herning;2019M03;abc',
      'kolonne værdi: fandt "abc", forventede et tal som 3,4',
    ],
    [
      'a number that is called suppressed',
      'Fleksjob;Herning;2019M03;3;;diskretioneret',
      'kolonne værdi: fandt et tal, men status siger »diskretioneret«; slet tallet eller status',
    ],
    [
      'a dash, which could be zero or missing',
      'Fleksjob;Herning;2019M03;-',
      'kolonne værdi: fandt "-", som er nul i Statistikbanken og et manglende tal på jobindsats.dk; skriv 0, eller lad feltet være tomt',
    ],
    [
      'a share over 100',
      'Bruttoledighed;Herning;2019M03;100,1',
      'kolonne værdi: fandt "100,1", men »Bruttoledighed« skal være en procent fra 0 til 100',
    ],
    [
      'a share under 0',
      'Bruttoledighed;Herning;2019M03;-0,1',
      'kolonne værdi: fandt "-0,1", men »Bruttoledighed« skal være en procent fra 0 til 100',
    ],
    [
      'a count with a percent sign',
      'Fleksjob;Herning;2019M03;5 %',
      'kolonne værdi: fandt "5 %", men »Fleksjob« skal være et tal uden procenttegn',
    ],
    [
      'a negative count',
      'Fleksjob;Herning;2019M03;-5',
      'kolonne værdi: fandt "-5", men »Fleksjob« skal være et tal, der ikke er negativt',
    ],
    [
      'a place 0',
      'Rangliste;Herning;2018H2;0',
      'kolonne værdi: fandt "0", men »Rangliste« skal være en placering: et helt tal fra 1',
    ],
    [
      'a place and a half',
      'Rangliste;Herning;2018H2;21,5',
      'kolonne værdi: fandt "21,5", men »Rangliste« skal være en placering: et helt tal fra 1',
    ],
    [
      'an area the figure is not kept for',
      'Forsorgshjem;Odder;2019M03;5',
      'kolonne område: fandt område 727, men »Forsorgshjem« føres kun for område 657',
    ],
    [
      'too few cells',
      'Fleksjob;Herning;2019M03',
      'fandt 3 felter, forventede 7 felter som i overskriften',
    ],
    [
      'too many cells',
      'Fleksjob;Herning;2019M03;5;;;note;mere',
      'fandt 8 felter, forventede 7 felter som i overskriften',
    ],
    [
      'a quotation mark out of place',
      '"Fleks"job;Herning;2019M03;5',
      'citationstegnene passer ikke sammen, så linjen og måske de følgende kan ikke læses',
    ],
  ])('says what was found and what was expected: %s', (_, line, message) => {
    const ingested = readLines('Fleksjob;Odder;2018M01;1', line)

    expect(problemsOf(ingested)).toEqual([
      `error: linje 3${message.startsWith('kolonne') ? ', ' : ': '}${message}`,
    ])
    expect(ingested.observations).toHaveLength(1)
  })

  it('is reported for each of its faults', () => {
    expect(problemsOf(readLines('Fleksjob;Atlantis;2019M13;abc'))).toHaveLength(3)
  })

  it('leaves the rest of the file to be read', () => {
    const { observations, errors, warnings } = readLines(
      'Fleksjob;Herning;2019M01;1',
      'Fleksjob;Herning;2019M02;abc',
      'Fleksjob;Herning;2019M03;3',
    )

    expect(observations.map(({ line }) => line)).toEqual([2, 4])
    expect([errors, warnings]).toEqual([1, 0])
  })

  it('contradicts an earlier line about the same cell', () => {
    const ingested = readLines('Fleksjob;Herning;2019M03;1.419', 'fleksjob;657;marts 2019;1.420')

    expect(problemsOf(ingested)).toEqual([
      'error: linje 3, kolonne værdi: samme nøgletal, område og periode står på linje 2 med værdien 1419; slet den ene linje',
    ])
  })

  it('has another note than an earlier line about the same cell, which would be lost', () => {
    const ingested = readLines(
      'Fleksjob;Herning;2019M03;5;;;fra referatet',
      'Fleksjob;657;2019M03;5;;;fra kilden',
    )

    expect(problemsOf(ingested)).toEqual([
      'error: linje 3, kolonne værdi: samme nøgletal, område og periode står på linje 2 med en anden note; slet den ene linje',
    ])
  })

  it('is one matter however often it comes up, with the first lines', () => {
    const { problems, errors } = read(`${heading}\n${'Fleksjob;Herning;2019M03;x\n'.repeat(1500)}`)

    expect(errors).toBe(1500)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ count: 1500, found: 'x', kind: 'unreadable' })
    expect(problems[0]?.lines).toEqual(Array.from({ length: 20 }, (_, index) => index + 2))
  })

  it('is counted a million times and kept a thousand', () => {
    const lines = Array.from({ length: 1500 }, (_, index) => `Fleksjob;Herning;2019M03;x${index}`)
    const { problems, errors } = readLines(...lines)

    expect(errors).toBe(1500)
    expect(problems).toHaveLength(1000)
  })

  it('has a name of its own, the same when the file is read again', () => {
    const [wrong, odd] = ['Fleksjob;Herning;2019M03;x', 'Forløb;Herning;2019M03;1,5']

    expect(new Set(ids(wrong, odd)).size).toBe(2)
    expect(ids(odd, wrong)).toEqual(ids(wrong, odd))
  })

  it('cannot move the cursor of the terminal that shows it', () => {
    const { problems } = readLines(`\u001B[2J\u202E${'lang'.repeat(50)};Herning;2019M03;1`)

    expect(problems[0]?.message).toMatch(/^fandt "\uFFFD\[2J\uFFFD(lang)+la…", forventede/)
    expect(problems[0]?.found).toHaveLength(60)
  })

  it('is an unquoted decimal comma in a file with commas, not two cells', () => {
    const ingested = read(
      'nøgletal,område,periode,værdi,note\nBruttoledighed,Herning,2019M03,3,4,\nBruttoledighed,Odder,2019M03,3',
    )

    expect(problemsOf(ingested)).toEqual([
      'error: linje 2: fandt 6 felter, forventede 5 felter som i overskriften; et tal med komma skal stå i citationstegn',
      'error: linje 3: fandt 4 felter, forventede 5 felter som i overskriften; et tal med komma skal stå i citationstegn',
    ])
  })
})

describe('a decimal comma without quotation marks that fills the place of a cell left out', () => {
  it('is an error, not the value 3 with the note 4', () => {
    expect(errorsUnder('note', '3,4')).toEqual([
      'error: linje 2: fandt "3" og i næste felt "4", som kan være ét tal, delt ved kommaet; ' +
        'sæt tallet i citationstegn, eller gem filen med semikolon mellem felterne',
    ])
  })

  it.each([
    ['under a heading that is not read', 'enhed', '3,4'],
    ['under a heading that is not known', 'kilde', '3,4'],
    ['with a percent sign', 'note', '3,4 %'],
    ['with a mark for preliminary', 'note', '3,4*'],
    ['in a negative number', 'note', '-0,1'],
    ['after thousands', 'note', '1.234,50'],
  ])('is found %s', (_, column, cells) => {
    expect(errorsUnder(column, cells)).toHaveLength(1)
  })

  it.each([
    ['a note in words', 'note', '3,se side 4'],
    ['no note', 'note', '3,'],
    ['a number in quotation marks', 'note', '"3,4",'],
    ['a number in quotation marks, and a note of digits', 'note', '"3,4",7'],
    ['a decimal point, and a note of digits', 'note', '3.4,7'],
  ])('is not suspected in %s', (_, column, cells) => {
    expect(errorsUnder(column, cells)).toEqual([])
  })

  it('is not suspected where something else parts the cells', () => {
    expect(problemsOf(readLines('Bruttoledighed;Herning;2019M03;3;;;4'))).toEqual([])
    expect(
      problemsOf(read('nøgletal;område;periode;værdi;note\nFleksjob;Herning;2019M03;3;4')),
    ).toEqual([])
  })
})

describe('a line that is only odd', () => {
  it('is read with a warning when the period had not ended', () => {
    const ingested = readLines('Bruttoledighed;Herning;2019M06;3,4')

    expect(ingested.observations).toHaveLength(1)
    expect(problemsOf(ingested)).toEqual([
      'warning: linje 2, kolonne periode: fandt "2019M06", som ikke var slut på udgivelsesdagen 4. juni 2019',
    ])
  })

  it('is read with a warning when what is counted one by one has a fraction', () => {
    expect(problemsOf(readLines('Forløb;Herning;2019M03;1,5'))).toEqual([
      'warning: linje 2, kolonne værdi: fandt "1,5", men »Forløb« er normalt et helt tal',
    ])
  })

  it('is left out and counted when it repeats an earlier one', () => {
    const ingested = readLines('Fleksjob;Herning;2019M03;5', 'Fleksjob;657;2019M03;5,0')

    expect(ingested.observations).toHaveLength(1)
    expect(ingested.leftOut).toEqual([{ reason: 'repeated', text: '', cells: 1 }])
    expect(ingested.errors).toBe(0)
  })

  it('may have a negative difference', () => {
    expect(readLines('Forskel;Herning;2019M03;−0,1').observations[0]?.value).toEqual(
      numberValue(-0.1),
    )
  })

  it('is under a heading that is not known', () => {
    expect(
      problemsOf(read('nøgletal;område;periode;værdi;kilde\nFleksjob;Herning;2019M03;5;x')),
    ).toEqual(['warning: linje 1, kolonne kilde: kolonnen kendes ikke og er ikke læst'])
  })
})
