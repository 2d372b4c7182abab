import { useState } from 'react'

import { useT } from '#renderer/i18n/language.ts'
import { NewPassphraseFields } from '#renderer/records/new-passphrase-fields.tsx'
import type { NewPassphrase } from '#renderer/records/new-passphrase-fields.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { SYNC_PASSPHRASE_MIN_LENGTH } from '#shared/domain/sync/passphrase.ts'

export interface SetupPassphraseProps {
  /** True where there is one that is too short for a server. */
  readonly isLonger: boolean
  readonly current: string
  readonly onCurrent: (text: string) => void
  readonly isWrong: boolean
  readonly next: NewPassphrase
  readonly onNext: (next: NewPassphrase) => void
  readonly isChecked: boolean
}

/** Asks for a passphrase long enough for a server: a first one, or one in place of a shorter one. */
export function SetupPassphrase(props: SetupPassphraseProps) {
  const { isLonger, next, onNext, isChecked } = props
  const t = useT()
  const [isShown, setShown] = useState(false)
  return (
    <>
      {isLonger && (
        <>
          <Notice>
            {t('sync.setup.passphrase.longer', { count: SYNC_PASSPHRASE_MIN_LENGTH })}
          </Notice>
          <TextField
            label={t('settings.passphrase.current')}
            hint={t('settings.passphrase.current.hint')}
            type={isShown ? 'text' : 'password'}
            autoComplete="current-password"
            value={props.current}
            onChange={props.onCurrent}
            problem={props.isWrong && t('settings.passphrase.wrong')}
          />
        </>
      )}
      <NewPassphraseFields
        label={t(isLonger ? 'settings.passphrase.new' : 'start.passphrase')}
        againLabel={t(isLonger ? 'settings.passphrase.again' : 'start.passphrase.again')}
        least={SYNC_PASSPHRASE_MIN_LENGTH}
        value={next}
        onChange={onNext}
        isChecked={isChecked}
        isShown={isShown}
        onShown={setShown}
      />
    </>
  )
}
