import { describe, expect, it } from 'vitest'
import { bytesOf } from './file-bytes.ts'
import { nestingOf } from './json-nesting.ts'
import { openFile } from './open-file.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('the nesting of JSON', () => {
  it.each([
    ['1', 0, 0],
    ['[]', 1, 1],
    ['{"a": [1, {"b": 2}], "c": []}', 3, 4],
    ['["[[[", "\\"[", "\\\\", []]', 2, 2],
  ])('of %s is %i deep, with %i lists and objects', (text, depth, containers) => {
    expect(nestingOf(bytes(text))).toEqual({ depth, containers })
  })

  it.each([
    ['deeper than any table', '['.repeat(100_000), 'damaged'],
    ['of more lists than there may be rows', `[${'[],'.repeat(2_300_000)}[]]`, 'too-large'],
  ])('that is %s is refused before it is unfolded', (_, text, kind) => {
    expect(openFile(bytesOf(bytes(text)))).toMatchObject({ ok: false, error: { kind } })
  })
})
