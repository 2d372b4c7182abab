import '#renderer/styles/tokens.css'
import '#renderer/styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { ToastRegion } from '#renderer/ui/toast-region.tsx'
import { UiProvider } from '#renderer/ui/ui-provider.tsx'
import { ui as en } from '#shared/i18n/en/ui.ts'
import { ui as ja } from '#shared/i18n/ja/ui.ts'

import { FieldsView } from './fields-view.tsx'
import { PartsView } from './parts-view.tsx'
import { ScreenView } from './screen-view.tsx'

const query = new URLSearchParams(location.search)
const words = query.get('lang') === 'en' ? en : ja
const views = new Map([
  ['parts', PartsView],
  ['fields', FieldsView],
])
const View = views.get(query.get('view') ?? '') ?? ScreenView
document.documentElement.dataset.theme = query.get('theme') ?? 'light'

const root = document.querySelector('#root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <UiProvider
        locale={query.get('lang') === 'en' ? 'en' : 'ja-JP-u-ca-japanese'}
        say={(key, values = {}) =>
          Object.entries(values).reduce<string>(
            (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
            words[key],
          )
        }
      >
        <View />
        <ToastRegion />
      </UiProvider>
    </StrictMode>,
  )
}
