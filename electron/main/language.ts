import type { App } from 'electron'

import type { Language } from '#shared/ipc/contract.ts'

/** The first of the system's languages that the screen has; Japanese where it has none. */
export function systemLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    if (tag.startsWith('ja')) return 'ja'
    if (tag.startsWith('en')) return 'en'
  }
  return 'ja'
}

/** The language that was chosen, else the system's. */
export function languageOf(
  chosen: Language | null,
  app: Pick<App, 'getPreferredSystemLanguages'>,
): Language {
  return chosen ?? systemLanguage(app.getPreferredSystemLanguages())
}
