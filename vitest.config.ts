import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** `node` runs everything that has no page, `web` the components in jsdom, `browser` the built product in Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['packages/**/*.test.ts', 'apps/api/**/*.test.ts', 'scripts/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // As the build finds the design system's fonts.
        resolve: { alias: { '@dkfds': resolve(import.meta.dirname, 'node_modules/dkfds') } },
        test: {
          name: 'web',
          include: ['apps/web/src/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
        },
      },
      {
        test: {
          name: 'browser',
          include: ['apps/web/browser-tests/**/*.test.ts'],
          globalSetup: ['apps/web/browser-tests/product.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
