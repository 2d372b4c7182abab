import type { ReactNode } from 'react'

import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import { ServerFile } from './server-file.tsx'

import styles from './setup.module.css'

/** Both sides agree for the first time: what was reached, and what comes next. */
export function SetupDone(props: {
  readonly direction: 'sending' | 'receiving'
  readonly onClose: () => void
  /** What else could come next. */
  readonly children?: ReactNode
}) {
  const t = useT()
  const isSent = props.direction === 'sending'
  return (
    <div className={styles.form}>
      <Notice tone="good">{t(isSent ? 'sync.setup.sent' : 'sync.setup.received')}</Notice>
      {isSent && <p className={styles.lead}>{t('sync.setup.sent.next')}</p>}
      <div className={styles.acts}>
        {isSent && <ServerFile />}
        <Button kind="primary" onPress={props.onClose}>
          {t('sync.setup.close')}
        </Button>
        {props.children}
      </div>
    </div>
  )
}
