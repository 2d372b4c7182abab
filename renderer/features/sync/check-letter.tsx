import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { copyText } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CopyIcon } from '#renderer/ui/icons.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/toast.store.ts'
import type { ServerAddress, ServerReport } from '#shared/ipc/couch.ts'

import { useKeeperLetter } from './check-words.ts'

import styles from './check.module.css'

/** What to ask of whoever keeps the server, ready to be sent. */
export function CheckLetter(props: {
  readonly report: ServerReport
  readonly server: ServerAddress
}) {
  const t = useT()
  const errorText = useErrorText()
  const letterOf = useKeeperLetter()
  const text = letterOf(props.report, props.server)
  const copy = useCommand(async (letter: string) => {
    await copyText(letter)
    showToast({ text: t('sync.check.ask.copied') })
  })
  if (text === null) return null
  return (
    <section className={styles.letter} aria-label={t('sync.check.ask.title')}>
      <h2 className={styles.title}>{t('sync.check.ask.title')}</h2>
      <p className={styles.text}>{text}</p>
      <Button size="small" icon={<CopyIcon />} onPress={() => void copy.run(text)}>
        {t('sync.check.ask.copy')}
      </Button>
      {copy.error !== null && <Notice tone="danger">{errorText(copy.error)}</Notice>}
    </section>
  )
}
