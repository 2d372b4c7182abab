import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// Everything is bundled, so the packed app carries no node_modules; Node 20 is the oldest runtime
// that starts the main bundle (the tests' host runs on it).
export default defineConfig({
  main: {
    build: {
      target: 'node20',
      externalizeDeps: false,
      rollupOptions: { input: 'electron/main/index.ts' },
    },
  },
  preload: {
    build: {
      target: 'node20',
      externalizeDeps: false,
      rollupOptions: {
        input: 'electron/preload/index.ts',
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    publicDir: '../resources/public',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      minify: true,
      rollupOptions: { input: 'renderer/index.html' },
      assetsInlineLimit: 0,
    },
  },
})
