import { useState } from 'react'

import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { ConnectionFile } from '#shared/ipc/couch.ts'

import { JoinFile } from './join-file.tsx'
import { lackingFields, takeApart } from './server-draft.ts'
import type { ServerDraft } from './server-draft.ts'
import { ServerFields } from './server-fields.tsx'
import { SetupFoot } from './setup-foot.tsx'
import type { SetupWay } from './setup-ways.ts'

import styles from './setup.module.css'

export interface ServerStepProps {
  readonly way: SetupWay
  /** The connection file that began this; null where none did. */
  readonly file: ConnectionFile | null
  readonly draft: ServerDraft
  readonly onDraft: (draft: ServerDraft) => void
  readonly onBack: () => void
  readonly onNext: () => void
}

/** Where the server stands: typed, pasted, or from a connection file. */
export function ServerStep({ way, file, draft, onDraft, onBack, onNext }: ServerStepProps) {
  const t = useT()
  const [isChecked, setChecked] = useState(false)
  const submit = (): void => {
    setChecked(true)
    onDraft(takeApart(draft))
    if (lackingFields(draft, false).size === 0) onNext()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {way !== 'setUp' && <JoinFile file={file} draft={draft} onDraft={onDraft} />}
      <ServerFields
        draft={draft}
        onDraft={onDraft}
        hasPassword={false}
        isChecked={isChecked}
        canProvision={way === 'setUp'}
      />
      <SetupFoot back={t('sync.setup.stop')} isBusy={false} onBack={onBack}>
        <Button kind="primary" type="submit">
          {t('sync.setup.next')}
        </Button>
      </SetupFoot>
    </form>
  )
}
