import { useState } from 'react'

import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { SavedFile } from '#renderer/records/saved-file.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { ExportIcon } from '#renderer/ui/icons.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import { CONNECTION_FILES } from './join-read-file.ts'

import styles from './setup.module.css'

/** Saves the file by which the next machine finds the server: no secret is in it. */
export function ServerFile() {
  const t = useT()
  const errorText = useErrorText()
  const data = useData()
  const [path, setPath] = useState<string | null>(null)
  const save = useCommand(async () => {
    const { companyName } = await data.settings.shared()
    const name = `${t('sync.server.file-name')}${CONNECTION_FILES[0]}`
    setPath((await ask('couch:save-file', { name, companyName }))?.path ?? null)
  })
  return (
    <>
      <Button icon={<ExportIcon />} isBusy={save.isRunning} onPress={() => void save.run()}>
        {t('sync.server.save-file')}
      </Button>
      {(path !== null || save.error !== null) && (
        <div className={styles.whole}>
          {path !== null && <SavedFile path={path}>{t('sync.server.file-saved')}</SavedFile>}
          {save.error !== null && <Notice tone="danger">{errorText(save.error)}</Notice>}
        </div>
      )}
    </>
  )
}
