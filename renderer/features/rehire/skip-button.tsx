import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { PopoverButton } from '#renderer/ui/popover-button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { CaseStep } from '#shared/domain/rehire/rehire-case.ts'
import type { Id } from '#shared/lib/ids.ts'

import styles from './cases.module.css'

interface SkipButtonProps {
  caseId: Id<'case'>
  step: CaseStep
  onDone: (done: Done) => void
}

/** Leaves a step out, with the reason why. */
export function SkipButton({ caseId, step, onDone }: SkipButtonProps) {
  const t = useT()
  const name = t(`cases.step.${step.kind}`)
  return (
    <PopoverButton
      label={t('cases.steps.skip')}
      name={t('cases.steps.skip-of', { step: name })}
      kind="quiet"
      size="small"
    >
      {(close) => (
        <SkipForm
          caseId={caseId}
          stepId={step.id}
          onSkipped={(done) => {
            close()
            onDone(done)
          }}
        />
      )}
    </PopoverButton>
  )
}

interface SkipFormProps {
  caseId: Id<'case'>
  stepId: CaseStep['id']
  onSkipped: (done: Done) => void
}

function SkipForm({ caseId, stepId, onSkipped }: SkipFormProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(useData().cases.skipStep)
  const [reason, setReason] = useState('')
  return (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault()
        void run(caseId, stepId, reason).then((done) => done && onSkipped(done))
      }}
    >
      <TextField
        label={t('cases.steps.reason')}
        value={reason}
        maxLength={500}
        takesFocus
        onChange={setReason}
        problem={error && errorText(error)}
      />
      <div className={styles.foot}>
        <Button type="submit" kind="primary" size="small" isBusy={isRunning}>
          {t('cases.steps.skip')}
        </Button>
      </div>
    </form>
  )
}
