import { describe, expect, it } from 'vitest'

const modules = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], {
  eager: true,
})

/** Every fixed text under a name like `frameText.asOf.latest`; a text with figures in it is tested where it is used. */
function textsIn(value: unknown, name: string): [string, string][] {
  if (typeof value === 'string') return [[name, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${name}.${key}`))
}

const texts = Object.values(modules)
  .flatMap((module) => Object.entries(module).flatMap(([name, value]) => textsIn(value, name)))
  .toSorted(([a], [b]) => a.localeCompare(b))

describe('what the pages say', () => {
  // A text changes on purpose only: the change is read aloud in the snapshot before it is accepted with `--update`.
  it('is as it was last read aloud', async () => {
    const lines = texts.map(([name, text]) => `${name}: ${text}`)

    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./text.snapshot.txt')
  })

  it.each(texts.filter(([name]) => !name.includes('Class')))('%s is no English', (_, text) => {
    const english = /\b(the|and|of|is|are|not|with|from|error|loading|page|data not|please|no)\b/i

    expect(text).not.toMatch(english)
  })

  it.each(texts)('%s has no space too many and no straight quotation marks', (_, text) => {
    expect(text).not.toMatch(/ {2}|^ | $|"/)
  })
})
