import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'package.json',
  'electron.vite.config.ts',
]
const BUILT = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

/**
 * Says whether something was changed since the app was built, or was never built.
 *
 * @param {string} root
 */
export function isBuildStale(root) {
  const built = BUILT.map((file) => timeOf(join(root, file)))
  const oldest = Math.min(...built)
  return oldest === 0 || SOURCES.some((source) => newestIn(join(root, source)) > oldest)
}

/** @param {string} path @returns {number} ms; 0 where nothing is there */
function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** @param {string} path @returns {number} */
function newestIn(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}

/**
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 */
export function hasDisplay(platform, env) {
  if (platform === 'win32' || platform === 'darwin') return true
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}
