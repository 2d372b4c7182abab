import { useEffect, useEffectEvent, useState } from 'react'

import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ProgressBar } from '#renderer/ui/progress.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { ServerReport } from '#shared/ipc/couch.ts'

import { CheckLetter } from './check-letter.tsx'
import { CheckList } from './check-list.tsx'
import { CheckResult } from './check-result.tsx'
import { isUsable } from './check-words.ts'
import { adminOf, loginOf } from './server-draft.ts'
import type { ServerDraft } from './server-draft.ts'
import { SetupFoot } from './setup-foot.tsx'
import { nextWay } from './setup-ways.ts'
import type { SetupWay } from './setup-ways.ts'

import styles from './setup.module.css'

export interface CheckStepProps {
  readonly draft: ServerDraft
  readonly way: SetupWay
  /** The administrator's login was used, and has to go. */
  readonly onProvisioned: () => void
  readonly onBack: () => void
  /** The server can be used, on this way. */
  readonly onNext: (way: SetupWay) => void
}

/** Looks at the server, check by check, and tells what to do about each that is not good. */
export function CheckStep(props: CheckStepProps) {
  const { draft, way } = props
  const t = useT()
  const errorText = useErrorText()
  const [report, setReport] = useState<ServerReport | null>(null)
  const admin = adminOf(draft)
  const check = useCommand(async () => {
    setReport(null)
    const login = loginOf(draft, false)
    const found = await (admin === null
      ? ask('couch:check', login)
      : ask('couch:provision', { login, admin }))
    setReport(found)
    if (isUsable(found, true)) props.onProvisioned()
  })
  const begin = useEffectEvent(() => void check.run())
  useEffect(() => begin(), [])
  const next = report === null ? null : nextWay(report, way)
  return (
    <div className={styles.form}>
      {report !== null && <CheckResult report={report} way={way} />}
      {check.error !== null && <Notice tone="danger">{errorText(check.error)}</Notice>}
      {check.isRunning && (
        <ProgressBar
          label={t(admin === null ? 'sync.check.running' : 'sync.check.provisioning')}
          value={null}
        />
      )}
      <CheckList report={report} />
      {report !== null && <CheckLetter report={report} server={loginOf(draft, false)} />}
      <SetupFoot onBack={props.onBack} isBusy={check.isRunning}>
        <Button isBusy={check.isRunning} onPress={() => void check.run()}>
          {t('sync.check.again')}
        </Button>
        {next !== null && (
          <Button kind="primary" isDisabled={check.isRunning} onPress={() => props.onNext(next)}>
            {t(next === way ? 'sync.setup.next' : OTHER_WAY[next])}
          </Button>
        )}
      </SetupFoot>
    </div>
  )
}

const OTHER_WAY = {
  setUp: 'sync.check.set-up-instead',
  join: 'sync.check.join-instead',
  fresh: 'sync.setup.next',
} as const
