import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { type Plugin, defineConfig } from 'vite'

// The design system exports only its script; its stylesheets, fonts and icons lie beside it.
const designSystem = resolve(dirname(fileURLToPath(import.meta.resolve('dkfds'))), '../..')

export default defineConfig({
  plugins: [react(), withoutJsonSchema()],
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
      output: {
        codeSplitting: {
          // What every page needs and only changes with a new version of a library; one file compresses best.
          groups: [
            {
              name: 'libraries',
              test: /node_modules\/(react|react-dom|scheduler|zod|@tanstack)\//,
            },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3000' } },
})

/**
 * Leaves zod's JSON Schema writer out of the page (4 KB of the first page's script): every schema carries a method for it,
 * so tree shaking keeps it, but only the server writes an OpenAPI document.
 */
function withoutJsonSchema(): Plugin {
  return {
    name: 'without-json-schema',
    apply: 'build',
    async load(id) {
      if (!/zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js$/.test(id)) return null
      const original: object = await import(pathToFileURL(id).href)
      return Object.keys(original)
        .map((name) => `export const ${name} = () => undefined`)
        .join('\n')
    },
  }
}
