import type { Done } from '#renderer/data/context.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { StaffField } from '#renderer/records/staff-field.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { SetUpFields } from '#shared/domain/programme/new-programme.ts'

import { useSetUpSave } from './use-set-up-save.ts'

const ROLES = ['ownerId', 'sponsorId', 'deputyId'] as const
const MOST_HOURS = 1000
const MOST_YEN = 1_000_000_000

interface PeopleSectionProps {
  readonly setUp: SetUpFields
  readonly onDone: (done: Done) => void
}

/** Who runs the programme and answers for it, since when, with how much time and money. */
export function PeopleSection({ setUp, onDone }: PeopleSectionProps) {
  const t = useT()
  const errorText = useErrorText()
  const { value: staff } = useLive((data) => data.settings.staff(), [])
  const { save, error } = useSetUpSave(onDone)
  return (
    <Section title={t('programme.people')}>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      <FormRows labels="beside">
        {ROLES.map((role) => (
          <StaffField
            key={role}
            label={t(`programme.${role}`)}
            staff={staff ?? []}
            value={setUp[role]}
            onChange={(id) => save({ [role]: id })}
            addWord={t('programme.staff.add', { role: t(`programme.${role}`) })}
            saveWord={t('programme.staff.save')}
            onDone={onDone}
          />
        ))}
        <DayField
          label={t('programme.startedOn')}
          value={setUp.startedOn}
          onChange={(startedOn) => save({ startedOn })}
        />
        <NumberField
          label={t('programme.hoursPerMonth')}
          unit={t('programme.hoursPerMonth.unit')}
          value={setUp.hoursPerMonth}
          min={0}
          max={MOST_HOURS}
          onChange={(hours) => save({ hoursPerMonth: hours })}
        />
        <NumberField
          label={t('programme.budgetYen')}
          unit={t('programme.budgetYen.unit')}
          value={setUp.budgetYen}
          min={0}
          max={MOST_YEN}
          step={10_000}
          onChange={(yen) => save({ budgetYen: yen === null ? null : Math.round(yen) })}
        />
      </FormRows>
    </Section>
  )
}
