import { defineConfig } from 'vitest/config'

export default defineConfig({
  // One copy of graphql: without the alias Node and Vite each load their own.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    name: 'server',
    isolate: false,
    pool: 'threads',
    setupFiles: ['reflect-metadata'],
    globalSetup: ['./test/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
