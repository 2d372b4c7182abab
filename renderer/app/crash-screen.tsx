import { ErrorState } from '#renderer/ui/states.tsx'
import { errorText, translate } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/ipc/contract.ts'

/** What stands where a fault took the screen down; `code` is that of a known failure. */
export function CrashScreen({ code }: { code?: string }) {
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'ja'
  return (
    <ErrorState
      what={code === undefined ? translate(language, 'app.crash.what') : errorText(language, code)}
      safe={translate(language, 'app.crash.safe')}
      todo={translate(language, 'app.crash.todo')}
      action={{ label: translate(language, 'app.crash.action'), run: () => location.reload() }}
    />
  )
}
