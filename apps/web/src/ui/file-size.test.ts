import { formatFileSize } from './file-size.ts'
import { expect, it } from 'vitest'

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [44_120, '44 kB'],
  [999_499, '999 kB'],
  [999_500, '1,0 MB'],
  [12_400_000, '12,4 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(formatFileSize(bytes).replaceAll('\u00A0', ' ')).toBe(words)
})
