import { useState } from 'react'

import type { Compared } from '#renderer/data/groups/sync.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { useMomentText } from '#renderer/records/moment-text.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'

import styles from './sync.module.css'

/** 照合: holding all ids and versions against the server's, by itself each day and by a button. */
export function CompareSection({ status }: { readonly status: SyncStatus }) {
  const t = useT()
  const errorText = useErrorText()
  const momentText = useMomentText()
  const [found, setFound] = useState<Compared | null>(null)
  const compare = useCommand(useData().sync.compare)
  const { checkedAt, healed } = status
  const start = async (): Promise<void> => {
    setFound(null)
    setFound(await compare.run())
  }
  return (
    <Section title={t('sync.compare')}>
      <p className={styles.soft}>{t('sync.compare.what')}</p>
      <p className={styles.plain}>
        {checkedAt === null
          ? t('sync.compare.never')
          : `${t('sync.compare.last', { at: momentText(checkedAt) })}　${t('sync.compare.healed', { count: healed })}`}
      </p>
      <div>
        <Button isBusy={compare.isRunning} onPress={() => void start()}>
          {t('sync.compare.now')}
        </Button>
      </div>
      {compare.error !== null && <Notice tone="danger">{errorText(compare.error)}</Notice>}
      {found !== null && (
        <Notice tone="good">
          {t('sync.compare.done', { records: found.records, healed: found.healed })}
        </Notice>
      )}
    </Section>
  )
}
