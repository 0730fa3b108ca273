import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { classNames } from './scripts/class-names.ts'
import { compiledMessages } from './scripts/compiled-messages.ts'
import { prerenderSignIn } from './scripts/prerender.ts'

const here = (path: string) => `${import.meta.dirname}/${path}`
const server = process.env['TITIAN_SERVER'] ?? 'http://127.0.0.1:4000'

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  plugins: [
    lingui({
      // The Indonesian sentence stays in the code: no catalogue has to be there before the first page.
      macroTransform: { macro: { descriptorFields: 'all' } },
      configPath: here('lingui.config.ts'),
      // A sentence without its English fails the build.
      failOnMissing: command === 'build',
    }),
    compiledMessages(),
    react(),
    prerenderSignIn(here('vite.config.ts')),
  ],
  css: { modules: { generateScopedName: classNames(import.meta.dirname) } },
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    // The budget of scripts/budget.mjs is the bound that counts.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // How long plugins take is no news to whoever starts the demonstration.
      checks: { bundlerTimings: false },
      input: { app: here('index.html'), masuk: here('masuk.html'), 'sign-in': here('sign-in.html') },
    },
  },
  server: {
    port: 5173,
    proxy: {
      '/graphql': server,
      '/auth': server,
      '/demonstration': server,
      '/playground': server,
      '/files': server,
    },
  },
}))
