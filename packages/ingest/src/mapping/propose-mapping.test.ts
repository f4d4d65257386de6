import type { Mapping } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import { proposeMapping } from './propose-mapping.ts'
import type { Proposal } from './proposal.ts'
import { catalogue, rememberedOf, shapeOf } from './testing-shape.ts'

const sickness = `Area;Periode;Køn;Antal personer;Antal fuldtidspersoner;Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år;Fuldtidspersoner i pct. af befolkningen16-66 år
Herning;2019M03;Køn i alt;1200;1058;2,4;1,9
Herning;2019M03;Mænd;600;500;2,3;1,8
`

const propose = (text: string, tableId: string | null = null): Proposal =>
  proposeMapping(shapeOf(text, tableId), catalogue, [])

const rolesOf = ({ axes }: Mapping): string[] =>
  axes.map(
    ({ heading, role, member }) => `${heading}: ${role}${member === null ? '' : ` ${member}`}`,
  )

const feeding = (measure: string, slug: string): Mapping['targets'] => {
  const indicator = catalogue.indicators.find((one) => one.slug === slug)?.slug ?? null
  return [{ measure, member: null, indicator, factor: 1 }]
}

/** `Antal fuldtidspersoner → fleksjob`, for the measures that are used. */
const fedBy = ({ targets }: Mapping): string[] =>
  targets
    .filter(({ indicator }) => indicator !== null)
    .map(({ measure, member, indicator, factor }) => {
      const turned = factor === 1 ? '' : ` × ${factor}`
      return `${member === null ? '' : `${member}, `}${measure} → ${indicator}${turned}`
    })

describe('a table of jobindsats.dk whose name is known', () => {
  it('is read unasked, each measure by its unit', () => {
    const { mapping, origin, complete, missing } = propose(sickness, 'y07a02')

    expect(rolesOf(mapping)).toEqual(['Area: area', 'Periode: period', 'Køn: fixed Køn i alt'])
    expect(fedBy(mapping)).toEqual([
      'Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år → sygedagpenge',
    ])
    expect({ origin, complete, missing }).toEqual({
      origin: 'recognised',
      complete: true,
      missing: [],
    })
  })

  it('is known under a shortened heading and with another spelling of its name', () => {
    const text =
      'Område;Periode;Ydelsesgrupper;Antal fuldtidspersoner\n' +
      'Herning;2019M03;Ydelsesgrupper i alt;9\nHerning;2019M03;A-dagpenge;4\nHerning;2019M03;Kontanthjælp;5\n'
    const { mapping, complete } = propose(text, 'PTVA02')

    expect(rolesOf(mapping)[2]).toBe('Ydelsesgrupper: category')
    expect(fedBy(mapping)).toEqual(['Antal fuldtidspersoner → offentligt-forsoergede'])
    expect(complete).toBe(true)
  })

  it.each([
    ['a part of an age', 'ptv_a02', 'Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år'],
    ['a part of those that it counts', 'y36a02', 'Antal fuldtidspersoner'],
    ['what another table must be added to', 'y12a02', 'Fuldtidspersoner i pct. af arbejdsstyrken'],
    ['a seasonally adjusted figure', 'y25i03', 'Sæsonkorrigeret antal ledige fuldtidspersoner'],
    ['ended spells', 'y08a02', 'Antal afsluttede fuldtidspersoner'],
  ])('does not feed an indicator of %s', (_, tableId, measure) => {
    const { mapping, complete } = propose(`Area;Periode;${measure}\nHerning;2019M03;7\n`, tableId)

    expect(fedBy(mapping)).toEqual([])
    expect(complete).toBe(false)
  })

  it('is no month when it has rolling years only', () => {
    expect(propose(sickness.replaceAll('2019M03', '2019QMAT03'), 'y07a02').complete).toBe(false)
  })

  it('asks which member is read of an axis without a total', () => {
    const { mapping, missing } = propose(sickness.replace('Køn i alt', 'Kvinder'), 'y07a02')

    expect(rolesOf(mapping)[2]).toBe('Køn: fixed')
    expect(missing).toEqual([
      'det er ikke valgt, hvad der skal læses af »Køn«, og filen har ikke »i alt«',
    ])
  })

  it('asks whether a file about one part only is what is meant', () => {
    const { complete, missing } = propose(sickness.replaceAll(/Køn i alt|Mænd/g, 'Mænd'), 'y07a02')

    expect(complete).toBe(false)
    expect(missing).toEqual([
      'det er ikke bekræftet, at »Mænd« under »Køn« er det, nøgletallet handler om',
    ])
  })
})

describe('a table of jobindsats.dk whose name is not known', () => {
  it('is not guessed', () => {
    expect(propose(sickness)).toMatchObject({
      complete: false,
      missing: ['det er ikke sagt, hvilke nøgletal filen har'],
    })
  })

  it('is offered as the last one with these headings, and never taken unasked', () => {
    const shape = shapeOf(sickness)
    const chosen = proposeMapping(shapeOf(sickness, 'y07a02'), catalogue, []).mapping
    const proposal = proposeMapping(shape, catalogue, [rememberedOf(shape, chosen)])

    expect(proposal).toMatchObject({ origin: 'remembered', complete: false, mapping: chosen })
    expect(proposal.missing).toEqual([
      'det er ikke bekræftet, at filen er om »Sygedagpenge« som sidst; andre tabeller har de samme overskrifter',
    ])
  })

  it('is read by its own table when that is known, whatever was chosen for these headings', () => {
    const other = proposeMapping(shapeOf(sickness, 'y08a02'), catalogue, []).mapping
    const earlier = [rememberedOf(shapeOf(sickness), other)]
    const proposal = proposeMapping(shapeOf(sickness, 'y07a02'), catalogue, earlier)

    expect(proposal).toMatchObject({ origin: 'recognised', complete: true })
    expect(fedBy(proposal.mapping)[0]).toMatch(/sygedagpenge$/)
  })

  it('offers all earlier mappings where two tables have these headings', () => {
    const shape = shapeOf(sickness)
    const one = proposeMapping(shapeOf(sickness, 'y07a02'), catalogue, []).mapping
    const other = proposeMapping(shapeOf(sickness, 'y08a02'), catalogue, []).mapping
    const earlier = [
      rememberedOf(shapeOf(sickness, 'y07a02'), one, '2026-09-01T08:00:00Z'),
      rememberedOf(shapeOf(sickness, 'y08a02'), other, '2026-10-01T08:00:00Z'),
    ]
    const proposal = proposeMapping(shape, catalogue, earlier)

    expect(proposal.complete).toBe(false)
    expect(proposal.alternatives.map(({ tableId }) => tableId)).toEqual(['y08a02', 'y07a02'])
    expect(fedBy(proposal.mapping)).toEqual([])
  })
})

const local = `Opgjort;Sted;Borgere
2019M03;Herning;46,71
2019M04;Herning;47,5
`

const localMapping: Mapping = {
  ...propose(local).mapping,
  targets: feeding('Borgere', 'forsorgshjem'),
}

describe('a table of the municipality’s own', () => {
  it('has its area and its period found by their members', () => {
    const { mapping, missing } = propose(local)

    expect(rolesOf(mapping)).toEqual(['Opgjort: period', 'Sted: area'])
    expect(missing).toEqual(['det er ikke sagt, hvilket nøgletal »Borgere« er'])
  })

  it('is read unasked when an analyst has said what it is', () => {
    const shape = shapeOf(local.replaceAll('2019', '2020'))
    const proposal = proposeMapping(shape, catalogue, [rememberedOf(shapeOf(local), localMapping)])

    expect(proposal).toMatchObject({
      origin: 'remembered',
      complete: true,
      mapping: localMapping,
      renamings: [],
    })
  })

  it('keeps its meaning when a heading is renamed, and says so', () => {
    const shape = shapeOf(local.replace('Borgere', 'Borgere i alt'))
    const proposal = proposeMapping(shape, catalogue, [rememberedOf(shapeOf(local), localMapping)])

    expect(proposal.renamings).toEqual([{ heading: 'Borgere i alt', before: 'Borgere' }])
    expect(fedBy(proposal.mapping)).toEqual(['Borgere i alt → forsorgshjem'])
    expect(proposal.complete).toBe(true)
  })

  it('is another table when the heading is another', () => {
    const shape = shapeOf(local.replace('Borgere', 'Medarbejdere'))
    const proposal = proposeMapping(shape, catalogue, [rememberedOf(shapeOf(local), localMapping)])

    expect(proposal).toMatchObject({ origin: 'recognised', complete: false })
  })

  it('is not read by what was remembered for another kind of file', () => {
    const other = { ...rememberedOf(shapeOf(local), localMapping), dialect: 'long' }

    expect(proposeMapping(shapeOf(local), catalogue, [other]).origin).toBe('recognised')
  })

  it('is asked about again when its indicator is gone', () => {
    const smaller = { ...catalogue, indicators: catalogue.indicators.slice(0, 1) }
    const shape = shapeOf(local)
    const proposal = proposeMapping(shape, smaller, [rememberedOf(shape, localMapping)])

    expect(proposal.missing).toEqual(['nøgletallet »forsorgshjem« findes ikke'])
  })

  it('is known by the catalogue’s own words in its headings', () => {
    const { mapping, complete } = propose('Område;Måned;Bruttoledige\nHerning;marts 2019;700\n')

    expect(fedBy(mapping)).toEqual(['Bruttoledige → bruttoledige'])
    expect(complete).toBe(true)
  })
})

describe('the budget', () => {
  const text = `# Antal fuldtidspersoner, Herning
Antal fuldtidspersoner;B2019;FVR 3103 2019;Difference
Kontanthjælp;825;844;-18
Sygedagpenge;1.030;1.058;-27
I alt;1.855;1.902;-46
`

  it('feeds its own indicators, and none that counts the persons on a benefit', () => {
    const { mapping, complete } = propose(text)

    expect(rolesOf(mapping)).toEqual(['Antal fuldtidspersoner: category', 'År: period'])
    expect(fedBy(mapping)).toEqual([
      'Budget → budget',
      'Forventet regnskab → forventet',
      'Difference (budget minus forventet regnskab) → afvigelse × -1',
    ])
    expect(complete).toBe(true)
  })

  it('asks whether it is about persons when nothing says so', () => {
    const unsaid = text.replaceAll('Antal fuldtidspersoner', 'Ydelse')

    expect(propose(unsaid).missing).toEqual([
      'det er ikke bekræftet, at tallene er fuldtidspersoner',
    ])
  })

  it('knows its lines by their names, whatever note they lead to', () => {
    const noted = text.replace('Kontanthjælp', 'Kontanthjælp 1)').replace('I alt', 'I alt*')

    expect(rolesOf(propose(noted).mapping)).toEqual([
      'Antal fuldtidspersoner: category',
      'År: period',
    ])
  })

  it('is about the municipality that the text above it names', () => {
    expect(propose(text).mapping.area).toBe('657')
    expect(propose(text.replace('Herning', 'Herning og Lemvig')).missing).toEqual([
      'det er ikke sagt, hvilket område tallene er for',
    ])
  })
})

describe('a reply of Statistikbanken', () => {
  const reply = 'OMRÅDE;TID;INDHOLD\nHerning;2019M03;700\n'

  it('has headings that many tables have, and is not taken for the last one unasked', () => {
    const earlier = shapeOf(reply)
    const mapping = { ...propose(reply).mapping, targets: feeding('INDHOLD', 'bruttoledige') }
    const proposal = proposeMapping(shapeOf(reply), catalogue, [rememberedOf(earlier, mapping)])

    expect(proposal).toMatchObject({ origin: 'remembered', complete: false })
  })

  it('is taken unasked when its table is the same', () => {
    const shape = shapeOf(reply, 'AUF01')
    const mapping = { ...propose(reply).mapping, targets: feeding('INDHOLD', 'bruttoledige') }

    expect(proposeMapping(shape, catalogue, [rememberedOf(shape, mapping)])).toMatchObject({
      origin: 'remembered',
      complete: true,
    })
  })
})

const ministrysList = (title: string): string =>
  `${title}\nKommune;Placering;Forskel i antal (faktisk minus forventet)\nHerning;21;180\n`

describe('the ministry’s list', () => {
  it('feeds each list’s indicators and turns the sign that the file shows', () => {
    const text = `Kommune;Periode;Område;Placering;Forventet antal;Faktisk antal;Forskel i antal
Herning;2018H2;Samlet;21;9180;9000;180
Herning;2018H2;Dagpengeområdet;19;900;850;50
`
    const { mapping, complete } = propose(text)

    expect(fedBy(mapping)).toEqual([
      'Samlet, Placering → plads',
      'Samlet, Forskel i antal (forventet minus faktisk) → forskel × -1',
      'Dagpengeområdet, Placering → plads-dagpenge',
    ])
    expect(complete).toBe(true)
  })

  it('is taken with a positive difference for fewer than expected, and asks', () => {
    const text =
      'Benchmarking, alle ydelser, 2. halvår 2018\nKommune;Placering;Forskel i antal\nHerning;21;180\n'
    const { mapping, complete, notes } = propose(text)

    expect(mapping.period).toBe('2018H2')
    expect(fedBy(mapping)).toContain('Forskel i antal → forskel × -1')
    expect(complete).toBe(false)
    expect(notes[0]).toMatch(/positiv forskel i »Forskel i antal« er færre end forventet/)
  })

  it('does not carry the period, or the list, of an earlier file over', () => {
    const earlier = shapeOf(ministrysList('Alle ydelser, 1. halvår 2018'))
    const { mapping } = proposeMapping(earlier, catalogue, [])
    const shape = shapeOf(ministrysList('Sygedagpengeområdet'))
    const proposal = proposeMapping(shape, catalogue, [rememberedOf(earlier, mapping)])

    expect(mapping.period).toBe('2018H1')
    expect(proposal.complete).toBe(false)
    expect(proposal.mapping.period).toBeNull()
  })
})

const keyFigureFile = (names: readonly string[]): string =>
  `Kommunale Nøgletal\n;Kom.nr;2019\n${names.map((name) => `${name}\nHerning;657;7`).join('\n')}\n`

describe('noegletal.dk', () => {
  it('keeps what was said of its key figures, and leaves new ones out', () => {
    const earlier = shapeOf(keyFigureFile(['Budget', 'Skat']))
    const { mapping } = proposeMapping(earlier, catalogue, [])
    const shape = shapeOf(keyFigureFile(['Budget', 'Indbrud']))
    const proposal = proposeMapping(shape, catalogue, [rememberedOf(earlier, mapping)])

    expect(rolesOf(proposal.mapping)).toEqual([
      'Kom.nr: area',
      'Kommune: area-name',
      'År: period',
      'Nøgletal: indicator',
    ])
    expect(fedBy(proposal.mapping)).toEqual(['Budget, Værdi → budget'])
    expect(proposal.mapping.targets.map(({ member }) => member)).toContain('Indbrud')
    expect(proposal).toMatchObject({ origin: 'remembered', complete: true })
  })

  it('asks when none of its key figures is one that is known', () => {
    const earlier = shapeOf(keyFigureFile(['Budget']))
    const { mapping } = proposeMapping(earlier, catalogue, [])
    const proposal = proposeMapping(shapeOf(keyFigureFile(['Skat'])), catalogue, [
      rememberedOf(earlier, mapping),
    ])

    expect(proposal.missing).toEqual(['det er ikke sagt, hvilke nøgletal filen har'])
  })
})

describe('the long layout', () => {
  it('needs nothing said, since it names its figures itself', () => {
    const text = 'nøgletal;område;periode;værdi;kategori\nBruttoledighed;Herning;2019M03;3,4;\n'

    expect(propose(text)).toMatchObject({ complete: true, missing: [] })
  })
})
