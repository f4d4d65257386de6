import readme from './README.md?raw'
import { describe, expect, it } from 'vitest'

const root = '../../../../'
const sources = import.meta.glob<string>(
  [
    '../**/*.test.{ts,tsx}',
    '../../browser-tests/*.test.ts',
    '../../../../packages/**/src/**/*.test.ts',
    '../../../api/src/**/*.test.ts',
    '../../../../scripts/*.test.ts',
  ],
  { query: '?raw', import: 'default' },
)

/** A path from the root of the project, as the glob above names it: relative to this folder. */
function keyOf(path: string): string {
  return path
    .replace(/^apps\/web\/src\/charts\//, './')
    .replace(/^apps\/web\/src\//, '../')
    .replace(/^apps\/web\//, '../../')
    .replace(/^apps\//, '../../../')
    .replace(/^(packages|scripts)\//, `${root}$1/`)
}

const rules = readme.split('\n').filter((line) => /^\| \d+ \|/.test(line))

/** Every test file that a rule names, with the tests that it names in it. */
const named = rules.flatMap((rule) =>
  [...rule.matchAll(/`([^`]+[.]test[.]tsx?)`((?:,? "[^"]+")*)/g)].map(
    ([, file = '', names = '']) => ({
      file,
      tests: [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name),
    }),
  ),
)

describe('the rules of the charts', () => {
  it('are thirty, in order', () => {
    expect(rules.map((rule) => Number(/\d+/.exec(rule)?.[0]))).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    )
  })

  it.each(named)('are held by tests that are there: $file', async ({ file, tests }) => {
    const source = await sources[keyOf(file)]?.()

    expect(source).toBeDefined()
    for (const test of tests) expect(source).toContain(test)
  })
})
