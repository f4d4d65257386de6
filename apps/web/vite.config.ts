import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { type Plugin, defineConfig } from 'vite'

// The design system exports only its script; its stylesheets, fonts and icons lie beside it.
const designSystem = resolve(dirname(fileURLToPath(import.meta.resolve('dkfds'))), '../..')

export default defineConfig({
  plugins: [react(), leanLibraries(), preloadedFonts(), compressedTwins()],
  resolve: { alias: { '@dkfds': designSystem } },
  css: {
    preprocessorOptions: {
      scss: { loadPaths: [resolve(designSystem, 'src/stylesheets')], quietDeps: true },
    },
  },
  build: {
    target: 'es2023',
    // An inlined font or picture could not be cached on its own, and fonts may only come from the server itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Lets the file that the page starts with also be the one that its later parts import from.
      preserveEntrySignatures: 'allow-extension',
      output: {
        codeSplitting: {
          // A file holds the pages that it is named after with all that they need: it compresses best so, and a telephone
          // waits for every file. Each is read before the next, so what two need is in the first, which knows no later one.
          groups: [
            { name: 'start', priority: 4, test: /\/src\/main\.tsx$/ },
            { name: 'browse', priority: 2, test: pagesOf('browse') },
            { name: 'figure', priority: 1, test: pagesOf('figure') },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3000' } },
})

/** What the files of the script hold, beside the one that every page starts with; the server asks for them by these names. */
const parts = {
  browse: [
    'api/queries.ts',
    'api/comparison-query.ts',
    'features/key-figures/KeyFiguresPage.tsx',
    'features/comparison/ComparisonPage.tsx',
  ],
  figure: [
    'features/key-figure/load-key-figure.ts',
    'features/key-figure/KeyFigurePage.tsx',
    'features/key-figure/views/lines/LinesView.tsx',
  ],
} as const

function pagesOf(part: keyof typeof parts): (id: string) => boolean {
  return (id) => parts[part].some((file) => id.endsWith(`/src/${file}`))
}

// Every schema carries a method that writes a JSON Schema, but only the server makes an OpenAPI document; a reply is JSON,
// which cannot hold itself, so nothing need remember what has been parsed; and no list of the API comes page after page.
const neverAskedFor =
  /\/(zod\/v4\/core\/(to-json-schema|json-schema-processors|memoizer)|query-core\/build\/modern\/infiniteQueryBehavior)\.js$/

/**
 * Leaves out what the page never asks its libraries for and tree shaking cannot see (6 kB of the first page's script). The
 * English words of an error are for the server's log, a reader never meets them.
 */
function leanLibraries(): Plugin {
  return {
    name: 'lean-libraries',
    apply: 'build',
    async load(id) {
      if (id.endsWith('zod/v4/locales/en.js'))
        return 'export default () => ({ localeError: () => "" })'
      if (!neverAskedFor.test(id)) return null
      const original: object = await import(pathToFileURL(id).href)
      return Object.keys(original)
        .map((name) => `export const ${name} = () => undefined`)
        .join('\n')
    },
  }
}

/** Asks for the fonts together with the stylesheet that names them, so that the text does not jump when they come. */
function preloadedFonts(): Plugin {
  return {
    name: 'preloaded-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => file.endsWith('.woff2'))
          .map((file) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              href: `/${file}`,
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
            },
            injectTo: 'head-prepend',
          })),
    },
  }
}

/**
 * Puts a `.br` beside every script and stylesheet, which the server sends as it is: the best compression takes seconds, and
 * the first reader after a start should not wait for it.
 */
function compressedTwins(): Plugin {
  return {
    name: 'compressed-twins',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (!/\.(js|css)$/.test(file.fileName)) continue
          const plain = file.type === 'chunk' ? file.code : file.source
          const source = brotliCompressSync(plain) // quality 11, the best, unless told otherwise
          this.emitFile({ type: 'asset', fileName: `${file.fileName}.br`, source })
        }
      },
    },
  }
}
