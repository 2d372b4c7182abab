import { useState } from 'react'

import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { StaffField } from '#renderer/records/staff-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { RadioGroup } from '#renderer/ui/choices.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { useSheet } from './sheet-context.ts'

import list from './element-list.module.css'
import styles from './profile.module.css'

interface OverrideFormProps {
  /** What is chosen at first. */
  readonly isIn: boolean
  readonly onClose: () => void
}

/** A decision against the rule: in or out, why, and who approved it. */
export function OverrideForm({ isIn: isInAtFirst, onClose }: OverrideFormProps) {
  const t = useT()
  const errorText = useErrorText()
  const { person, staff, onDone } = useSheet()
  const [isIn, setIn] = useState(isInAtFirst)
  const [reason, setReason] = useState('')
  const [approverId, setApproverId] = useState<Id<'staff'> | null>(null)
  const [isTried, setTried] = useState(false)
  const save = useCommand(useData().eligibility.setOverride)
  const submit = async (): Promise<void> => {
    setTried(true)
    if (reason.trim() === '' || approverId === null) return
    const done = await save.run(person.id, { isIn, reason, approverId })
    if (done === null) return
    onDone(done)
    onClose()
  }
  return (
    <div className={list.editor}>
      <FormRows labels="beside">
        <RadioGroup
          label={t('eligibility.override.decision')}
          layout="row"
          options={(['in', 'out'] as const).map((id) => ({
            id,
            title: t(`choice.override.${id}`),
          }))}
          value={isIn ? 'in' : 'out'}
          onChange={(id) => setIn(id === 'in')}
        />
        <TextField
          label={t('eligibility.override.reason')}
          isRequired
          value={reason}
          maxLength={500}
          problem={isTried && reason.trim() === '' && t('eligibility.override.reason.missing')}
          onChange={setReason}
        />
        <StaffField
          label={t('eligibility.override.approver')}
          isRequired
          staff={staff}
          value={approverId}
          problem={isTried && approverId === null && t('eligibility.override.approver.missing')}
          addWord={t('profile.owner.add')}
          saveWord={t('eligibility.override.add-approver')}
          onChange={setApproverId}
          onDone={onDone}
        />
      </FormRows>
      {save.error && <Notice tone="danger">{errorText(save.error)}</Notice>}
      <div className={styles.marks}>
        <Button kind="primary" size="small" isBusy={save.isRunning} onPress={() => void submit()}>
          {t('eligibility.override.save')}
        </Button>
        <Button size="small" isDisabled={save.isRunning} onPress={onClose}>
          {t('ui.cancel')}
        </Button>
      </div>
    </div>
  )
}
