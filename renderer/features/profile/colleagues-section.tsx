import { newId } from '#renderer/data/new-id.ts'
import { useT } from '#renderer/i18n/language.ts'
import { NewStaffButton } from '#renderer/records/new-staff.tsx'
import { staffOptions } from '#renderer/records/staff-options.ts'
import { Chip } from '#renderer/ui/chips.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { COLLEAGUE_RELATIONS } from '#shared/domain/alumnus/alumnus.ts'
import type { Colleague } from '#shared/domain/alumnus/alumnus.ts'
import type { Id } from '#shared/lib/ids.ts'

import { ElementList } from './element-list.tsx'
import { useSheet } from './sheet-context.ts'

import styles from './profile.module.css'

/** Stands in a new line until one of the staff is chosen; never stored. */
const NOBODY = '' as Id<'staff'>

/** 社内の知り合い: who of the staff knows the person, and from where. */
export function ColleaguesSection() {
  const t = useT()
  const { person, staff } = useSheet()
  const staffOf = ({ staffId }: Colleague) => staff.find(({ id }) => id === staffId)
  return (
    <Section title={t('field.colleagues')}>
      <ElementList
        field="colleagues"
        items={person.colleagues}
        make={(): Colleague => ({ id: newId('colleague'), staffId: NOBODY, relation: 'peer' })}
        addWord={t('profile.colleague.add')}
        waits={({ staffId }) => staffId === NOBODY}
        nameOf={(one) => staffOf(one)?.name ?? ''}
        summary={(one) => (
          <div>
            {staffOf(one)?.name ?? t('profile.not-known')}{' '}
            <Chip>{t(`choice.colleagueRelation.${one.relation}`)}</Chip>{' '}
            <span className={styles.soft}>{staffOf(one)?.department}</span>
          </div>
        )}
        editor={(one, change) => <ColleagueEditor colleague={one} change={change} />}
      />
    </Section>
  )
}

interface ColleagueEditorProps {
  colleague: Colleague
  change: (patch: Partial<Colleague>) => void
}

function ColleagueEditor({ colleague, change }: ColleagueEditorProps) {
  const t = useT()
  const { person, staff, onDone } = useSheet()
  const others = new Set(
    person.colleagues.filter(({ id }) => id !== colleague.id).map(({ staffId }) => staffId),
  )
  return (
    <FormRows labels="beside">
      <div className={styles.owner}>
        <Select
          label={t('profile.colleague.staff')}
          value={colleague.staffId === NOBODY ? null : colleague.staffId}
          options={staffOptions(staff, colleague.staffId).filter(({ id }) => !others.has(id))}
          onChange={(staffId) => change({ staffId })}
        />
        <NewStaffButton
          label={t('profile.colleague.new')}
          action={t('profile.colleague.save')}
          onAdded={(staffId) => change({ staffId })}
          onDone={onDone}
        />
      </div>
      <Select
        label={t('profile.colleague.relation')}
        value={colleague.relation}
        options={COLLEAGUE_RELATIONS.map((id) => ({
          id,
          title: t(`choice.colleagueRelation.${id}`),
        }))}
        onChange={(relation) => change({ relation })}
      />
    </FormRows>
  )
}
