import { app, dialog } from 'electron'

import { translate } from '#shared/i18n/translate.ts'

import { languageOf } from './language.ts'
import { peekLanguage } from './settings.ts'

/** Says in plain words why Kizuna does not start, and ends it. */
export function refuseToStart(reason: 'app-too-old' | 'start-failed'): void {
  const folder = app.getPath('userData')
  const language = languageOf(peekLanguage(folder), app)
  dialog.showErrorBox(
    translate(language, `refusal.${reason}.title`),
    translate(language, `refusal.${reason}.text`, { folder }),
  )
  app.exit(1)
}
