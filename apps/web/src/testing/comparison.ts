import { areas } from './answers.ts'
import { AreaList, ComparedIndicator, Comparison } from '@noegletal/contract'
import type { z } from 'zod'

const municipality = { kind: 'municipality', members: [] } as const

/** The areas of the catalogue: three municipalities, two areas of them, a group of one's own, the country. */
export const knownAreas = AreaList.parse([
  { code: '000', slug: 'hele-landet', name: 'Hele landet', kind: 'country', members: [] },
  {
    code: '082',
    slug: 'region-midtjylland',
    name: 'Region Midtjylland',
    kind: 'region',
    members: ['657', '661', '727'],
  },
  {
    code: 'rar-vestjylland',
    slug: 'rar-vestjylland',
    name: 'RAR Vestjylland',
    kind: 'rar',
    members: ['657', '661'],
  },
  { code: 'byerne', slug: 'byerne', name: 'Byerne', kind: 'group', members: ['661', '751'] },
  { code: '657', slug: 'herning', name: 'Herning', ...municipality },
  { code: '661', slug: 'holstebro', name: 'Holstebro', ...municipality },
  { code: '727', slug: 'odder', name: 'Odder', ...municipality },
  { code: '751', slug: 'aarhus', name: 'Aarhus', ...municipality },
])

/** What is compared, in the order of the reply: own municipality, group, country, the others. */
const compared = ['657', 'rar-vestjylland', '000', '661', '727'].map((code) => {
  const area = knownAreas.find((one) => one.code === code)
  if (area === undefined) throw new Error(code)
  return area
})

const judgements = ['better', 'better', null, 'worse', 'better'] as const

/** A row: gross unemployment in September 2019, valid in every field that the test does not mention. */
export function aComparedIndicator({
  indicator = {},
  numbers = [3, 3.3, 3.5, 3.6, 2.5],
  isRanked = true,
  ...words
}: Partial<Omit<z.input<typeof ComparedIndicator>, 'indicator'>> & {
  readonly indicator?: Partial<z.input<typeof ComparedIndicator>['indicator']>
  /** The figure of each area in order; null for a suppressed one. */
  readonly numbers?: readonly (number | null)[]
  /** False for a count. */
  readonly isRanked?: boolean
} = {}): ComparedIndicator {
  return ComparedIndicator.parse({
    indicator: {
      slug: 'bruttoledighed',
      theme: 'ledighed',
      title: 'Bruttoledighed',
      measure: 'pct. af arbejdsstyrken',
      unit: 'percent-of-labour-force',
      decimals: 1,
      direction: 'lower',
      onOverview: true,
      ...indicator,
    },
    period: '2019M09',
    cells: numbers.map((number, index) => ({
      area: compared[index]?.code,
      value:
        number === null ? { kind: 'missing', reason: 'suppressed' } : { kind: 'number', number },
      preliminary: false,
      simulated: false,
      place: isRanked ? ([2, null, null, 3, 1][index] ?? null) : null,
      judgement: isRanked ? (judgements[index] ?? null) : null,
    })),
    ranked: isRanked ? 3 : 0,
    gap: null,
    ...words,
  })
}

/** The comparison with the municipalities around: one share and one count. */
export function aComparison(words: Partial<z.input<typeof Comparison>> = {}): Comparison {
  return Comparison.parse({
    asOf: null,
    group: areas[1],
    areas: compared,
    themes: [
      {
        slug: 'ledighed',
        title: 'Ledighed',
        description: 'Hvor mange er ledige.',
        indicators: [aComparedIndicator()],
      },
      {
        slug: 'sygdom',
        title: 'Sygdom',
        description: 'Hvor mange er syge.',
        indicators: [
          aComparedIndicator({
            indicator: {
              slug: 'sygedagpengeforloeb',
              theme: 'sygdom',
              title: 'Sygedagpengeforløb',
              measure: 'antal forløb',
              unit: 'spells',
              decimals: 0,
            },
            period: '2019M08',
            numbers: [1077, 6000, 80_000, null, 300],
            isRanked: false,
          }),
        ],
      },
    ],
    changedSince: 0,
    simulated: false,
    ...words,
  })
}
