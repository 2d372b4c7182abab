import { useState } from 'react'

import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { ServerConnection, ServerReport } from '#shared/ipc/couch.ts'

import { CheckLetter } from './check-letter.tsx'
import { CheckList } from './check-list.tsx'
import { isUsable } from './check-words.ts'
import { draftOfServer, lackingFields, loginOf, takeApart } from './server-draft.ts'
import { ServerFields } from './server-fields.tsx'

import styles from './setup.module.css'

export interface ServerLoginDialogProps {
  readonly server: ServerConnection
  readonly onChanged: () => Promise<void>
  readonly onClose: () => void
}

/** Another login, certificate or address for the same workspace; kept only where it works. */
export function ServerLoginDialog({ server, onChanged, onClose }: ServerLoginDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const [draft, setDraft] = useState(() => draftOfServer(server))
  const [isChecked, setChecked] = useState(false)
  const [report, setReport] = useState<ServerReport | null>(null)
  const change = useCommand(async () => {
    setReport(null)
    const found = await ask('couch:change-login', { login: loginOf(draft, true) })
    setReport(found)
    if (!isChanged(found)) return
    setDraft(draftOfServer(server))
    await onChanged()
    onClose()
  })
  const submit = (): void => {
    setChecked(true)
    setDraft(takeApart(draft))
    if (lackingFields(draft, true).size === 0) void change.run()
  }
  return (
    <Dialog
      title={t('sync.server.change')}
      isBusy={change.isRunning}
      onClose={onClose}
      footer={
        <DialogActs
          action={t('sync.server.change.act')}
          isBusy={change.isRunning}
          onAction={submit}
          onCancel={onClose}
        />
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p className={styles.lead}>{t('sync.server.change.lead')}</p>
        {report !== null && !isChanged(report) && (
          <div className={styles.form} ref={showTop}>
            <Notice tone="danger">
              {t(isUsable(report, true) ? 'sync.server.change.other' : 'sync.server.change.not')}
            </Notice>
            <CheckList isShort report={report} />
            <CheckLetter report={report} server={loginOf(draft, true)} />
          </div>
        )}
        <ServerFields
          draft={draft}
          onDraft={setDraft}
          hasPassword
          isChecked={isChecked}
          canProvision={false}
        />
        {change.error !== null && <Notice tone="danger">{errorText(change.error)}</Notice>}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  )
}

/** Brings what went wrong into sight where the window is low. */
function showTop(part: HTMLElement | null): void {
  part?.scrollIntoView({ block: 'nearest' })
}

function isChanged(report: ServerReport): boolean {
  return isUsable(report, true) && report.holds === 'own'
}
