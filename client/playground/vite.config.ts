import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => `${import.meta.dirname}/${path}`
const server = process.env['TITIAN_SERVER'] ?? 'http://127.0.0.1:4000'

/**
 * The playground is a build of its own, so that it costs the application nothing. Everything it needs,
 * Monaco's workers and letters included, comes from its own folder: no other host, no data: addresses.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/playground/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Monaco's sheets nest rules; lowered for older browsers they would draw a focus ring round every editor.
    cssTarget: ['chrome120', 'firefox120', 'safari17.2'],
    outDir: here('../dist/playground'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    modulePreload: { polyfill: false },
    // GraphiQL carries a directive for its own compiler; the bundler mentions each one.
    rolldownOptions: {
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
    },
  },
  server: {
    port: 5174,
    proxy: { '/playground/graphql': server, '/schema.graphql': server, '/auth': server },
  },
})
