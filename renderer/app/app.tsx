import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'

import { LanguageProvider } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { DayStyleProvider } from '#renderer/records/day-style.ts'
import { ToastRegion } from '#renderer/ui/toast-region.tsx'
import { UiProvider } from '#renderer/ui/ui-provider.tsx'
import { isMessageKey, translate } from '#shared/i18n/translate.ts'
import type { DeviceSettings, StartState } from '#shared/ipc/contract.ts'
import { AppError } from '#shared/lib/errors.ts'

import { CrashScreen } from './crash-screen.tsx'
import { Opening } from './opening.tsx'
import { SessionProvider } from './session.ts'

/** The app: asks main how things stand, then shows what fits. */
export function App() {
  const [start, setStart] = useState<StartState | null>(null)
  const [settings, setSettings] = useState<DeviceSettings | null>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  useEffect(() => {
    ask('app:start', null).then(
      (state) => {
        setStart(state)
        setSettings(state.settings)
      },
      (error: unknown) =>
        setFailure(error instanceof AppError ? error : new AppError('unexpected', {}, error)),
    )
  }, [])
  const writeSettings = useCallback(async (change: Partial<DeviceSettings>) => {
    setSettings(await ask('settings:write', change))
  }, [])
  const language = settings?.language ?? start?.systemLanguage ?? 'ja'
  const theme = settings?.theme ?? 'system'
  useLayoutEffect(() => {
    const root = document.documentElement
    root.lang = language
    if (theme === 'system') delete root.dataset['theme']
    else root.dataset['theme'] = theme
  }, [language, theme])
  const session = useMemo(
    () => (start === null || settings === null ? null : { start, settings, writeSettings }),
    [start, settings, writeSettings],
  )
  if (failure !== null) return <CrashScreen code={failure.code} />
  if (session === null) return null
  const isWarekiFirst = session.settings.isWarekiFirst
  const locale = language === 'ja' ? `ja-JP${isWarekiFirst ? '-u-ca-japanese' : ''}` : 'en-GB'
  return (
    <LanguageProvider value={language}>
      <UiProvider
        locale={locale}
        say={(key, values) => (isMessageKey(key) ? translate(language, key, values) : key)}
      >
        <DayStyleProvider value={isWarekiFirst}>
          <SessionProvider value={session}>
            <Opening />
            <ToastRegion />
          </SessionProvider>
        </DayStyleProvider>
      </UiProvider>
    </LanguageProvider>
  )
}
