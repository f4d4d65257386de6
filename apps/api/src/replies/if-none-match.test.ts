import { describe, expect, it } from 'vitest'
import { matchesEtag } from './if-none-match.ts'

describe('matchesEtag', () => {
  it.each([
    ['the tag itself', 'W/"abc"', true],
    ['the same tag called strong', '"abc"', true],
    ['one of a list', '"x", W/"abc" ,"y"', true],
    ['a list without spaces', '"x","abc"', true],
    ['anything', ' * ', true],
    ['another tag', 'W/"abd"', false],
    ['a part of the tag', '"ab"', false],
    ['no quotes', 'abc', false],
    ['nothing', '', false],
    ['no header', undefined, false],
  ])('%s', (_case, header, matches) => {
    expect(matchesEtag(header, 'W/"abc"')).toBe(matches)
  })
})
