import type { Done } from '#renderer/data/context.ts'
import type { Facet } from '#renderer/data/search/facets.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TagField } from '#renderer/ui/tag-field.tsx'
import { TextArea, TextField } from '#renderer/ui/text-field.tsx'
import type { Vacancy } from '#shared/domain/rehire/vacancy.ts'

import { StatusField } from './status-field.tsx'

interface VacancyEditorProps {
  readonly vacancy: Vacancy
  readonly onDone: (done: Done) => void
}

/** What a vacancy is; each field is saved when it is left. */
export function VacancyEditor({ vacancy, onDone }: VacancyEditorProps) {
  const t = useT()
  const errorText = useErrorText()
  const { vacancies } = useData()
  const { value: facets } = useLive((data) => data.alumni.facets(), [])
  const edit = useCommand(vacancies.edit)
  const skills = useCommand(vacancies.setSkills)
  const problem = edit.error ?? skills.error
  const tell = (done: Done | null): void => {
    if (done !== null && done.actId !== null) onDone(done)
  }
  const save = (fields: Parameters<typeof edit.run>[1]): void =>
    void edit.run(vacancy.id, fields).then(tell)
  return (
    <Section title={t('vacancies.about')}>
      <FormRows>
        <TextField
          label={t('vacancies.name')}
          value={vacancy.title}
          maxLength={200}
          onCommit={(title) => title.trim() !== '' && save({ title: title.trim() })}
        />
        <StatusField
          value={vacancy.positionStatus}
          onChange={(positionStatus) => save({ positionStatus })}
        />
        <ComboBox
          label={t('field.department')}
          value={vacancy.department}
          options={optionsOf(facets?.departments)}
          onCommit={(department) => save({ department: department.trim() })}
        />
        <ComboBox
          label={t('field.grade')}
          value={vacancy.grade}
          options={optionsOf(facets?.grades)}
          onCommit={(grade) => save({ grade: grade.trim() })}
        />
        <TagField
          label={t('vacancies.skills')}
          placeholder={t('vacancies.skills.example')}
          value={vacancy.wantedSkills.map(({ name }) => name)}
          suggestions={facets?.skills.map(({ value }) => value) ?? []}
          onChange={(names) => void skills.run(vacancy.id, names).then(tell)}
        />
        <TextField
          label={t('vacancies.place')}
          value={vacancy.place}
          maxLength={200}
          onCommit={(place) => save({ place: place.trim() })}
        />
        <TextField
          label={t('vacancies.hours')}
          placeholder={t('vacancies.hours.example')}
          value={vacancy.hours}
          maxLength={200}
          onCommit={(hours) => save({ hours: hours.trim() })}
        />
        <TextArea
          label={t('vacancies.duties')}
          value={vacancy.duties}
          maxLength={20_000}
          onCommit={(duties) => save({ duties })}
        />
        <DayField
          isEchoHidden
          label={t('vacancies.opened-on')}
          value={vacancy.openedOn}
          onChange={(openedOn) => openedOn !== null && save({ openedOn })}
        />
        <DayField
          isEchoHidden
          label={t('vacancies.starts-on')}
          hint={t('vacancies.starts-on.hint')}
          value={vacancy.startsOn}
          onChange={(startsOn) => save({ startsOn })}
        />
        <DayField
          isEchoHidden
          label={t('vacancies.apply-by')}
          value={vacancy.applyBy}
          onChange={(applyBy) => save({ applyBy })}
        />
        <TextArea
          label={t('field.note')}
          value={vacancy.note}
          maxLength={20_000}
          onCommit={(note) => save({ note })}
        />
      </FormRows>
      {problem && <Notice tone="danger">{errorText(problem)}</Notice>}
    </Section>
  )
}

function optionsOf(facets: readonly Facet[] | undefined) {
  return (facets ?? []).map(({ value }) => ({ id: value, title: value }))
}
