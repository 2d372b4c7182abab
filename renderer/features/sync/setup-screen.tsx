import { useEffect, useRef, useState } from 'react'

import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { PageBody, PageHeader } from '#renderer/ui/page.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { StepList } from '#renderer/ui/step-list.tsx'
import type { ConnectionFile } from '#shared/ipc/couch.ts'
import type { Id } from '#shared/lib/ids.ts'

import { SetupSteps } from './setup-steps.tsx'
import { SETUP_STEPS } from './setup-ways.ts'
import type { SetupStep, SetupWay } from './setup-ways.ts'

import styles from './setup.module.css'

export interface SetupScreenProps {
  /** How it was begun; the checks may lead to the other way. */
  readonly firstWay: 'setUp' | 'join'
  readonly file: ConnectionFile | null
  readonly operatorId: Id<'staff'> | null
  readonly onClose: () => void
}

/** Bringing this machine's register to a server, or together with the one that lies there. */
export function SetupScreen({ firstWay, file, operatorId, onClose }: SetupScreenProps) {
  const t = useT()
  const [way, setWay] = useState<SetupWay>(firstWay)
  const [step, setStep] = useState<SetupStep>('server')
  const staff = useLive((data) => data.settings.staff(), ['staff'])
  const own = staff.value?.find(({ id }) => id === operatorId)?.name ?? ''
  const [wasJoined, setWasJoined] = useState(false)
  useEffect(() => {
    void ask('couch:connection', null).then((server) => setWasJoined(server !== null))
  }, [])
  const place = useRef<HTMLDivElement>(null)
  const shownStep = useRef(step)
  useEffect(() => {
    // The settings, from where one comes, are long.
    place.current?.parentElement?.scrollIntoView({ block: 'start' })
    if (shownStep.current === step) return
    shownStep.current = step
    place.current?.focus({ preventScroll: true })
  }, [step])
  if (wasJoined && step === 'server') {
    return (
      <EmptyState
        title={t('sync.server.joined')}
        action={<Button onPress={onClose}>{t('sync.server.joined.to-settings')}</Button>}
      />
    )
  }
  return (
    <div className={styles.screen}>
      <PageHeader title={t(way === 'setUp' ? 'sync.setup.title' : 'sync.join.title')}>
        <StepList
          label={t('sync.setup.steps')}
          steps={SETUP_STEPS[way].map((id) => ({ id, title: t(`sync.setup.step.${id}`) }))}
          current={step}
        />
      </PageHeader>
      <div ref={place} tabIndex={-1} className={styles.place}>
        <PageBody>
          <SetupSteps
            step={step}
            way={way}
            onStep={(next, nextWay) => {
              setStep(next)
              setWay(nextWay)
            }}
            file={file}
            proposedName={
              own === ''
                ? t('sync.setup.machine.second')
                : t('sync.setup.machine.next', { name: own })
            }
            hasData
            onJoined={() => undefined}
            onOperator={async () => undefined}
            onClose={onClose}
          />
        </PageBody>
      </div>
    </div>
  )
}
