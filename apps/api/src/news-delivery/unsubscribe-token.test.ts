import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createUnsubscribeToken, readUnsubscribeToken } from './unsubscribe-token.ts'

const secret = 'a'.repeat(32)
const id = '0b54a1b6-6c0e-4f0b-9a37-1d2f5d9b7a11'
const token = createUnsubscribeToken(id, secret)

describe('the link that ends a subscription', () => {
  it('names the subscription that it was made for', () => {
    expect(readUnsubscribeToken(token, secret)).toBe(id)
  })

  it('is of no use for another subscription, on another server, or with anything changed', () => {
    const proof = token.split('.')[1]
    expect(readUnsubscribeToken(`another.${proof}`, secret)).toBeNull()
    expect(readUnsubscribeToken(token, 'b'.repeat(32))).toBeNull()
    fc.assert(
      fc.property(
        fc.nat(token.length - 1),
        fc.constantFrom('a', 'Z', '0', '.', '_', '-'),
        (at, letter) => {
          const other = token.slice(0, at) + letter + token.slice(at + 1)
          expect(readUnsubscribeToken(other, secret)).toBe(other === token ? id : null)
        },
      ),
    )
  })

  it.each(['', '.', 'x', `${id}.`, `.${token}`])('is not %j', (text) => {
    expect(readUnsubscribeToken(text, secret)).toBeNull()
  })
})
