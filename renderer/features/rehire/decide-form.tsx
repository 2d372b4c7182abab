import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { StaffField } from '#renderer/records/staff-field.tsx'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextArea } from '#renderer/ui/text-field.tsx'
import type { Decision } from '#shared/domain/rehire/rehire-case.ts'
import type { Id } from '#shared/lib/ids.ts'

import { decisionOptions } from './case-options.ts'

import styles from './cases.module.css'

interface DecideFormProps {
  caseId: Id<'case'>
  onDone: (done: Done) => void
}

/** Decides a case: what, when, by whom and why. */
export function DecideForm({ caseId, onDone }: DecideFormProps) {
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const { run, isRunning, error } = useCommand(useData().cases.decide)
  const { value: staff } = useLive((data) => data.settings.staff(), [])
  const [decision, setDecision] = useState<Decision | null>(null)
  const [decidedOn, setDecidedOn] = useState(today)
  const [deciderId, setDeciderId] = useState<Id<'staff'> | null>(null)
  const [decisionReason, setReason] = useState('')
  const isReasonMissing = error?.code === 'cases.no-reason'
  const decide = async (): Promise<void> => {
    if (decision === null) return
    const done = await run(caseId, { decision, decidedOn, deciderId, decisionReason })
    if (done !== null) onDone(done)
  }
  return (
    <>
      <FormRows labels="beside">
        <Select
          label={t('cases.decision.what')}
          value={decision}
          options={decisionOptions(t)}
          onChange={setDecision}
        />
        <DayField
          isEchoHidden
          label={t('cases.decision.day')}
          value={decidedOn}
          onChange={(day) => day !== null && setDecidedOn(day)}
        />
        <StaffField
          label={t('cases.decision.who')}
          staff={staff ?? []}
          value={deciderId}
          onChange={setDeciderId}
          addWord={t('cases.decider.add')}
          saveWord={t('cases.decider.save')}
          onDone={onDone}
        />
        <TextArea
          label={t('cases.decision.reason')}
          hint={t('cases.decision.reason.hint')}
          value={decisionReason}
          rows={2}
          maxLength={5000}
          onChange={setReason}
          problem={isReasonMissing && errorText(error)}
        />
      </FormRows>
      {error && !isReasonMissing && <Notice tone="danger">{errorText(error)}</Notice>}
      <div className={styles.foot}>
        <Button
          size="small"
          isBusy={isRunning}
          isDisabled={decision === null}
          onPress={() => void decide()}
        >
          {t('cases.decision.save')}
        </Button>
      </div>
    </>
  )
}
