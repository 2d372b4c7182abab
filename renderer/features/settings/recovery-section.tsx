import { useState } from 'react'

import { useCommand, useSyncStatus } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { RecoveryCode } from '#renderer/records/recovery-code.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { ConfirmDialog, Dialog } from '#renderer/ui/dialog.tsx'
import { Section } from '#renderer/ui/page.tsx'

import styles from './settings.module.css'

/** Making the recovery code anew, for one that was lost or seen. */
export function RecoverySection({ companyName }: { readonly companyName: string }) {
  const t = useT()
  const errorText = useErrorText()
  const isJoined = useSyncStatus().state !== 'off'
  const [isAsking, setAsking] = useState(false)
  const [code, setCode] = useState<string | null>(null)
  const renew = useCommand(() => ask('keys:renew-recovery', null))
  const confirm = async (): Promise<void> => {
    const made = await renew.run()
    if (made === null) return
    setAsking(false)
    setCode(made.recoveryCode)
  }
  return (
    <Section title={t('settings.recovery')}>
      <p>{t('settings.recovery.what')}</p>
      <div>
        <Button
          onPress={() => {
            renew.clear()
            setAsking(true)
          }}
        >
          {t('settings.recovery.renew')}
        </Button>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={t('settings.recovery.renew.title')}
          action={t('settings.recovery.renew.act')}
          kind="danger"
          isBusy={renew.isRunning}
          problem={renew.error && errorText(renew.error)}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          <p>{t('settings.recovery.renew.warning')}</p>
          {isJoined && <p>{t('settings.recovery.renew.shared')}</p>}
          <p>{t('settings.recovery.renew.copies')}</p>
        </ConfirmDialog>
      )}
      {code !== null && (
        <NewCode code={code} companyName={companyName} onClose={() => setCode(null)} />
      )}
    </Section>
  )
}

/** The new code; it stays until she says that she has kept it, as nothing shows it again. */
function NewCode(props: {
  readonly code: string
  readonly companyName: string
  readonly onClose: () => void
}) {
  const t = useT()
  const [isKept, setKept] = useState(false)
  return (
    <Dialog
      title={t('settings.recovery.new')}
      isBusy={!isKept}
      onClose={props.onClose}
      footer={
        <Button kind="primary" isDisabled={!isKept} onPress={props.onClose}>
          {t('settings.recovery.done')}
        </Button>
      }
    >
      <p className={styles.lead}>{t('settings.recovery.new.lead')}</p>
      <RecoveryCode
        code={props.code}
        companyName={props.companyName}
        isKept={isKept}
        onKept={setKept}
      />
    </Dialog>
  )
}
