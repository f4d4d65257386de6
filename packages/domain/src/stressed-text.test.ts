import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spokenParts } from './stressed-text.ts'

describe('spokenParts', () => {
  it('tells what is stressed from what is not', () => {
    expect(spokenParts('Ledigheden er *lavere* i Herning.')).toEqual([
      { text: 'Ledigheden er ', stressed: false },
      { text: 'lavere', stressed: true },
      { text: ' i Herning.', stressed: false },
    ])
  })

  it.each(['5 * 3 * 2', 'en * for sig', '**', '* *'])('leaves %s as it is', (text) => {
    expect(
      spokenParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
    expect(spokenParts(text).some((part) => part.stressed)).toBe(false)
  })

  it('loses no letter', () => {
    assert(
      property(string({ unit: constantFrom('a', ' ', '*', 'å') }), (sentence) => {
        const said = spokenParts(sentence).map(({ text, stressed }) =>
          stressed ? `*${text}*` : text,
        )
        expect(said.join('')).toBe(sentence)
      }),
    )
  })
})
