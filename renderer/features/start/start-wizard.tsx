import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'

import type { Connection } from '#renderer/data/connect.ts'
import { useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { StepList } from '#renderer/ui/step-list.tsx'
import type { DeviceSettings, StartState } from '#shared/ipc/contract.ts'
import type { Id } from '#shared/lib/ids.ts'

import { BeginStep } from './begin-step.tsx'
import type { FirstPlace } from './begin-step.tsx'
import { NamesStep } from './names-step.tsx'
import type { Names } from './names-step.tsx'
import { RecoveryStep } from './recovery-step.tsx'

import styles from './start.module.css'

export interface StartWizardProps {
  readonly start: StartState
  readonly settings: DeviceSettings
  /** The data, once the key is there. */
  readonly connection: Connection | null
  readonly onSettings: (settings: Partial<DeviceSettings>) => Promise<void>
  /** The key was made: the data can be opened. */
  readonly onKey: () => void
  readonly onDone: (place: FirstPlace) => void
  /** Taking over another machine's register instead of making a new one. */
  readonly join: (how: { readonly isJoined: boolean; readonly onBack: () => void }) => ReactNode
}

/** The first start: who works here, the recovery sheet, and how to begin. */
export function StartWizard(props: StartWizardProps) {
  const t = useT()
  const [step, setStep] = useState<'names' | 'recovery' | 'begin' | 'join'>('names')
  const [isJoined, setJoined] = useState(false)
  const [recoveryCode, setRecoveryCode] = useState('')
  const [names, setNames] = useState<Names | null>(null)

  const { keyState } = props.start
  useEffect(() => {
    if (keyState !== 'open') return
    // A first start that was broken off may have joined a server already: it goes on from there.
    void ask('couch:connection', null).then((server) => {
      if (server === null) return
      setJoined(true)
      setStep('join')
    })
  }, [keyState])

  const writeNames = async ({ api }: Connection, { companyName, ownName }: Names) => {
    await api.settings.setShared('companyName', companyName)
    const known = (await api.settings.staff()).find((staff) => staff.name === ownName)
    const saved = known ? [known.id] : (await api.settings.saveStaff(null, { name: ownName })).ids
    const operatorId = saved[0] as Id<'staff'>
    await api.session.setOperator(operatorId)
    await api.history.forget()
    await props.onSettings({ operatorId })
  }

  return (
    <div className={styles.page}>
      <main className={styles.card}>
        <p className={styles.mark} lang="ja" aria-hidden="true">
          絆
        </p>
        {step === 'join' ? (
          props.join({ isJoined, onBack: () => setStep('names') })
        ) : (
          <StepList
            label={t('start.steps')}
            steps={[
              { id: 'names', title: t('start.step.names') },
              { id: 'recovery', title: t('start.step.recovery') },
              { id: 'begin', title: t('start.step.begin') },
            ]}
            current={step}
          />
        )}
        {step === 'names' && (
          <NamesStep
            start={props.start}
            settings={props.settings}
            onSettings={props.onSettings}
            onJoin={() => setStep('join')}
            onNext={(given, code) => {
              setNames(given)
              setRecoveryCode(code)
              setStep('recovery')
              props.onKey()
            }}
          />
        )}
        {step === 'recovery' && names !== null && (
          <RecoveryStep
            code={recoveryCode}
            companyName={names.companyName}
            isReady={props.connection !== null}
            onNext={async () => {
              if (props.connection === null) return
              await writeNames(props.connection, names)
              setStep('begin')
            }}
          />
        )}
        {step === 'begin' && props.connection !== null && (
          <BeginStep api={props.connection.api} onDone={props.onDone} />
        )}
      </main>
    </div>
  )
}
