import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'

import { useComposingGuard } from './composing.ts'
import { WordsContext, type SayWord } from './words.ts'

/**
 * Gives every widget below it the language: its own words, and the dates and numbers of React Aria.
 *
 * @param locale a BCP 47 tag; `ja-JP-u-ca-japanese` makes calendars count in 令和
 */
export function UiProvider(props: { locale: string; say: SayWord; children: ReactNode }) {
  useComposingGuard()
  return (
    <I18nProvider locale={props.locale}>
      <WordsContext value={props.say}>{props.children}</WordsContext>
    </I18nProvider>
  )
}
