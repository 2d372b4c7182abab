import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { cadenceSourceWords } from '#renderer/records/cadence-words.ts'
import { ScopeBadge } from '#renderer/records/scope-badge.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextArea } from '#renderer/ui/text-field.tsx'
import { SCOPES } from '#shared/domain/record/record.ts'

import { OwnerField } from './owner-field.tsx'
import { useSheet } from './sheet-context.ts'

import styles from './profile.module.css'

/** Who keeps in touch, how often, who may see the record, and what else is to be known. */
export function CareSection() {
  const t = useT()
  const { person, save } = useSheet()
  const { value: usual } = useLive((data) => data.cadence.of(person.id), [person.id])
  const source = usual && cadenceSourceWords(t, usual.cadence.source, usual.groupName)
  return (
    <Section title={t('profile.care.title')}>
      <div className={styles.quiet}>
        <FormRows labels="beside">
          <OwnerField />
          <NumberField
            label={t('field.cadenceDays')}
            hint={[
              t('profile.care.cadence-hint'),
              source !== null &&
                t('profile.care.cadence-empty', { source, days: usual?.cadence.days ?? 0 }),
            ]
              .filter(Boolean)
              .join(' ')}
            value={person.cadenceDays}
            min={1}
            max={36_500}
            unit={t('profile.care.days')}
            onChange={(days) => save({ cadenceDays: days === null ? null : Math.round(days) })}
          />
          <Select
            label={t('field.scope')}
            value={person.scope}
            options={SCOPES.map((id) => ({ id, title: t(`choice.scope.${id}`) }))}
            onChange={(scope) => save({ scope })}
          />
          <TextArea
            label={t('field.note')}
            value={person.note}
            maxLength={20_000}
            onCommit={(note) => save({ note })}
          />
        </FormRows>
        <Disclosure
          title={
            <span className={styles.marks}>
              {t('field.exitNote')} <ScopeBadge scope="personnel" />
            </span>
          }
          isOpenAtFirst={person.exitNote !== ''}
        >
          <TextArea
            label={t('field.exitNote')}
            hint={t('profile.exit-note.hint')}
            value={person.exitNote}
            maxLength={5000}
            onCommit={(exitNote) => save({ exitNote })}
          />
        </Disclosure>
      </div>
    </Section>
  )
}
