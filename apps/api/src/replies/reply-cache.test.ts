import { describe, expect, it } from 'vitest'
import { createReadyReply } from './ready-reply.ts'
import { createReplyCache } from './reply-cache.ts'

const aReply = (bytes = 10) =>
  createReadyReply({
    body: Buffer.alloc(bytes),
    contentType: 'text/plain',
    cacheControl: 'no-cache',
    compression: 'none',
  })

describe('reply cache', () => {
  it('finds a reply in the state that it was made from, and in no other', () => {
    const cache = createReplyCache(1_000_000)
    const reply = aReply()
    cache.find('1', '/a')
    cache.keep('1', '/a', reply)

    expect(cache.find('1', '/a')).toBe(reply)
    expect(cache.find('1', '/b')).toBeNull()
    expect(cache.find('2', '/a')).toBeNull()
    expect(cache.find('1', '/a')).toBeNull()
  })

  it('does not keep a reply that was made before the state changed', () => {
    const cache = createReplyCache(1_000_000)
    cache.find('1', '/a')
    cache.find('2', '/a')

    cache.keep('1', '/a', aReply())

    expect(cache.find('2', '/a')).toBeNull()
    expect(cache.size()).toBe(0)
  })

  it('holds the replies of the next state beside, until they alone are left', () => {
    const cache = createReplyCache(1_000_000)
    const [now, next] = [aReply(), aReply()]
    cache.find('1', '/a')
    cache.keep('1', '/a', now)

    cache.prepare('2')
    cache.keep('2', '/a', next)

    expect([cache.find('1', '/a'), cache.find('2', '/a')]).toEqual([now, next])
    const both = cache.size()
    cache.leaveOnly('2')
    expect(cache.size()).toBe(both / 2)
    expect(cache.find('2', '/a')).toBe(next)
    expect(cache.find('1', '/a')).toBeNull()
  })

  it('tells what was asked for, the last first', () => {
    const cache = createReplyCache(1_000_000)
    cache.find('1', '')
    for (const url of ['/a', '/b', '/c']) cache.keep('1', url, aReply())
    cache.find('1', '/b')

    expect(cache.addresses()).toEqual(['/b', '/c', '/a'])
  })

  it('lets go of what was asked for longest ago, and stays within its bound', () => {
    const cache = createReplyCache(10_000)
    cache.find('1', '')
    for (const url of ['/a', '/b', '/c', '/d']) cache.keep('1', url, aReply())
    cache.find('1', '/a')

    cache.keep('1', '/e', aReply())

    expect(cache.find('1', '/b')).toBeNull()
    expect(cache.find('1', '/a')).not.toBeNull()
    expect(cache.size()).toBeLessThanOrEqual(10_000)
  })

  it('stays within its bound however many addresses are asked for', () => {
    const cache = createReplyCache(100_000)
    cache.find('1', '')
    for (let index = 0; index < 2_000; index += 1) cache.keep('1', `/${index}`, aReply(500))

    expect(cache.size()).toBeLessThanOrEqual(100_000)
    expect(cache.find('1', '/1999')).not.toBeNull()
  })

  it('counts a reply once when it is kept again', () => {
    const cache = createReplyCache(1_000_000)
    cache.find('1', '')
    cache.keep('1', '/a', aReply())
    const size = cache.size()

    cache.keep('1', '/a', aReply())

    expect(cache.size()).toBe(size)
  })

  it('does not keep a reply that would push out all others', () => {
    const cache = createReplyCache(100_000)
    cache.find('1', '')

    cache.keep('1', '/large', aReply(50_000))

    expect(cache.find('1', '/large')).toBeNull()
  })
})
