import type { ExportCheck, ExportRequest } from '#renderer/data/exporting/request.ts'
import type { Live } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { LackingTable } from '#renderer/records/lacking-table.tsx'
import { LeftOut } from '#renderer/records/left-out.tsx'
import { WarnedPeople } from '#renderer/records/warned-people.tsx'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { ProgressBar } from '#renderer/ui/progress.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'

import { choose, useExportStore } from './export.store.ts'

import styles from './check-panel.module.css'

export interface CheckPanelProps {
  readonly check: Live<ExportCheck>
  readonly request: ExportRequest
}

/** What will go out and who is left out, told before anything does. */
export function CheckPanel({ check, request }: CheckPanelProps) {
  const t = useT()
  const errorText = useErrorText()
  const allowsNoConsent = useExportStore((state) => state.allowsNoConsent)
  const replacement = useExportStore((state) => state.replacement)
  const found = check.value
  return (
    <Section title={t('exporting.check')}>
      {check.isAsking && <ProgressBar label={t('exporting.check')} value={null} isThin />}
      {check.error !== null && <Notice tone="danger">{errorText(check.error)}</Notice>}
      {found === null && check.error === null && <Skeleton lines={4} />}
      {found !== null && (
        <>
          <p className={styles.main} aria-live="polite">
            {t('exporting.check.included', { count: found.included })}
          </p>
          {found.parts > 0 && (
            <p className={styles.soft}>
              {t(request.format === 'bcc' ? 'exporting.check.mails' : 'exporting.check.sheets', {
                count: found.parts,
              })}
            </p>
          )}
          {found.takenIn > 0 && (
            <Notice tone="warn">{t('exporting.check.taken-in', { count: found.takenIn })}</Notice>
          )}
          <WarnedPeople
            counts={found.warned}
            ask={({ exporting }, to) => exporting.warned(request, 0, to)}
            deps={[request]}
          />
          {found.leftOutTotal > 0 && (
            <LeftOut
              reasons={found.leftOut}
              total={found.leftOutTotal}
              ask={({ exporting }, to) => exporting.leftOut(request, 0, to)}
              deps={[request]}
            />
          )}
          {found.leftOutTotal === 0 && found.total > 0 && (
            <p className={styles.soft}>{t('exporting.check.nobody-left-out')}</p>
          )}
          {found.withoutConsent > 0 && found.isConsentBinding && (
            <Notice>{t('exporting.check.binding')}</Notice>
          )}
          {found.withoutConsent > 0 && !found.isConsentBinding && (
            <CheckboxField
              label={t('exporting.check.allow', { count: found.withoutConsent })}
              hint={t('exporting.check.allow.hint')}
              value={allowsNoConsent}
              onChange={(value) => choose({ allowsNoConsent: value })}
            />
          )}
          {found.lacking.length > 0 && (
            <LackingTable
              lacking={found.lacking}
              replacement={replacement}
              onReplacement={(id) => choose({ replacement: id })}
              onKeep={() => choose({ format: 'csv-utf8' })}
            />
          )}
        </>
      )}
    </Section>
  )
}
