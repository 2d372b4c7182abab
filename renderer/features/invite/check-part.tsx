import type { InviteCheck, InviteRequest } from '#renderer/data/inviting/request.ts'
import type { Live } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { LackingTable } from '#renderer/records/lacking-table.tsx'
import { LeftOut } from '#renderer/records/left-out.tsx'
import { WarnedPeople } from '#renderer/records/warned-people.tsx'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { ProgressBar } from '#renderer/ui/progress.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'

import styles from './invite.module.css'

export interface CheckPartProps {
  readonly check: Live<InviteCheck>
  readonly request: InviteRequest
  readonly onChange: (fields: Partial<InviteRequest>) => void
}

/** Who will be invited and who not, and what the letter lacks, told before anything goes out. */
export function CheckPart({ check, request, onChange }: CheckPartProps) {
  const t = useT()
  const errorText = useErrorText()
  const found = check.value
  return (
    <Section title={t('exporting.check')}>
      {check.isAsking && <ProgressBar label={t('exporting.check')} value={null} isThin />}
      {check.error !== null && <Notice tone="danger">{errorText(check.error)}</Notice>}
      {found === null && check.error === null && <Skeleton lines={4} />}
      {found !== null && (
        <>
          <p className={styles.main} aria-live="polite">
            {found.included === 0
              ? t('invite.check.nobody')
              : t('invite.check.included', { count: found.included })}
          </p>
          {found.takenIn > 0 && (
            <Notice tone="warn">{t('exporting.check.taken-in', { count: found.takenIn })}</Notice>
          )}
          {found.unknown.length > 0 && (
            <Notice tone="danger">
              {t('invite.check.unknown', { words: found.unknown.join(t('exporting.and')) })}
            </Notice>
          )}
          {found.blank.map(({ placeholder: word, count, isLineDropped }) => (
            <Notice key={word} tone={isLineDropped ? 'plain' : 'warn'}>
              {t(isLineDropped ? 'invite.check.dropped' : 'invite.check.blank', { word, count })}
            </Notice>
          ))}
          <WarnedPeople
            counts={found.warned}
            ask={({ inviting }, to) => inviting.warned(request, 0, to)}
            deps={[request]}
          />
          {found.leftOutTotal > 0 && (
            <LeftOut
              reasons={found.leftOut}
              total={found.leftOutTotal}
              ask={({ inviting }, to) => inviting.leftOut(request, 0, to)}
              deps={[request]}
            />
          )}
          {found.leftOutTotal === 0 && found.total > 0 && (
            <p className={styles.soft}>{t('exporting.check.nobody-left-out')}</p>
          )}
          {found.invitedBefore > 0 && (
            <CheckboxField
              label={t('invite.who.again', { count: found.invitedBefore })}
              value={request.isAgain}
              onChange={(isAgain) => onChange({ isAgain })}
            />
          )}
          {found.withoutConsent > 0 && (
            <CheckboxField
              label={t('exporting.check.allow', { count: found.withoutConsent })}
              hint={t('exporting.check.allow.hint')}
              value={request.allowsNoConsent}
              onChange={(allowsNoConsent) => onChange({ allowsNoConsent })}
            />
          )}
          {found.staff > 0 && <Notice>{t('invite.who.staff', { count: found.staff })}</Notice>}
          {found.lacking.length > 0 && (
            <LackingTable
              lacking={found.lacking}
              replacement={request.replacement}
              onReplacement={(replacement) => onChange({ replacement })}
              onKeep={() => onChange({ format: 'csv-utf8' })}
            />
          )}
        </>
      )}
    </Section>
  )
}
