import { defineConfig } from '@lingui/cli'

export default defineConfig({
  rootDir: import.meta.dirname,
  sourceLocale: 'id',
  locales: ['id', 'en'],
  catalogs: [{ path: '<rootDir>/src/languages/{locale}', include: ['<rootDir>/src'] }],
})
