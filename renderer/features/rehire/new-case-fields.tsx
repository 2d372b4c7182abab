import type { CaseOpening } from '#renderer/data/cases/open-case.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { RadioGroup } from '#renderer/ui/choices.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { STEP_TEMPLATES } from '#shared/domain/rehire/rehire-case.ts'
import type { Id } from '#shared/lib/ids.ts'

import { channelOptions, positionOptions } from './case-options.ts'

/** What is settled of a case before it is opened, apart from whom it is about. */
export type NewCaseDraft = Omit<CaseOpening, 'personId' | 'skipReasons'>

interface NewCaseFieldsProps {
  draft: NewCaseDraft
  onChange: (change: Partial<NewCaseDraft>) => void
}

/** Post, route, steps and day of a case to open; a vacancy says itself what post it is. */
export function NewCaseFields({ draft, onChange }: NewCaseFieldsProps) {
  const t = useT()
  const { value: rows } = useLive((data) => data.vacancies.list('live'), [])
  const posts = (rows ?? []).filter(
    ({ vacancy }) => vacancy.closedOn === null || vacancy.id === draft.vacancyId,
  )
  return (
    <>
      {posts.length > 0 && (
        <Select<Id<'vacancy'> | 'none'>
          label={t('cases.new.vacancy')}
          value={draft.vacancyId ?? 'none'}
          options={[
            { id: 'none', title: t('cases.new.no-vacancy') },
            ...posts.map(({ vacancy }) => ({
              id: vacancy.id,
              title: vacancy.title || t('cases.no-title'),
              hint: vacancy.department,
            })),
          ]}
          onChange={(id) => onChange({ vacancyId: id === 'none' ? null : id })}
        />
      )}
      {draft.vacancyId === null && (
        <>
          <TextField
            label={t('cases.new.title')}
            placeholder={t('cases.new.title.example')}
            value={draft.title}
            maxLength={200}
            onChange={(title) => onChange({ title })}
          />
          <Select
            label={t('cases.new.position')}
            value={draft.positionStatus}
            options={positionOptions(t)}
            onChange={(positionStatus) => onChange({ positionStatus })}
          />
        </>
      )}
      <Select
        label={t('cases.new.channel')}
        value={draft.channel}
        options={channelOptions(t)}
        onChange={(channel) => onChange({ channel })}
      />
      <RadioGroup
        label={t('cases.new.template')}
        layout="row"
        value={draft.template}
        options={STEP_TEMPLATES.toReversed().map((id) => ({
          id,
          title: t(`cases.template.${id}`),
        }))}
        onChange={(template) => onChange({ template })}
      />
      <DayField
        isEchoHidden
        label={t('cases.new.opened')}
        hint={t('cases.new.opened.hint')}
        value={draft.openedOn}
        onChange={(openedOn) => openedOn !== null && onChange({ openedOn })}
      />
    </>
  )
}
