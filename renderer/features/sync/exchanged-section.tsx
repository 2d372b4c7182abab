import { useT } from '#renderer/i18n/language.ts'
import { useMomentText } from '#renderer/records/moment-text.ts'
import { Section } from '#renderer/ui/page.tsx'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'
import type { ServerConnection } from '#shared/ipc/couch.ts'

import type { ListedMachine } from './use-machines.ts'

import styles from './sync.module.css'

export interface ExchangedSectionProps {
  readonly status: SyncStatus
  /** This machine; null until it is known. */
  readonly own: ListedMachine | null
  readonly connection: ServerConnection | null
}

/** What was exchanged, in figures, and with which server. */
export function ExchangedSection({ status, own, connection }: ExchangedSectionProps) {
  const t = useT()
  const momentText = useMomentText()
  const { lastSuccessAt, pending } = status
  return (
    <Section title={t('sync.exchanged')}>
      <dl className={styles.facts}>
        <dt>{t('sync.exchanged.last')}</dt>
        <dd>{lastSuccessAt === null ? t('sync.exchanged.never') : momentText(lastSuccessAt)}</dd>
        <dt>{t('sync.exchanged.pending')}</dt>
        <dd>{t('sync.count', { count: pending })}</dd>
        {own !== null && (
          <>
            <dt>{t('sync.exchanged.sent')}</dt>
            <dd>{t('sync.count', { count: own.sent })}</dd>
            <dt>{t('sync.exchanged.received')}</dt>
            <dd>{t('sync.count', { count: own.received })}</dd>
          </>
        )}
        {connection !== null && (
          <>
            <dt>{t('sync.exchanged.server')}</dt>
            <dd className={styles.path} translate="no">
              {connection.url} {connection.database}
            </dd>
          </>
        )}
      </dl>
    </Section>
  )
}
