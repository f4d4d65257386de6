export { herning } from '../testing.ts'
import { anArea, herning } from '../testing.ts'
import { type RankingReply } from '@noegletal/contract'
import { numberValue, Period, total } from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'

export const skive = anArea('779', 'Skive')
export const lemvig = anArea('665', 'Lemvig')
export const struer = anArea('671', 'Struer')
const rar = anArea('rar-vestjylland', 'RAR Vestjylland', 'rar')
const country = anArea('000', 'Hele landet', 'country')

/** A ranking that is valid in every field the test does not mention: Herning second, with Skive; Struer without a figure. */
export function aRanking(words: Partial<RankingReply> = {}): RankingReply {
  const place = { isTied: false, preliminary: false, simulated: false }
  return {
    asOf: null,
    indicator: anIndicator(),
    category: total,
    group: rar,
    order: 'lowest-first',
    period: Period.parse('2019M09'),
    periods: ['2018M09', '2019M08', '2019M09'].map((period) => Period.parse(period)),
    ranked: [
      { ...place, area: lemvig, number: 2.9, rank: 1 },
      { ...place, area: herning, number: 3, rank: 2, isTied: true },
      { ...place, area: skive, number: 3, rank: 2, isTied: true, preliminary: true },
    ],
    missing: [{ area: struer, reason: 'suppressed', gap: null }],
    references: [{ area: country, value: numberValue(3.5), preliminary: false, simulated: false }],
    history: {
      periods: ['2018M09', '2019M08', '2019M09'].map((period) => Period.parse(period)),
      among: [4, 4, 3],
      preliminary: [false, false, true],
      lines: [
        { area: herning.code, ranks: [4, 3, 2] },
        { area: lemvig.code, ranks: [1, 1, 1] },
        { area: skive.code, ranks: [2, 2, 2] },
        { area: struer.code, ranks: [3, 4, null] },
      ],
    },
    yearChanges: {
      from: Period.parse('2018M09'),
      ranked: [
        { area: herning.code, difference: -0.3, rank: 1, isTied: false },
        { area: lemvig.code, difference: 0, rank: 2, isTied: false },
      ],
    },
    moves: { fall: null, rise: null },
    sentences: [],
    changedSince: 0,
    changes: [],
    simulated: false,
    ...words,
  }
}
