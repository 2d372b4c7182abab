import { useState } from 'react'

import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { FileDrop } from '#renderer/ui/file-drop.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { ConnectionFile } from '#shared/ipc/couch.ts'

import { CONNECTION_FILES, readConnectionFile } from './join-read-file.ts'
import { draftOfFile } from './server-draft.ts'
import type { ServerDraft } from './server-draft.ts'

/** Takes a connection file, and fills in what it says. */
export function JoinFile(props: {
  /** The one that was opened before; null where none was. */
  readonly file: ConnectionFile | null
  readonly draft: ServerDraft
  readonly onDraft: (draft: ServerDraft) => void
}) {
  const t = useT()
  const errorText = useErrorText()
  const [taken, setTaken] = useState(props.file)
  const read = useCommand(async (file: File) => {
    const found = await readConnectionFile(file)
    setTaken(found)
    props.onDraft(draftOfFile(props.draft, found))
  })
  if (taken !== null) {
    return <Notice tone="good">{t('sync.join.file.taken', { company: taken.companyName })}</Notice>
  }
  return (
    <>
      <FileDrop
        label={t('sync.join.file')}
        hint={t('sync.join.file.hint')}
        accept={CONNECTION_FILES}
        isBusy={read.isRunning}
        onFiles={([file]) => file && void read.run(file)}
      />
      {read.error !== null && <Notice tone="danger">{errorText(read.error)}</Notice>}
    </>
  )
}
