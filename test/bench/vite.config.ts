import { defineConfig } from 'vite'

export default defineConfig({
  root: `${import.meta.dirname}/page`,
  logLevel: 'error',
  define: { global: 'globalThis' },
  build: { outDir: '../../../node_modules/.cache/bench', emptyOutDir: true, target: 'esnext' },
})
