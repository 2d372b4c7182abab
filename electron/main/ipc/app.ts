import { BrowserWindow, app, nativeTheme } from 'electron'

import type { StartState } from '#shared/ipc/contract.ts'

import { readFirstScreen, writeFirstScreen } from '../first-screen.ts'
import { languageOf, systemLanguage } from '../language.ts'
import { showMenu } from '../menu.ts'
import type { Services } from '../services.ts'
import type { Handlers } from './handle.ts'

type Channels =
  | 'app:start'
  | 'app:drawn'
  | 'app:set-title'
  | 'settings:write'
  | 'first-screen:write'

/** The start of the page, its title and this machine's settings. */
export function appHandlers({ keys, settings, dataFolder, log }: Services): Handlers<Channels> {
  async function firstScreen(): Promise<string | null> {
    if (keys.state() !== 'open') return null
    try {
      return await readFirstScreen(dataFolder, keys.key('first-screen'))
    } catch (error) {
      // It only saves time; the page can do without.
      log.note('first-screen.unread', error)
      return null
    }
  }

  return {
    'app:start': async () => {
      await keys.start()
      return {
        version: app.getVersion(),
        platform: platformOf(process.platform),
        systemLanguage: systemLanguage(app.getPreferredSystemLanguages()),
        settings: settings.device(),
        deviceId: settings.deviceId(),
        keyState: keys.state(),
        hasKeyStore: await keys.hasKeyStore(),
        firstScreen: await firstScreen(),
        dataFolder,
      }
    },
    'app:drawn': () => Math.round(process.uptime() * 1000),
    'app:set-title': ({ title }, sender) => {
      BrowserWindow.fromWebContents(sender)?.setTitle(title)
      return null
    },
    'settings:write': async (changes) => {
      const next = await settings.change(changes)
      if (changes.theme !== undefined) nativeTheme.themeSource = changes.theme
      if (changes.language !== undefined) showMenu(languageOf(changes.language, app))
      return next
    },
    'first-screen:write': async ({ text }) => {
      await writeFirstScreen(dataFolder, keys.key('first-screen'), text)
      return null
    },
  }
}

function platformOf(platform: NodeJS.Platform): StartState['platform'] {
  return platform === 'win32' || platform === 'darwin' ? platform : 'linux'
}
