import { IntlMessageFormat } from 'intl-messageformat'

import type { Language } from '#shared/ipc/contract.ts'

import { messages } from './messages.ts'
import type { MessageKey } from './messages.ts'

/** What a message may be filled with. */
export type MessageFacts = Readonly<Record<string, string | number | boolean | Date>>

const LOCALES: Record<Language, string> = { ja: 'ja-JP', en: 'en-GB' }
const formats = new Map<string, IntlMessageFormat>()

/** Tells whether a text is the key of a message, for keys put together from codes. */
export function isMessageKey(text: string): text is MessageKey {
  return Object.hasOwn(messages.ja, text)
}

/** Formats a message (ICU MessageFormat) in a language. */
export function translate(language: Language, key: MessageKey, facts: MessageFacts = {}): string {
  const name = `${language}/${key}`
  let format = formats.get(name)
  if (format === undefined) {
    format = new IntlMessageFormat(messages[language][key], LOCALES[language], undefined, {
      ignoreTag: true,
    })
    formats.set(name, format)
  }
  return String(format.format(facts))
}

/** Words for an error by its code, with `error.unexpected` for one that has none. */
export function errorText(language: Language, code: string, facts: MessageFacts = {}): string {
  const key = `error.${code}`
  return translate(language, isMessageKey(key) ? key : 'error.unexpected', facts)
}
