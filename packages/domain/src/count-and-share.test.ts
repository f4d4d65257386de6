import { countAndShare } from './count-and-share.ts'
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
