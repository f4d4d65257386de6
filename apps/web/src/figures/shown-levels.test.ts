import { aReply, herning } from './testing.ts'
import { goalLines } from './goal-lines.ts'
import { shownLevels } from './shown-levels.ts'
import { ShownGoal } from '@noegletal/contract'
import { shownFigures } from '@noegletal/domain'
import { aGoal } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'

const goal = (levels: readonly (readonly [string, number])[]): ShownGoal =>
  ShownGoal.parse({
    ...aGoal(),
    status: 'met',
    line: 'Mål: højst 3,0 % – opfyldt',
    rule: 'Opfyldt, når tallet er højst 3,0 %.',
    progress: 'Holdt i 2 af 2 måneder.',
    rest: null,
    levels: levels.map(([period, level]) => ({ period, level })),
  })

const shown = (search: Parameters<typeof shownFigures>[1]['search'] = { spaend: 'alt' }) =>
  shownFigures(aReply(), { own: herning, search })

describe('a goal beside the figures', () => {
  it('is a path through the periods that are shown, and nothing where it asks for nothing', () => {
    const path = goal([
      ['2019M07', 3.2],
      ['2019M09', 2.9],
      ['2019M10', 2.8],
    ])

    expect(shownLevels([path], shown())).toMatchObject([
      { name: 'Politisk mål', levels: [null, 2.9] },
    ])
    expect(goalLines([path], shown())[0]).toMatchObject({
      tone: 'goal',
      cells: [
        { value: null, text: '–' },
        { value: 2.9, text: '2,9\u00A0%' },
      ],
    })
  })

  it('is left out where none of its periods is shown', () => {
    expect(shownLevels([goal([['2018M01', 3]]), goal([])], shown())).toEqual([])
  })

  it('is left out where an index is shown', () => {
    const index = shown({ spaend: 'alt', indeks: shown().periods[0] })

    expect(shownLevels([goal([['2019M09', 2.9]])], index)).toEqual([])
  })
})
