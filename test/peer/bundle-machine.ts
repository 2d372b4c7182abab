import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build } from 'vite'

/** A bundled worker, and the way to take it off the disk. */
export interface MachineBundle {
  readonly path: string
  readonly remove: () => void
}

/** Bundles the worker of a machine: Node 20 can't run TypeScript. */
export async function bundleMachine(): Promise<MachineBundle> {
  const folder = mkdtempSync(join(tmpdir(), 'kizuna-machine-'))
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(import.meta.dirname, '../..'),
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'machine-worker.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'machine.mjs' } },
    },
  })
  return {
    path: join(folder, 'machine.mjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
