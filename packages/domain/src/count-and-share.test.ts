import { countAndShare, withFittingShares } from './count-and-share.ts'
import { IndicatorSlug } from './indicator.ts'
import { anIndicator } from './testing.ts'
import { describe, expect, it } from 'vitest'

const share = anIndicator()
const count = anIndicator({ slug: 'bruttoledige', unit: 'persons', share: 'bruttoledighed' })
const alone = anIndicator({ slug: 'fleksjob', unit: 'persons' })
const indicators = [alone, share, count]

describe('a count and its share', () => {
  it.each([
    ['the count', count],
    ['the share', share],
  ])('are found from %s', (_, indicator) => {
    expect(countAndShare(indicator, indicators)).toEqual({ count, share })
  })

  it('are nothing for a figure that is alone', () => {
    expect(countAndShare(alone, indicators)).toBeNull()
  })

  it('are nothing where the share is not among the indicators', () => {
    expect(countAndShare(count, [alone, count])).toBeNull()
  })
})

describe('the shares that fit', () => {
  it('stay', () => {
    expect(withFittingShares(indicators)).toEqual(indicators)
  })

  it.each([
    ['is gone', [count]],
    ['is by other periods now', [{ ...share, granularity: 'year' as const }, count]],
    ['is a count now', [{ ...share, unit: 'persons' as const }, count]],
  ])('are without one that %s', (_, changed) => {
    expect(withFittingShares(changed).at(-1)).not.toHaveProperty('share')
  })

  it('are each of the first count that names them', () => {
    const again = { ...count, slug: IndicatorSlug.parse('ledige') }

    expect(withFittingShares([share, count, again]).map((one) => one.share)).toEqual([
      undefined,
      'bruttoledighed',
      undefined,
    ])
  })
})
