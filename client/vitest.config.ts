import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [lingui({ macroTransform: true, configPath: `${import.meta.dirname}/lingui.config.ts` }), react()],
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    name: 'client',
    environment: 'happy-dom',
    isolate: false,
    pool: 'threads',
    include: ['src/**/*.test.{ts,tsx}', 'playground/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    setupFiles: ['./test-setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})
