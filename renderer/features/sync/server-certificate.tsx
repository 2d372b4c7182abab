import { useState } from 'react'

import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { FileDrop } from '#renderer/ui/file-drop.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import type { ServerDraft } from './server-draft.ts'

import styles from './setup.module.css'

const LARGEST_BYTES = 200_000

/** The office's own certificate, for a server whose certificate comes from it. */
export function ServerCertificate(props: {
  readonly draft: ServerDraft
  readonly onDraft: (draft: ServerDraft) => void
}) {
  const { draft, onDraft } = props
  const t = useT()
  const [isAsking, setAsking] = useState(false)
  const [isWrong, setWrong] = useState(false)
  const take = async (file: File): Promise<void> => {
    const text = file.size > LARGEST_BYTES ? '' : await file.text()
    const isPem = text.includes('-----BEGIN CERTIFICATE-----')
    setWrong(!isPem)
    if (isPem) onDraft({ ...draft, caPem: text, caName: file.name })
  }
  const leave = (): void => {
    setWrong(false)
    onDraft({ ...draft, caPem: null, caName: null })
  }
  return (
    <>
      <CheckboxField
        label={t('sync.server.certificate')}
        hint={t('sync.server.certificate.hint')}
        value={isAsking || draft.caPem !== null}
        onChange={(isOn) => {
          setAsking(isOn)
          if (!isOn) leave()
        }}
      />
      {draft.caPem !== null && (
        <div className={styles.under}>
          <p className={styles.taken}>
            {draft.caName === null
              ? t('sync.server.certificate.held')
              : t('sync.server.certificate.taken', { name: draft.caName })}
            <Button size="small" onPress={leave}>
              {t('sync.server.certificate.remove')}
            </Button>
          </p>
        </div>
      )}
      {isAsking && draft.caPem === null && (
        <div className={styles.under}>
          <FileDrop
            label={t('sync.server.certificate.drop')}
            accept={['.crt', '.pem', '.cer']}
            onFiles={([file]) => file && void take(file)}
          />
          {isWrong && <Notice tone="danger">{t('sync.server.certificate.wrong')}</Notice>}
        </div>
      )}
    </>
  )
}
