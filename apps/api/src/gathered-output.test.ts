import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { gatherOutput } from './gathered-output.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('gathered output', () => {
  it('hands on all lines in order half a second after the first', () => {
    const put = vi.fn<(text: string) => void>()
    const output = gatherOutput(put)
    output.write('a\n')
    vi.advanceTimersByTime(400)
    output.write('b\n')
    expect(put).not.toHaveBeenCalled()

    vi.advanceTimersByTime(100)

    expect(put.mock.calls).toEqual([['a\nb\n']])
  })

  it('does not wait when many lines have come', () => {
    const put = vi.fn<(text: string) => void>()
    const output = gatherOutput(put)
    const line = `${'x'.repeat(999)}\n`

    for (let index = 0; index < 100; index += 1) output.write(line)
    output.flush()

    expect(put.mock.calls.length).toBeGreaterThan(2)
    expect(put.mock.calls.flat().join('')).toBe(line.repeat(100))
  })

  it('writes nothing when there is nothing', () => {
    const put = vi.fn<(text: string) => void>()

    gatherOutput(put).flush()

    expect(put).not.toHaveBeenCalled()
  })
})
