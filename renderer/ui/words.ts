import { createContext, use } from 'react'

import { ui } from '#shared/i18n/ja/ui.ts'

/** The key of a word that a widget itself says. */
export type UiWord = keyof typeof ui

/** Says a widget's own word; the app lends its `t` for this. */
export type SayWord = (key: UiWord, values?: Readonly<Record<string, string | number>>) => string

/** Holds the widgets' own words; Japanese where nothing is given. */
export const WordsContext = createContext<SayWord>((key, values = {}) =>
  Object.entries(values).reduce<string>(
    (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
    ui[key],
  ),
)

/** Gives a widget its own words. */
export function useWords(): SayWord {
  return use(WordsContext)
}
