import { drawnLines, ownAxis, sharedAxes } from './shared-axes.ts'
import { aKeyFigure } from '../../testing/answers.ts'
import { describe, expect, it } from 'vitest'

const share = aKeyFigure({ numbers: [3, 3.3, 3.5] })
const otherShare = aKeyFigure({ numbers: [10.1, 11.2, 10.1] })
const count = aKeyFigure({ indicator: { unit: 'spells' }, numbers: [901, 6000, 80_000] })
const place = aKeyFigure({ indicator: { unit: 'rank' }, numbers: [21, 30, 40] })

describe('the axis of a small chart', () => {
  it('fits the lines that are drawn: all areas of a share, the own one of a count', () => {
    expect(ownAxis(share)).toEqual({ low: 3, high: 3.5 })
    expect(drawnLines(count)).toHaveLength(1)
    expect(ownAxis(count)).toEqual({ low: 3.4, high: 901 })
  })

  it('is one for all charts of a unit when it is shared, with zero on it', () => {
    const axes = sharedAxes([share, otherShare, count])

    expect(axes.get('percent-of-labour-force')).toEqual({ low: 0, high: 11.2 })
    expect(axes.get('spells')).toEqual({ low: 0, high: 901 })
  })

  it('begins at place 1 for a rank', () => {
    expect(sharedAxes([place]).get('rank')).toEqual({ low: 1, high: 21 })
  })
})
