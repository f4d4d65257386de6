import type { Period } from '@noegletal/domain'

/** How a count behaves: a share of another count, with a level, a trend, a season, breaks and differences between municipalities. */
export type Profile = {
  /** The count that this one is a share of; `inhabitants` at the root. */
  readonly of: string
  /** The share about January 2019. */
  readonly level: number
  /** Relative change in a year. */
  readonly yearly: number
  /** How much of the level the season moves, and the month of its peak. */
  readonly season: readonly [amplitude: number, peakMonth: number]
  /** Relative difference between municipalities. */
  readonly spread: number
  /** From a period on, the level is this much higher than before. */
  readonly steps: readonly (readonly [from: string, factor: number])[]
  /** How restless it is: 1 as usual, 0 for what is known once and for all, as how many people there are. */
  readonly noise: number
}

const plain: Omit<Profile, 'of' | 'level'> = {
  yearly: 0,
  season: [0.015, 2],
  spread: 0.08,
  steps: [],
  noise: 1,
}

const known = { spread: 0, season: [0, 1], noise: 0 } as const
const labourForce = 'labour-force'
const population = 'population'

const profiles = new Map<string, Partial<Profile> & Pick<Profile, 'of' | 'level'>>(
  Object.entries({
    'labour-force': { of: 'inhabitants', level: 0.4944, yearly: 0.006, ...known },
    'young-labour-force': { of: 'inhabitants', level: 0.072, yearly: 0.004, ...known },
    population: { of: 'inhabitants', level: 0.64, yearly: 0.002, ...known },
    refugees: { noise: 0.3, of: population, level: 0.012, yearly: 0.05, spread: 0.2 },

    bruttoledige: {
      of: labourForce,
      level: 0.0375,
      yearly: -0.03,
      season: [0.06, 2],
      spread: 0.1,
      steps: [['2016M10', 1.04]],
    },
    'a-dagpenge': {
      of: 'bruttoledige',
      level: 0.765,
      season: [0, 1],
      spread: 0.04,
      steps: [
        ['2016M10', 1 / 1.04], // more on cash benefits were found ready for work; the insured stayed as many
        ['2017M07', 0.985],
      ],
    },
    kontanthjaelp: {
      of: labourForce,
      level: 0.023,
      yearly: -0.06,
      steps: [['2016M07', 0.97]],
      spread: 0.12,
    },
    uddannelseshjaelp: { of: labourForce, level: 0.0145, yearly: -0.05, season: [0.03, 5] },
    integrationsydelse: {
      of: labourForce,
      level: 0.0062,
      yearly: -0.16,
      steps: [['2016M07', 1.15]],
      spread: 0.15,
    },
    sygedagpenge: { of: labourForce, level: 0.023, season: [0.06, 2] },
    jobafklaring: { of: labourForce, level: 0.007, yearly: 0.01 },
    fleksjob: {
      noise: 0.3,
      of: labourForce,
      level: 0.028,
      yearly: 0.07,
      spread: 0.12,
      season: [0, 1],
    },
    ledighedsydelse: { noise: 0.5, of: labourForce, level: 0.0058, yearly: 0.02 },
    ressourceforloeb: { noise: 0.6, of: labourForce, level: 0.0074, yearly: 0.01, spread: 0.15 },
    revalidering: { of: labourForce, level: 0.002, yearly: -0.12, spread: 0.2 },
    foertidspension: {
      noise: 0.15,
      of: population,
      level: 0.062,
      yearly: 0.012,
      spread: 0.15,
      season: [0, 1],
    },
    young: { of: 'young-labour-force', level: 0.106, yearly: -0.04, season: [0.045, 2] },

    'foertidspension-nytilkendelser': {
      of: population,
      level: 0.0004,
      yearly: 0.12,
      season: [0.05, 11],
    },
    sygedagpengeforloeb: { of: labourForce, level: 0.0232, season: [0.085, 2] },
    kontanthjaelpsforloeb: { of: 'kontanthjaelp', level: 1.06, spread: 0.02 },
    'samtaler-forsikrede-ledige': {
      of: 'a-dagpenge',
      level: 1.1,
      yearly: 0.03,
      spread: 0.12,
      season: [0.05, 3],
    },
    'jobparate-kontanthjaelpsmodtagere': {
      of: 'kontanthjaelp',
      level: 0.36,
      steps: [['2016M10', 1.12]],
    },
    'jobparate-afsluttede-forloeb': {
      of: 'jobparate-kontanthjaelpsmodtagere',
      level: 0.11,
      season: [0.08, 8],
      steps: [['2019M08', 0.94]],
    },
    'jobparate-loentimer': { of: 'jobparate-kontanthjaelpsmodtagere', level: 0.16, yearly: 0.06 },
    'flygtninge-beskaeftigelse': { of: 'refugees', level: 0.44, yearly: 0.08, season: [0.02, 8] },
    'flygtninge-virksomhedsindsats': {
      of: 'refugees',
      level: 0.14,
      yearly: -0.08,
      season: [0.03, 4],
    },
    'loenmodtagere-bopael': {
      noise: 0.25,
      of: labourForce,
      level: 0.91,
      yearly: 0.012,
      spread: 0.015,
      season: [0.008, 8],
    },
    'loenmodtagere-arbejdssted': {
      noise: 0.25,
      of: labourForce,
      level: 0.9,
      yearly: 0.012,
      spread: 0.22,
      season: [0.008, 8],
    },
    beskaeftigede: {
      noise: 0.2,
      of: population,
      level: 0.745,
      yearly: 0.009,
      spread: 0.015,
      season: [0.006, 8],
    },
    jobomsaetning: { of: labourForce, level: 0.16, yearly: 0.02, season: [0.07, 8] },
    forsorgshjem: { of: labourForce, level: 0.11, yearly: 0.03, season: [0.06, 1] },
    'sager-ankestyrelsen': { of: labourForce, level: 0.0076, yearly: 0.06, spread: 0.12 },
    'adult-appeals': { of: 'sager-ankestyrelsen', level: 0.14, spread: 0.1 },
    'omgoerelsesprocent-voksenomraadet': { of: 'adult-appeals', level: 0.3, spread: 0.08 },
  }),
)

/** How many spells of each benefit begin in a month, as a share of the people on it. */
const turnover = new Map(
  Object.entries({
    'a-dagpenge': 0.14,
    kontanthjaelp: 0.07,
    uddannelseshjaelp: 0.09,
    integrationsydelse: 0.06,
    sygedagpenge: 0.3,
    jobafklaring: 0.06,
    fleksjob: 0.02,
    foertidspension: 0.004,
    ledighedsydelse: 0.09,
    ressourceforloeb: 0.04,
    revalidering: 0.07,
  }),
)

/** The profile of a count by its name; a name that is not in the list, as of a new key figure, is a small part of the labour force. */
export function profileOf(count: string): Profile {
  const [flow, benefit] = count.split('/')
  if (benefit !== undefined) return { ...plain, ...flowProfile(flow === 'ended', benefit) }
  return { ...plain, ...(profiles.get(count) ?? { of: labourForce, level: 0.02 }) }
}

function flowProfile(
  isEnded: boolean,
  benefit: string,
): Pick<Profile, 'of' | 'level' | 'season' | 'steps'> {
  const level = turnover.get(benefit) ?? 0.1
  return {
    of: benefit,
    level: isEnded ? level * 0.94 : level,
    season: [0.06, isEnded ? 8 : 1],
    steps: isEnded ? [['2019M08', 0.93]] : [],
  }
}

/** Whether a step of a profile has been taken in a period; compared as texts, so only within one granularity. */
export function isAfterStep(period: Period, from: string): boolean {
  return period.length === from.length && period >= from
}
