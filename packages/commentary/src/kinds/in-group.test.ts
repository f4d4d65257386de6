import { AreaCode } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import type { Figures, Line, NamedArea } from '../figures.ts'
import { aLine, herning, someFigures } from '../testing.ts'
import { changeInGroup } from './change-in-group.ts'
import { placeInGroup } from './place-in-group.ts'

const named = (code: string, name: string): NamedArea => ({
  code: AreaCode.parse(code),
  name,
  kind: 'municipality',
})
const others = [
  named('661', 'Holstebro'),
  named('756', 'Ikast-Brande'),
  named('760', 'Ringkøbing-Skjern'),
  named('779', 'Skive'),
]
const landsdel: NamedArea = {
  code: AreaCode.parse('10'),
  name: 'Landsdel Vestjylland',
  kind: 'landsdel',
}

/** Herning's figure and those of the four others, and what they were a year before. */
function aGroup(now: readonly (number | null)[], then = now): { figures: Figures; group: Line } {
  const lines = [herning, ...others].map((area, index) =>
    aLine({
      area,
      numbers: [then[index] ?? null, ...Array.from({ length: 11 }, () => 3), now[index] ?? null],
    }),
  )
  const group = { area: landsdel, points: [], members: () => lines }
  return { figures: someFigures({ lines: [...lines.slice(0, 1), group] }), group }
}

const placeOf = (now: readonly (number | null)[]) => {
  const { figures, group } = aGroup(now)
  return placeInGroup(figures, group)?.claim ?? null
}
const changeOf = (now: readonly number[], then: readonly number[]) => {
  const { figures, group } = aGroup(now, then)
  return changeInGroup(figures, group)?.claim.replaceAll('\u00A0', ' ') ?? null
}

describe('placeInGroup', () => {
  it.each([
    ['the lowest', [2, 3, 4, 5, 6], 'den laveste blandt de fem kommuner'],
    ['counted from the nearer end', [3, 2, 4, 5, 6], 'den 2. laveste blandt de fem kommuner'],
    ['from the top when it is nearer', [5, 2, 3, 4, 6], 'den 2. højeste blandt de fem kommuner'],
    [
      'shared by what prints the same',
      [3.04, 2.96, 4, 5, 6],
      'den laveste (sammen med Holstebro) blandt',
    ],
    ['shared with too many to name', [2, 2, 2, 2, 6], 'den laveste (sammen med tre andre) blandt'],
    [
      'among those that have a figure',
      [2, null, 4, 5, 6],
      'den laveste blandt de fire kommuner med tal',
    ],
  ])('is %s', (_, now, words) => {
    expect(placeOf(now)).toContain(`bruttoledigheden i Herning var i september 2019 ${words}`)
    expect(placeOf(now)).toContain('i landsdel Vestjylland')
  })

  it.each([
    ['more than a fifth have no figure', [2, null, null, 5, 6]],
    ['all print the same', [2, 2, 2, 2, 2]],
    ['the own area has no figure', [null, 3, 4, 5, 6]],
  ])('is not said when %s', (_, now) => {
    expect(placeOf(now)).toBeNull()
  })
})

describe('changeInGroup', () => {
  it.each([
    [
      'the largest fall',
      [3, 4, 4, 4, 4],
      [3.6, 4.1, 4.2, 4.3, 4],
      'siden september 2018 er bruttoledigheden i Herning faldet 0,6 pct.point, det største fald blandt de fem kommuner',
    ],
    [
      'the second largest rise, shared',
      [3.3, 4.3, 4.9, 4, 4],
      [3, 4, 4, 4, 4],
      'siden september 2018 er bruttoledigheden i Herning steget 0,3 pct.point, den 2. største stigning (sammen med Holstebro) blandt',
    ],
  ])('is %s', (_, now, then, words) => {
    expect(changeOf(now, then)).toContain(words)
  })

  it.each([
    ['three others fell more', [3, 3, 3, 3, 4], [3.1, 3.5, 3.5, 3.5, 4]],
    ['it prints the same as a year before', [3, 4, 4, 4, 4], [3.01, 5, 4, 4, 4]],
  ])('is not said when %s', (_, now, then) => {
    expect(changeOf(now, then)).toBeNull()
  })
})
