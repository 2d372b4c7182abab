import { createContext, use, useCallback } from 'react'

import type { MessageKey } from '#shared/i18n/messages.ts'
import { errorText, isMessageKey, translate } from '#shared/i18n/translate.ts'
import type { MessageFacts } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/ipc/contract.ts'
import type { AppError } from '#shared/lib/errors.ts'

/** Carries the language to every screen. */
export const LanguageProvider = createContext<Language>('ja')

/** The language of the screen. */
export function useLanguage(): Language {
  return use(LanguageProvider)
}

/** Formats a message in the language of the screen. */
export type Translate = (key: MessageKey, facts?: MessageFacts) => string

/** Gives the function that formats messages. */
export function useT(): Translate {
  const language = useLanguage()
  return useCallback((key, facts) => translate(language, key, facts), [language])
}

/** Gives the function that puts an error in the user's words. */
export function useErrorText(): (error: Pick<AppError, 'code' | 'facts'>) => string {
  const language = useLanguage()
  return useCallback((error) => errorText(language, error.code, error.facts), [language])
}

/** Formats a message whose key is put together at run time, such as the label of an act. */
export function useTextOf(): (key: string, facts?: MessageFacts) => string {
  const language = useLanguage()
  return useCallback(
    (key, facts) => (isMessageKey(key) ? translate(language, key, facts) : key),
    [language],
  )
}
