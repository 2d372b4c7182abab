import { useState } from 'react'

import { useT } from '#renderer/i18n/language.ts'
import { StepList } from '#renderer/ui/step-list.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { SetupSteps } from './setup-steps.tsx'
import { SETUP_STEPS } from './setup-ways.ts'
import type { SetupStep } from './setup-ways.ts'

import styles from './setup.module.css'

export interface JoinFreshProps {
  /** True where an earlier start joined this machine and was broken off. */
  readonly isJoined: boolean
  /** True once the data are open. */
  readonly hasData: boolean
  /** The key is at hand: the data can be opened. */
  readonly onJoined: () => void
  readonly onOperator: (operatorId: Id<'staff'>) => Promise<void>
  readonly onBack: () => void
}

/** Taking over the register of another machine, where nothing is here yet. */
export function JoinFresh({ isJoined, hasData, onJoined, onOperator, onBack }: JoinFreshProps) {
  const t = useT()
  const [step, setStep] = useState<SetupStep>(isJoined ? 'receive' : 'server')
  return (
    <div className={styles.form}>
      <StepList
        label={t('sync.setup.steps')}
        steps={SETUP_STEPS.fresh.map((id) => ({ id, title: t(`sync.setup.step.${id}`) }))}
        current={step}
      />
      <h1 className={styles.title}>{t('sync.join.title')}</h1>
      <SetupSteps
        step={step}
        way="fresh"
        onStep={setStep}
        file={null}
        proposedName={t('sync.setup.machine.second')}
        hasData={hasData}
        onJoined={onJoined}
        onOperator={onOperator}
        onClose={onBack}
      />
    </div>
  )
}
