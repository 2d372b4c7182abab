import { useState } from 'react'

import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import { PassphraseDialog } from './passphrase-dialog.tsx'

/** Changing the passphrase, where the computer has no safe place for the key. */
export function PassphraseSection() {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const [isChanged, setChanged] = useState(false)
  return (
    <Section title={t('settings.passphrase')}>
      <p>{t('settings.passphrase.what')}</p>
      <div>
        <Button
          onPress={() => {
            setChanged(false)
            setOpen(true)
          }}
        >
          {t('settings.passphrase.change')}
        </Button>
      </div>
      {isChanged && <Notice tone="good">{t('settings.passphrase.changed')}</Notice>}
      {isOpen && (
        <PassphraseDialog onClose={() => setOpen(false)} onChanged={() => setChanged(true)} />
      )}
    </Section>
  )
}
