import { useEffect, useEffectEvent, useState } from 'react'

import type { JoinPreview } from '#renderer/data/groups/sync.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ProgressBar } from '#renderer/ui/progress.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/toast.store.ts'

import { SetupFoot } from './setup-foot.tsx'

import styles from './setup.module.css'

export interface JoinPeopleStepProps {
  /** She thought better of it; this machine has left the server again. */
  readonly onLeft: () => void
  readonly onNext: () => void
}

/** Whom joining brings together, known before anything is exchanged. */
export function JoinPeopleStep({ onLeft, onNext }: JoinPeopleStepProps) {
  const t = useT()
  const errorText = useErrorText()
  const data = useData()
  const [preview, setPreview] = useState<JoinPreview | null>(null)
  const look = useCommand(async () => setPreview(await data.sync.preview()))
  const leave = useCommand(async () => {
    await ask('couch:leave', null)
    await data.sync.stop()
    showToast({ text: t('sync.join.left') })
    onLeft()
  })
  const lookNow = useEffectEvent(() => void look.run())
  useEffect(() => lookNow(), [])
  const error = look.error ?? leave.error
  return (
    <div className={styles.form}>
      {look.isRunning && <ProgressBar label={t('sync.join.looking')} value={null} />}
      {preview !== null && <Figures preview={preview} />}
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      <SetupFoot
        back={t('sync.join.leave')}
        isBusy={leave.isRunning}
        onBack={() => void leave.run()}
      >
        {look.error !== null && (
          <Button isBusy={look.isRunning} onPress={() => void look.run()}>
            {t('sync.setup.again')}
          </Button>
        )}
        <Button kind="primary" isDisabled={preview === null} onPress={onNext}>
          {t('sync.join.start')}
        </Button>
      </SetupFoot>
    </div>
  )
}

function Figures({ preview }: { readonly preview: JoinPreview }) {
  const { there, here, both, doubtful } = preview
  const t = useT()
  const figures = [
    ['sync.join.there', there],
    ['sync.join.here', here],
    ['sync.join.both', both],
    ['sync.join.after', there + here - both],
  ] as const
  return (
    <>
      <dl className={styles.figures}>
        {figures.map(([key, count]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{t('sync.join.count', { count })}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles.points}>
        <li>{t(both > 0 ? 'sync.join.both.what' : 'sync.join.both.none')}</li>
        {both > 0 && <li>{t('sync.join.nothing-lost')}</li>}
        {doubtful > 0 && <li>{t('sync.join.doubtful', { count: doubtful })}</li>}
      </ul>
    </>
  )
}
