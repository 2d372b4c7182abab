import type { Done } from '#renderer/data/context.ts'
import type { PolicyDraft } from '#renderer/data/groups/policies.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { Field, FormRows } from '#renderer/ui/field.tsx'
import { TrashIcon } from '#renderer/ui/icons.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextArea, TextField } from '#renderer/ui/text-field.tsx'
import type { RehirePolicy } from '#shared/domain/rehire/rehire-policy.ts'

import styles from './programme.module.css'

const MOST_MONTHS = 1200
const MOST_DAYS = 3650

interface PolicyEditorProps {
  readonly policy: RehirePolicy
  readonly onDone: (done: Done) => void
}

/** The terms of a version, edited in place. */
export function PolicyEditor({ policy, onDone }: PolicyEditorProps) {
  const t = useT()
  const errorText = useErrorText()
  const { policies } = useData()
  const edit = useCommand(policies.save)
  const trash = useCommand(policies.trash)
  const tell = (done: Done | null): void => {
    if (done !== null) onDone(done)
  }
  const save = (fields: Partial<PolicyDraft>): void =>
    void edit.run(policy.id, { from: policy.from, ...fields }).then(tell)
  const error = edit.error ?? trash.error
  const prose = (term: 'conditions' | 'treatment') => (
    <TextArea
      label={t(`policies.term.${term}`)}
      hint={t(`policies.term.${term}.hint`)}
      value={policy[term]}
      maxLength={20_000}
      onCommit={(text) => save({ [term]: text })}
    />
  )
  const days = (term: 'answerDays' | 'decideDays') => (
    <NumberField
      label={t(`policies.term.${term}`)}
      unit={t('policies.term.days.unit')}
      value={policy[term]}
      min={0}
      max={MOST_DAYS}
      onChange={(value) => save({ [term]: value === null ? null : Math.round(value) })}
    />
  )
  return (
    <>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      <FormRows labels="beside">
        <TextField
          label={t('policies.term.name')}
          value={policy.name}
          maxLength={100}
          onCommit={(text) => {
            if (text.trim() !== '') save({ name: text.trim() })
          }}
        />
        <DayField
          label={t('policies.term.from')}
          value={policy.from}
          onChange={(from) => from !== null && save({ from })}
        />
        {prose('conditions')}
        {prose('treatment')}
        <NumberField
          label={t('policies.term.waitingMonths')}
          hint={t('policies.term.waitingMonths.hint')}
          unit={t('policies.term.waitingMonths.unit')}
          value={policy.waitingMonths}
          min={0}
          max={MOST_MONTHS}
          onChange={(value) => save({ waitingMonths: value === null ? null : Math.round(value) })}
        />
        <Field label={t('policies.limits')}>
          <div className={styles.limits}>
            <CheckboxField
              label={t('policies.term.hasNoGuarantee')}
              value={policy.hasNoGuarantee}
              onChange={(hasNoGuarantee) => save({ hasNoGuarantee })}
            />
            <CheckboxField
              label={t('policies.term.isOnceOnly')}
              value={policy.isOnceOnly}
              onChange={(isOnceOnly) => save({ isOnceOnly })}
            />
          </div>
        </Field>
        {days('answerDays')}
        {days('decideDays')}
        <TextArea
          label={t('policies.term.note')}
          value={policy.note}
          maxLength={5000}
          rows={2}
          onCommit={(note) => save({ note })}
        />
      </FormRows>
      <div>
        <Button
          kind="quiet"
          size="small"
          icon={<TrashIcon />}
          isBusy={trash.isRunning}
          onPress={() => void trash.run(policy.id).then(tell)}
        >
          {t('policies.trash')}
        </Button>
      </div>
    </>
  )
}
