import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { _electron, type ElectronApplication, type Page } from '@playwright/test'

import { killTree } from './process-tree.ts'

const ROOT = resolve(import.meta.dirname, '../..')

export interface LaunchOptions {
  /** The folder of the register; a fresh one, removed after, where none is given. */
  userData?: string
  /** The desktop's language; Japanese where none is given. */
  lang?: 'ja' | 'en'
  env?: Record<string, string>
  /** What the desktop prefers; null leaves it to the app's own setting. */
  colorScheme?: 'light' | 'dark' | null
  /** The folder of another app than the built one. */
  appFolder?: string
  /** The executable of a packed app. */
  executablePath?: string
  args?: readonly string[]
}

export interface LaunchedApp {
  app: ElectronApplication
  page: Page
  userData: string
  /** Quits as a user does, and waits for the end. */
  close: () => Promise<void>
  /** Ends main and Chromium's whole process tree at once by SIGKILL, and waits for the end. */
  kill: () => Promise<void>
}

// Chromium's last processes may still write while they end.
const REMOVE = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }
const LANGUAGES = { ja: 'ja_JP.UTF-8', en: 'en_US.UTF-8' }

/** Starts the built app on Electron, or on the host where Electron's binary is absent. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const isOwnFolder = options.userData === undefined
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'kizuna-story-')))
  const app = await _electron.launch({
    args: [...(options.executablePath ? [] : [options.appFolder ?? ROOT]), ...(options.args ?? [])],
    cwd: ROOT,
    // Undefined would mean the test driver's own choice, light.
    colorScheme: options.colorScheme ?? null,
    env: environment(userData, options),
    ...(options.executablePath && { executablePath: options.executablePath }),
  })
  const child = app.process()
  const ended = child.exitCode === null ? once(child, 'exit') : Promise.resolve()
  const page = await firstPage(app)

  const clean = () => (isOwnFolder ? rm(userData, REMOVE) : undefined)
  return {
    app,
    page,
    userData,
    close: async () => {
      await app.close()
      await clean()
    },
    kill: async () => {
      await killTree(child.pid!)
      await ended
      await clean()
    },
  }
}

/** The app's page once it is loaded; an app that shows none is ended. */
async function firstPage(app: ElectronApplication): Promise<Page> {
  try {
    const page = await app.firstWindow()
    // The window exists before its page has been loaded, on Electron too.
    await page.waitForURL((url) => !/^(about|data):/.test(url.protocol))
    await page.waitForLoadState()
    return page
  } catch (error) {
    await killTree(app.process().pid!)
    throw error
  }
}

function environment(userData: string, { lang = 'ja', env = {} }: LaunchOptions) {
  const given = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && !/^(LC_.*|LANGUAGE)$/.test(name),
  ) as [string, string][]
  return {
    ...Object.fromEntries(given),
    LANG: LANGUAGES[lang],
    KIZUNA_USER_DATA: userData,
    ...env,
  }
}

/** Answers every save dialog with this path, or as cancelled. */
export async function answerSave(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' })
  }, path)
}
