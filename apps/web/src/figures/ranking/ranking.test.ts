import { aReply, country, herning } from '../testing.ts'
import { changeOfPlace, placeIn } from './own-place.ts'
import { moveWords } from './move-words.ts'
import { toRankLines } from './rank-history.ts'
import { sortRows } from '../../ui/sorting.ts'
import { rankKeys, rankRows, toDotRows, toReferences } from './ranked-rows.ts'
import { rankingDescription } from './ranking-description.ts'
import { aRanking, lemvig, skive, struer } from './testing.ts'
import { missingValue, shownFigures } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'

const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ')
const names = (rows: readonly { readonly area: { readonly name: string } }[]) =>
  rows.map(({ area }) => area.name)

describe('toDotRows', () => {
  it('has number 1 on top and sets the own and the chosen ones apart', () => {
    const rows = toDotRows(aRanking(), { own: herning.code, chosen: new Set([skive.code]) })

    expect(rows.map(({ rank, name, tone }) => [rank, name, tone])).toEqual([
      ['1', 'Lemvig', 'plain'],
      ['2', 'Herning', 'own'],
      ['2', 'Skive', 'chosen'],
    ])
  })
})

describe('toReferences', () => {
  it('leaves out an area without a figure, which is not at zero', () => {
    const none = {
      area: country,
      value: missingValue('missing'),
      preliminary: false,
      simulated: false,
    }

    expect(toReferences(aRanking()).map(({ name, value }) => [name, value])).toEqual([
      ['Hele landet', 3.5],
    ])
    expect(toReferences(aRanking({ references: [none] }))).toEqual([])
  })
})

describe('the rows of the table', () => {
  it('have those without a figure last, with the reason', () => {
    const rows = rankRows(aRanking())

    expect(names(rows)).toEqual(['Lemvig', 'Herning', 'Skive', 'Struer'])
    expect(rows.at(-1)).toMatchObject({ rank: null, text: 'diskretioneret', difference: '' })
  })

  it('say how each lies beside the country', () => {
    expect(rankRows(aRanking())[0]?.difference).toBe('0,6 lavere')
  })

  it('say how each has changed in a year, and its place by that', () => {
    expect(
      rankRows(aRanking()).map(({ change, changeRank }) => [plain(change), changeRank]),
    ).toEqual([
      ['uændret', 2],
      ['0,3 pct.point lavere', 1],
      ['', null],
      ['', null],
    ])
  })

  it('can be ordered by place, name, figure and change', () => {
    const rows = rankRows(aRanking())
    const ordered = (by: string) => names(sortRows(rows, rankKeys[by] ?? (() => null), true))

    expect(ordered('kommune')).toEqual(['Struer', 'Skive', 'Lemvig', 'Herning'])
    expect(ordered('aendring')).toEqual(['Lemvig', 'Herning', 'Skive', 'Struer'])
    expect(ordered('plads')).toEqual(['Herning', 'Skive', 'Lemvig', 'Struer'])
  })
})

describe('the own place', () => {
  it('is among those that have a figure', () => {
    expect(placeIn(aRanking(), herning.code)).toMatchObject({ rank: 2, among: 3, isTied: true })
    expect(placeIn(aRanking(), struer.code)).toBeNull()
  })

  it('has changed since the same month last year', () => {
    expect(changeOfPlace(aRanking(), herning.code)).toMatchObject({
      from: { rank: 4, among: 4 },
      places: -2,
    })
  })

  it('has not changed across a break, nor from a month without a rank', () => {
    const parted = aRanking({ yearChanges: null })
    const alone = aRanking({ history: { periods: [], among: [], preliminary: [], lines: [] } })

    expect(changeOfPlace(parted, herning.code)).toBeNull()
    expect(changeOfPlace(alone, herning.code)).toBeNull()
  })
})

describe('the largest changes of the group', () => {
  it('are named with their municipalities and sizes', () => {
    const moves = {
      fall: { areas: [herning, lemvig], difference: -0.4 },
      rise: { areas: [skive], difference: 0.1 },
    }

    expect(plain(moveWords(aRanking({ moves })))).toBe(
      'Siden september 2018 er tallet faldet mest i Herning og Lemvig (0,4 pct.point) og steget mest i Skive (0,1 pct.point).',
    )
  })

  it('say nothing where nothing has moved', () => {
    expect(moveWords(aRanking())).toBe('')
  })
})

describe('toRankLines', () => {
  const shown = shownFigures(aReply(), { own: herning, search: {} })

  it('has the own line first, and none for an area outside the group', () => {
    const { lines } = toRankLines(aRanking(), {
      ...shown,
      municipalities: [herning, country, lemvig],
    })

    expect(lines.map(({ name, tone }) => [name, tone])).toEqual([
      ['Herning', 'own'],
      ['Lemvig', 'neighbours'],
    ])
  })

  it('shows the page’s range, and says among how many each place is', () => {
    const { times, lines } = toRankLines(aRanking(), { ...shown, municipalities: [herning] })

    expect(times.map(({ label }) => label)).toEqual(['august 2019', 'september 2019'])
    expect(lines[0]?.cells.map(({ value, preliminary }) => [value, preliminary])).toEqual([
      [3, false],
      [2, true],
    ])
    expect(plain(lines[0]?.cells[1]?.remark ?? undefined)).toBe('nr. 2 af 3 (lavest = 1)')
  })

  it('stops where a municipality has no figure', () => {
    const { lines } = toRankLines(aRanking(), { ...shown, municipalities: [struer] })

    expect(lines[0]?.cells.at(-1)).toMatchObject({ value: null, text: '–' })
  })
})

describe('rankingDescription', () => {
  it('says what and whose, the own place, and both ends', () => {
    expect(plain(rankingDescription(aRanking(), herning))).toBe(
      'Prikdiagram over »Bruttoledighed«, pct. af arbejdsstyrken, for 3 kommuner i RAR Vestjylland, september 2019. ' +
        'Herning er delt nr. 2 af 3 (lavest = 1) med 3,0 %. ' +
        'Lavest er Lemvig (2,9 %), og højest er Skive (3,0 %); de nyeste tal er foreløbige.',
    )
  })

  it('says nothing of a place that the own municipality does not have', () => {
    expect(rankingDescription(aRanking(), struer)).not.toContain('Struer er')
  })
})
