import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** One file that breaks each rule, and what it imports to do so. */
const violations: Readonly<Record<string, { readonly file: string; readonly imports: string }>> = {
  'no-cycles': { file: 'apps/api/src/one.ts', imports: './other.ts' },
  'nothing-unresolvable': { file: 'apps/api/src/lost.ts', imports: './nowhere.ts' },
  'domain-imports-only-zod': { file: 'packages/domain/src/a.ts', imports: 'papaparse' },
  'format-knows-the-domain-only': {
    file: 'packages/format/src/a.ts',
    imports: '../../contract/src/clean.ts',
  },
  'commentary-knows-format-and-domain-only': {
    file: 'packages/commentary/src/a.ts',
    imports: '../../store/src/clean.ts',
  },
  'contract-and-store-know-the-domain-only': {
    file: 'packages/store/src/a.ts',
    imports: '../../contract/src/clean.ts',
  },
  'ingest-knows-format-and-domain-only': {
    file: 'packages/ingest/src/a.ts',
    imports: '../../contract/src/clean.ts',
  },
  'packages-are-pure': { file: 'packages/contract/src/a.ts', imports: 'node:fs' },
  'only-the-store-knows-sql': { file: 'apps/api/src/sql.ts', imports: 'better-sqlite3' },
  'web-sees-the-server-through-the-contract': {
    file: 'apps/web/src/app/a.ts',
    imports: '../../../api/src/clean.ts',
  },
  'nobody-imports-an-app': { file: 'apps/api/src/page.ts', imports: '../../web/src/ui/clean.ts' },
  'features-are-strangers': {
    file: 'apps/web/src/features/one/a.ts',
    imports: '../two/clean.ts',
  },
  'features-do-not-know-the-app': {
    file: 'apps/web/src/features/one/b.ts',
    imports: '../../app/clean.ts',
  },
  'shared-folders-do-not-know-features': {
    file: 'apps/web/src/ui/a.ts',
    imports: '../features/two/clean.ts',
  },
  'only-features-know-figures': {
    file: 'apps/web/src/charts/a.ts',
    imports: '../figures/clean.ts',
  },
  'only-word-knows-docx': { file: 'apps/web/src/features/one/d.ts', imports: 'docx' },
  'only-charts-know-recharts': { file: 'apps/web/src/features/one/c.ts', imports: 'recharts' },
}

type Summary = {
  readonly violations: readonly {
    readonly rule: { readonly name: string }
    readonly from: string
  }[]
  readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] }
}

const cleanFiles = [
  'packages/contract/src/clean.ts',
  'packages/store/src/clean.ts',
  'apps/api/src/clean.ts',
  'apps/web/src/ui/clean.ts',
  'apps/web/src/figures/clean.ts',
  'apps/web/src/app/clean.ts',
  'apps/web/src/features/two/clean.ts',
]

describe('the direction of the code', () => {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'))
  let summary: Summary

  beforeAll(() => {
    for (const file of cleanFiles) write(file, 'export const clean = 1\n')
    write('apps/api/src/other.ts', importing('./one.ts'))
    for (const { file, imports } of Object.values(violations)) write(file, importing(imports))
    for (const library of ['better-sqlite3', 'recharts', 'papaparse', 'docx']) {
      write(`node_modules/${library}/package.json`, JSON.stringify({ name: library, main: 'a.js' }))
      write(`node_modules/${library}/a.js`, '')
    }
    cpSync(join(root, '.dependency-cruiser.cjs'), join(folder, '.dependency-cruiser.cjs'))
    summary = cruise()
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(Object.entries(violations))('%s is seen when broken', (name, { file }) => {
    const seen = summary.violations.filter(({ rule }) => rule.name === name)

    expect(seen.map(({ from }) => from)).toContain(file)
  })

  it('has a violation here for every rule', () => {
    const rules = summary.ruleSetUsed.forbidden.map(({ name }) => name)

    expect(Object.keys(violations).toSorted()).toEqual(rules.toSorted())
  })

  function write(file: string, text: string): void {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }

  function cruise(): Summary {
    const command = join(root, 'node_modules/.bin/depcruise')
    const output = execFileSync(command, ['apps', 'packages', '--output-type', 'json'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
    return (JSON.parse(output) as { summary: Summary }).summary
  }
})

function importing(module: string): string {
  return `import * as it from '${module}'\nexport const seen = it\n`
}
