import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => `${import.meta.dirname}/${path}`
const server = process.env['TITIAN_SERVER'] ?? 'http://127.0.0.1:4000'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [lingui({ macroTransform: true, configPath: here('lingui.config.ts') }), react()],
  css: { modules: { generateScopedName: '[name]-[local]-[hash:base64:4]' } },
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { app: here('index.html') } },
  },
  server: {
    port: 5173,
    proxy: { '/graphql': server, '/auth': server, '/demonstration': server, '/playground': server },
  },
})
