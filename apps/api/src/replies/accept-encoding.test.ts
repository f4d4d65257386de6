import { describe, expect, it } from 'vitest'
import { chooseEncoding } from './accept-encoding.ts'

describe('chooseEncoding', () => {
  it.each([
    ['nothing said', undefined, 'identity'],
    ['nothing wanted', '', 'identity'],
    ['a browser over https', 'gzip, deflate, br, zstd', 'br'],
    ['a browser over http', 'gzip, deflate', 'gzip'],
    ['capitals', 'GZIP', 'gzip'],
    ['anything', '*', 'br'],
    ['anything but brotli', '*, br;q=0', 'gzip'],
    ['brotli refused', 'br;q=0, gzip;q=0.5', 'gzip'],
    ['brotli refused with decimals', 'br; q=0.000, gzip', 'gzip'],
    ['both, whatever the weights', 'gzip;q=1.0, br;q=0.1', 'br'],
    ['only what is unknown', 'zstd, compress', 'identity'],
    ['plain refused too', 'identity;q=0', 'identity'],
    ['a weight that is no number', 'gzip;q=x', 'identity'],
  ])('%s', (_case, header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding)
  })
})
