import { useLanguage, useT } from '#renderer/i18n/language.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Kbd } from '#renderer/ui/kbd.tsx'
import { isMessageKey, translate } from '#shared/i18n/translate.ts'

import { usePlaceStore } from './place.store.ts'

import styles from './help-dialog.module.css'

const SHORTCUTS = [
  ['Mod+F', 'help.key.find'],
  ['Mod+K', 'help.key.palette'],
  ['Mod+N', 'help.key.add'],
  ['Mod+I', 'help.key.import'],
  ['Mod+E', 'help.key.export'],
  ['Mod+Z', 'help.key.undo'],
  ['Mod+Shift+Z', 'help.key.redo'],
  ['↑ ↓', 'help.key.walk'],
  ['Enter', 'help.key.enter'],
  ['Escape', 'help.key.leave'],
] as const

/** Help for the place where the person is, and every shortcut. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT()
  const language = useLanguage()
  const place = usePlaceStore((state) => state.place)
  const lines = [1, 2, 3, 4, 5].flatMap((number) => {
    const key = `help.${place}.${number}`
    return isMessageKey(key) ? [translate(language, key)] : []
  })
  return (
    <Dialog title={t('help.title', { place: t(`app.place.${place}`) })} onClose={onClose}>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3 className={styles.heading}>{t('help.keys')}</h3>
      <dl className={styles.keys}>
        {SHORTCUTS.map(([keys, word]) => (
          <div key={keys} className={styles.key}>
            <dt>
              <Kbd keys={keys} />
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
