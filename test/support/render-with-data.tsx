import { cleanup, render } from '@testing-library/react'
import type { RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'

import type { Connection } from '#renderer/data/connect.ts'
import type { Data } from '#renderer/data/open-data.ts'
import { DataProvider } from '#renderer/data/use-data.ts'
import { LanguageProvider } from '#renderer/i18n/language.ts'
import { TodayProvider } from '#renderer/records/today.ts'
import { UiProvider } from '#renderer/ui/ui-provider.tsx'
import type { CollectionName } from '#shared/domain/act/act.ts'
import { translate } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/ipc/contract.ts'

import { openTestData, TODAY } from './open-test-data.ts'
import type { TestData } from './open-test-data.ts'

const opened: Data[] = []

afterEach(async () => {
  cleanup()
  for (const data of opened.splice(0)) await data.close()
})

/** Open test data, joined to screens as the worker's are. */
export interface ScreenData extends TestData {
  readonly connection: Connection
}

/** Opens real data that screens can be rendered over; every write reaches them. */
export async function openScreenData(): Promise<ScreenData> {
  const listeners = new Set<(collections: readonly CollectionName[]) => void>()
  const data = await openTestData()
  opened.push(data)
  data.context.book.onRecord((collection) => {
    queueMicrotask(() => listeners.forEach((listener) => listener([collection])))
  })
  const connection: Connection = {
    api: data.api,
    opened: Promise.resolve(data.recovered),
    onChanged(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onSyncing: () => () => undefined,
    onProgress: () => () => undefined,
  }
  return { ...data, connection }
}

/** Renders a screen over open data, in Japanese where nothing else is said. */
export function renderWithData(
  screen: ReactNode,
  { connection }: Pick<ScreenData, 'connection'>,
  language: Language = 'ja',
): RenderResult {
  return render(screen, {
    wrapper: ({ children }: { children: ReactNode }) => (
      <DataProvider value={connection}>
        <LanguageProvider value={language}>
          <TodayProvider value={TODAY}>
            <UiProvider
              locale={language === 'ja' ? 'ja-JP' : 'en-GB'}
              say={(key, facts) => translate(language, key, facts)}
            >
              {children}
            </UiProvider>
          </TodayProvider>
        </LanguageProvider>
      </DataProvider>
    ),
  })
}
