import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The design system exports only its script; its stylesheets, fonts and icons lie beside it.
const designSystem = resolve(dirname(fileURLToPath(import.meta.resolve('dkfds'))), '../..')

export default defineConfig({
  plugins: [react()],
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
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3000' } },
})
