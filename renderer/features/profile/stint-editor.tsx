import { useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { Field, FormRows } from '#renderer/ui/field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import {
  EMPLOYMENT_TYPES,
  LEAVING_KINDS,
  LEAVING_TONES,
  REASON_GROUPS,
} from '#shared/domain/alumnus/alumnus.ts'
import type { Stint } from '#shared/domain/alumnus/alumnus.ts'
import { reasonGroupOf } from '#shared/domain/eligibility/reason-group.ts'

import { ChoiceField } from './choice-field.tsx'
import { useSheet } from './sheet-context.ts'
import { StintLeaves } from './stint-leaves.tsx'
import { StintPosts } from './stint-posts.tsx'
import { useFieldCheck } from './use-check.ts'

interface StintEditorProps {
  stint: Stint
  change: (patch: Partial<Stint>) => void
}

/** The fields of one stint, its departments and grades, and its leaves. */
export function StintEditor({ stint, change }: StintEditorProps) {
  const t = useT()
  const check = useFieldCheck()
  const { person } = useSheet()
  const told = reasonGroupOf(stint)
  const isStored = person.stints.some(({ id }) => id === stint.id)
  return (
    <FormRows labels="beside">
      <DayField
        isEchoHidden
        label={t('field.joinedOn')}
        value={stint.joinedOn}
        {...check('joinedOn', stint.id)}
        onChange={(joinedOn) => change({ joinedOn })}
      />
      <DayField
        isEchoHidden
        label={t('field.leftOn')}
        value={stint.leftOn}
        {...check('leftOn', stint.id)}
        onChange={(leftOn) => change({ leftOn })}
      />
      <DayField
        isEchoHidden
        label={t('field.lastWorkingDay')}
        value={stint.lastWorkingDay}
        {...check('lastWorkingDay', stint.id)}
        onChange={(lastWorkingDay) => change({ lastWorkingDay })}
      />
      <TextField
        label={t('field.employeeNo')}
        value={stint.employeeNo}
        maxLength={40}
        {...check('employeeNo', stint.id)}
        onCommit={(text) => change({ employeeNo: text.normalize('NFKC').trim() })}
      />
      <ChoiceField
        label={t('field.employmentType')}
        value={stint.employmentType}
        options={EMPLOYMENT_TYPES.map((id) => ({ id, title: t(`choice.employmentType.${id}`) }))}
        onChange={(employmentType) => change({ employmentType })}
      />
      <ChoiceField
        label={t('field.leavingKind')}
        value={stint.leavingKind}
        options={LEAVING_KINDS.map((id) => ({ id, title: t(`choice.leavingKind.${id}`) }))}
        onChange={(leavingKind) => change({ leavingKind })}
      />
      <TextField
        label={t('field.leavingReason')}
        hint={t('profile.stint.reason-hint')}
        value={stint.leavingReason}
        maxLength={500}
        onCommit={(text) => change({ leavingReason: text.trim() })}
      />
      <ChoiceField
        label={t('field.reasonGroup')}
        hint={
          stint.reasonGroup === null &&
          told !== null &&
          t('profile.stint.reason-told', { group: t(`choice.reasonGroup.${told}`) })
        }
        value={stint.reasonGroup}
        options={REASON_GROUPS.map((id) => ({ id, title: t(`choice.reasonGroup.${id}`) }))}
        onChange={(reasonGroup) => change({ reasonGroup })}
      />
      <ChoiceField
        label={t('field.leavingTone')}
        value={stint.leavingTone}
        options={LEAVING_TONES.map((id) => ({ id, title: t(`choice.leavingTone.${id}`) }))}
        onChange={(leavingTone) => change({ leavingTone })}
      />
      {isStored && (
        <>
          <Field label={t('field.assignments')}>
            <StintPosts stint={stint} />
          </Field>
          <Field label={t('field.leaves')}>
            <StintLeaves stint={stint} />
          </Field>
        </>
      )}
    </FormRows>
  )
}
