/** The direction of the code: which folder may know which. Every rule is shown to fire in scripts/boundaries.test.ts. */
const error = (name, from, to) => ({ name, severity: 'error', from, to })
const test = '[.]test[.]tsx?$|/testing[.]ts$'

module.exports = {
  forbidden: [
    error('no-cycles', {}, { circular: true }),
    error('nothing-unresolvable', {}, { couldNotResolve: true }),
    error(
      'domain-imports-only-zod',
      { path: '^packages/domain/src', pathNot: test },
      { pathNot: '^(packages/domain/src|node_modules/zod)' },
    ),
    error(
      'format-knows-the-domain-only',
      { path: '^packages/format/src', pathNot: test },
      { pathNot: '^packages/(format|domain)/src' },
    ),
    error(
      'commentary-knows-format-and-domain-only',
      { path: '^packages/commentary/src', pathNot: test },
      { pathNot: '^packages/(commentary|format|domain)/src' },
    ),
    error(
      'contract-and-store-know-the-domain-only',
      { path: '^packages/(contract|store)/src', pathNot: test },
      { path: '^packages/', pathNot: '^packages/($1|domain)/src' },
    ),
    error(
      'ingest-knows-format-and-domain-only',
      { path: '^packages/ingest/src', pathNot: test },
      { path: '^packages/', pathNot: '^packages/(ingest|format|domain)/src' },
    ),
    error(
      'packages-are-pure',
      { path: '^packages/', pathNot: `^packages/store|${test}` },
      {
        path: '^(apps|scripts)/|node_modules/(react|fastify|better-sqlite3)|^(node:)?(fs|path|http)',
      },
    ),
    error(
      'only-the-store-knows-sql',
      { path: '^(apps|packages|scripts)/', pathNot: '^packages/store' },
      { path: 'node_modules/better-sqlite3' },
    ),
    error(
      'web-sees-the-server-through-the-contract',
      { path: '^apps/web/src' },
      { path: '^(apps/api|packages/(ingest|store|commentary))' },
    ),
    error(
      'nobody-imports-an-app',
      { path: '^(packages|apps/api)/' },
      { path: '^(apps/web|scripts)/' },
    ),
    error(
      'features-are-strangers',
      { path: '^apps/web/src/features/([^/]+)/' },
      { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    ),
    error(
      'features-do-not-know-the-app',
      { path: '^apps/web/src/(features|word|figures|charts|ui|api|text)/' },
      { path: '^apps/web/src/app/' },
    ),
    error(
      'shared-folders-do-not-know-features',
      { path: '^apps/web/src/(word|figures|charts|ui|api|text)/' },
      { path: '^apps/web/src/features/' },
    ),
    error(
      'only-features-know-figures',
      { path: '^apps/web/src/(charts|ui|api|text)/' },
      { path: '^apps/web/src/figures/' },
    ),
    error(
      'only-word-knows-docx',
      { path: '^(apps|packages|scripts)/', pathNot: '^apps/web/src/word/' },
      { path: 'node_modules/docx' },
    ),
    error(
      'only-charts-know-recharts',
      { path: '^apps/web/src', pathNot: '^apps/web/src/charts/' },
      { path: 'node_modules/recharts' },
    ),
  ],
  options: {
    parser: 'swc', // TypeScript 7 has no JavaScript API to parse with.
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]tsc/|/dist/|^data/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.css'],
    },
  },
}
