import { newId } from '#renderer/data/new-id.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { CONTACT_KINDS } from '#shared/domain/alumnus/alumnus.ts'
import type { ContactPoint } from '#shared/domain/alumnus/alumnus.ts'

import { ContactEditor } from './contact-editor.tsx'
import { ContactIcon } from './contact-icon.tsx'
import { contactText } from './contact-text.ts'
import { CopyButton } from './copy-button.tsx'
import { ElementList } from './element-list.tsx'
import { useSheet } from './sheet-context.ts'

import styles from './profile.module.css'

/** 連絡先: private, work and parents', each with whether it still reaches the person. */
export function ContactSection() {
  const t = useT()
  const { person, checks } = useSheet()
  return (
    <Section title={t('field.contactPoints')}>
      <ElementList
        field="contactPoints"
        items={inOrder(person.contactPoints)}
        make={(): ContactPoint => ({
          id: newId('contactPoint'),
          kind: 'email',
          place: 'private',
          value: '',
          postalCode: '',
          building: '',
          isPreferred: false,
          status: 'ok',
          statusOn: null,
        })}
        addWord={t('profile.contact.add')}
        empty={t('profile.contact.empty')}
        waits={({ value }) => value === ''}
        nameOf={contactText}
        acts={(point) => <CopyButton text={contactText(point)} />}
        summary={(point) => {
          const found = checks.find(({ elementId }) => elementId === point.id)
          return (
            <div className={styles.contact}>
              <ContactIcon kind={point.kind} />
              <div className={styles.contactWords}>
                <span className={styles.contactValue} translate="no">
                  {contactText(point)}
                </span>{' '}
                <span className={styles.marks}>
                  <Chip>{t(`choice.contactPlace.${point.place}`)}</Chip>
                  {point.isPreferred && <Chip tone="thread">{t('field.isPreferred')}</Chip>}
                  {point.status !== 'ok' && (
                    <Chip tone="warn">
                      {t(`choice.contactStatus.${point.status}`)}
                      {point.statusOn !== null && <DayText day={point.statusOn} />}
                    </Chip>
                  )}
                </span>
                {found && <p className={styles.problem}>{t(`profile.check.${found.code}`)}</p>}
              </div>
            </div>
          )
        }}
        editor={(point, change) => <ContactEditor point={point} change={change} />}
      />
    </Section>
  )
}

function inOrder(points: readonly ContactPoint[]): readonly ContactPoint[] {
  return points.toSorted(
    (a, b) =>
      CONTACT_KINDS.indexOf(a.kind) - CONTACT_KINDS.indexOf(b.kind) ||
      Number(a.status !== 'ok') - Number(b.status !== 'ok') ||
      Number(b.isPreferred) - Number(a.isPreferred) ||
      (a.id < b.id ? -1 : 1),
  )
}
