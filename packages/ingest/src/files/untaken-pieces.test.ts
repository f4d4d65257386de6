import { describe, expect, it } from 'vitest'
import { type TextPosition, startOfText, untakenPieces } from './untaken-pieces.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

type Told = { readonly offered: string[]; readonly left: string[] }

/** Offers the lines of a file that arrives in such chunks, and takes those that `takes` wants. */
function offer(
  chunks: readonly string[],
  {
    takes = () => false,
    position = startOfText(),
    mostRows = 1000,
  }: { takes?: (line: string) => boolean; position?: TextPosition; mostRows?: number } = {},
): Told {
  const offered: string[] = []
  const bytes = { size: 0, chunks: () => chunks.map((chunk) => encode(chunk)) }
  const takeLine = (chunk: Uint8Array, start: number): number => {
    const end = chunk.indexOf(10, start)
    const line = decode(chunk.subarray(start, end === -1 ? chunk.length : end))
    offered.push(line)
    return end !== -1 && takes(line) ? end + 1 : -1
  }
  const left = Array.from(untakenPieces(bytes, { takeLine, position, mostRows }), (piece) =>
    decode(piece),
  )
  return { offered, left }
}

describe('untakenPieces', () => {
  it('leaves what is not taken, in its order', () => {
    const { offered, left } = offer(['a\nb\nc\nd\n'], { takes: (line) => line !== 'c' })

    expect(offered).toEqual(['a', 'b', 'c', 'd'])
    expect(left).toEqual(['c\n'])
  })

  it('offers no line whose beginning went with the chunk before', () => {
    const { offered, left } = offer(['aa\nb', '1\ncc\n'], { takes: () => true })

    expect(offered).toEqual(['aa', 'b'])
    expect(left.join('')).toBe('b1\ncc\n')
  })

  it('offers no line inside a row that has begun', () => {
    const position = { ...startOfText(), isBetweenRows: false }

    expect(offer(['a\nb\n'], { takes: () => true, position })).toEqual({
      offered: [],
      left: ['a\nb\n'],
    })
  })

  it('counts what it takes, and offers no more than may be read', () => {
    const position = startOfText()
    const { offered } = offer(['a\nb\nc\n'], { takes: () => true, position, mostRows: 2 })

    expect(offered).toEqual(['a', 'b'])
    expect(position).toMatchObject({ line: 3, rows: 2 })
  })

  it('offers ever fewer lines of a file none of which is taken', () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `${index}\n`)

    expect(offer([lines.join('')]).offered.length).toBeLessThan(12)
  })
})
