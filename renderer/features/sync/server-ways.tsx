import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FileButton } from '#renderer/ui/file-button.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { ConnectionFile } from '#shared/ipc/couch.ts'

import { CONNECTION_FILES, readConnectionFile } from './join-read-file.ts'

import styles from './setup.module.css'

/** What syncing is good for, and the ways to begin. */
export function ServerWays(props: {
  readonly onSetUp: (way: 'setUp' | 'join', file: ConnectionFile | null) => void
}) {
  const { onSetUp } = props
  const t = useT()
  const errorText = useErrorText()
  const read = useCommand(async (file: File) => onSetUp('join', await readConnectionFile(file)))
  return (
    <>
      <p>{t('sync.server.lead')}</p>
      <div className={styles.acts}>
        <Button onPress={() => onSetUp('setUp', null)}>{t('sync.server.set-up')}</Button>
        <Button onPress={() => onSetUp('join', null)}>{t('sync.server.join')}</Button>
        <FileButton
          kind="quiet"
          accept={CONNECTION_FILES}
          isBusy={read.isRunning}
          onFile={(file) => void read.run(file)}
        >
          {t('sync.server.open-file')}
        </FileButton>
      </div>
      {read.error !== null && <Notice tone="danger">{errorText(read.error)}</Notice>}
    </>
  )
}
