import { describe, expect, it } from 'vitest'
import { Catalogue, breaksOf } from './catalogue.ts'
import { IndicatorSlug } from './indicator.ts'
import { aTemplate, anIndicator } from './testing.ts'

const herning = {
  code: '657',
  slug: 'herning',
  name: 'Herning',
  kind: 'municipality',
  members: [],
}
const rar = {
  code: 'rar-vestjylland',
  slug: 'rar-vestjylland',
  name: 'RAR Vestjylland',
  kind: 'rar',
  members: ['657'],
}
const theme = { slug: 'ledighed', title: 'Ledighed', description: 'Om ledighed.' }
const reform = {
  date: '2019-01-01',
  kind: 'break',
  label: 'Reform',
  description: 'En reform.',
  source: 'Loven',
  indicators: ['bruttoledighed'],
}
const gap = {
  indicator: 'bruttoledighed',
  area: '657',
  from: '2019M03',
  til: null,
  reason: 'Pga. nyt fagsystem',
  expected: null,
  simulated: false,
}
const meeting = { date: '2019-06-04', area: '657', committee: 'Beskæftigelsesudvalget' }

const threshold = { unit: 'spells', relative: 0.01 }
const { sections } = aTemplate()
const twiceTheSection = [...sections, ...sections]

/** A count whose share is gross unemployment. */
const unemployed = anIndicator({
  slug: 'bruttoledige',
  unit: 'full-time-persons',
  share: 'bruttoledighed',
})

/** A catalogue in which everything hangs together, but for what the test changes. */
function aCatalogue(changes: Record<string, unknown> = {}) {
  return {
    areas: [herning, rar],
    themes: [theme],
    indicators: [anIndicator()],
    breaks: [reform],
    gaps: [gap],
    meetings: [meeting],
    ...changes,
  }
}

function faultsOf(changes: Record<string, unknown>): string[] {
  const { error } = Catalogue.safeParse(aCatalogue(changes))
  return error?.issues.map(({ message }) => message) ?? []
}

describe('Catalogue', () => {
  it('accepts one in which everything hangs together', () => {
    expect(faultsOf({})).toEqual([])
  })

  it.each([
    ['a theme twice', { themes: [theme, theme] }, 'Temaet »ledighed« står to gange.'],
    [
      'an indicator twice',
      { indicators: [anIndicator(), anIndicator()] },
      'Nøgletallet »bruttoledighed« står to gange.',
    ],
    [
      'an area code twice',
      { areas: [herning, rar, { ...herning, slug: 'herning-igen' }] },
      'Områdekoden »657« står to gange.',
    ],
    [
      'an address of an area twice',
      { areas: [herning, rar, { ...herning, code: '727' }] },
      'Områdets navn i adresser »herning« står to gange.',
    ],
    [
      'an indicator of no theme',
      { indicators: [anIndicator({ theme: 'vejret' })] },
      'Temaet »vejret« findes ikke.',
    ],
    [
      'a report template twice',
      { reportTemplates: [aTemplate(), aTemplate()] },
      'Rapportskabelonen »noegletal« står to gange.',
    ],
    [
      'a section of a report twice',
      { reportTemplates: [{ ...aTemplate(), sections: twiceTheSection }] },
      'Rapportens afsnit »ledighed« står to gange.',
    ],
    [
      'a report of an unknown indicator',
      { indicators: [], breaks: [], gaps: [], reportTemplates: [aTemplate()] },
      'Nøgletallet »bruttoledighed« findes ikke.',
    ],
    [
      'two thresholds of one unit',
      { levelThresholds: [threshold, threshold] },
      'Tærsklen for enheden »spells« står to gange.',
    ],
    [
      'a break of an unknown indicator',
      { breaks: [{ ...reform, indicators: ['vejret'] }] },
      'Nøgletallet »vejret« findes ikke.',
    ],
    [
      'a gap of an unknown indicator',
      { gaps: [{ ...gap, indicator: 'vejret' }] },
      'Nøgletallet »vejret« findes ikke.',
    ],
    ['a gap in an unknown area', { gaps: [{ ...gap, area: '999' }] }, 'Området »999« findes ikke.'],
    [
      'a meeting in an unknown area',
      { meetings: [{ ...meeting, area: '999' }] },
      'Området »999« findes ikke.',
    ],
    [
      'a member that is no area',
      { areas: [herning, { ...rar, members: ['657', '999'] }] },
      'Området »999« findes ikke.',
    ],
    [
      'an indicator only for an unknown area',
      { indicators: [anIndicator({ onlyAreas: ['999'] })] },
      'Området »999« findes ikke.',
    ],
    [
      'a share that is no indicator',
      { indicators: [anIndicator(), { ...unemployed, share: 'vejret' }] },
      'Nøgletallet »vejret« findes ikke.',
    ],
    [
      'a share of two counts',
      { indicators: [anIndicator(), unemployed, { ...unemployed, slug: 'ledige' }] },
      'Andelen »bruttoledighed« står to gange.',
    ],
    [
      'a share that is a count itself',
      { indicators: [anIndicator({ unit: 'persons' }), unemployed] },
      '»bruttoledighed« er ikke en andel og kan ikke være den for »bruttoledige«.',
    ],
    [
      'a share of a share',
      { indicators: [anIndicator(), { ...unemployed, unit: 'percent' }] },
      '»bruttoledige« er ikke et antal og kan ikke have en andel.',
    ],
    [
      'a share by other periods than its count',
      { indicators: [anIndicator(), { ...unemployed, granularity: 'year' }] },
      '»bruttoledige« og andelen »bruttoledighed« opgøres ikke for de samme perioder.',
    ],
  ])('refuses %s', (_, changes, fault) => {
    expect(faultsOf(changes)).toEqual([fault])
  })

  it('reports every fault at once', () => {
    const changes = { themes: [theme, theme], meetings: [{ ...meeting, area: '999' }] }

    expect(faultsOf(changes)).toHaveLength(2)
  })

  it('lets a gap hold for every area', () => {
    expect(faultsOf({ gaps: [{ ...gap, area: null }] })).toEqual([])
  })

  it('refuses a label that the chart has no room for', () => {
    expect(faultsOf({ breaks: [{ ...reform, label: 'x'.repeat(51) }] })).toHaveLength(1)
  })
})

describe('breaksOf', () => {
  it('gives the breaks of one indicator, oldest first', () => {
    const other = anIndicator({ slug: 'fleksjob' })
    const catalogue = Catalogue.parse(
      aCatalogue({
        indicators: [anIndicator(), other],
        breaks: [
          { ...reform, date: '2019-06-01' },
          { ...reform, indicators: ['fleksjob'] },
          { ...reform, date: '2014-01-01' },
        ],
      }),
    )

    const dates = breaksOf(catalogue, IndicatorSlug.parse('bruttoledighed')).map(({ date }) => date)
    expect(dates).toEqual(['2014-01-01', '2019-06-01'])
  })
})
