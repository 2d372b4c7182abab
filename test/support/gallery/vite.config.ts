import { fileURLToPath } from 'node:url'

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the gallery by itself: a look at every widget, without the app. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  build: { target: 'chrome140', assetsInlineLimit: 0, modulePreload: false, emptyOutDir: true },
})
