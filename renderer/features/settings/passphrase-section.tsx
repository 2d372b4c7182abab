import { useEffect, useState } from 'react'

import { useSyncStatus } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import { PassphraseDialog } from './passphrase-dialog.tsx'

/** Changing the passphrase, where there is one: it opens this machine, or guards the server. */
export function PassphraseSection({ hasKeyStore }: { readonly hasKeyStore: boolean }) {
  const t = useT()
  const isJoined = useSyncStatus().state !== 'off'
  const isThere = useHasPassphrase()
  const [isOpen, setOpen] = useState(false)
  const [isChanged, setChanged] = useState(false)
  // Whoever shares a server has one.
  if (!isThere && !isJoined) return null
  return (
    <Section title={t('settings.passphrase')}>
      {!hasKeyStore && <p>{t('settings.passphrase.what')}</p>}
      {isJoined && <p>{t('settings.passphrase.shared')}</p>}
      {hasKeyStore && !isJoined && <p>{t('settings.passphrase.opens')}</p>}
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
      {isChanged && (
        <Notice tone="good">
          {t(isJoined ? 'settings.passphrase.changed.shared' : 'settings.passphrase.changed')}
        </Notice>
      )}
      {isOpen && (
        <PassphraseDialog
          isJoined={isJoined}
          onClose={() => setOpen(false)}
          onChanged={() => setChanged(true)}
        />
      )}
    </Section>
  )
}

function useHasPassphrase(): boolean {
  const [isThere, setThere] = useState(false)
  useEffect(() => {
    let isOver = false
    void ask('keys:passphrase', null).then(
      (state) => {
        if (!isOver) setThere(state !== 'none')
      },
      () => undefined,
    )
    return () => {
      isOver = true
    }
  }, [])
  return isThere
}
