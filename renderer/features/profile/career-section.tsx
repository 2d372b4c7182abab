import { newId } from '#renderer/data/new-id.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { DayText } from '#renderer/records/day-text.tsx'
import { useToday } from '#renderer/records/today.ts'
import { Chip } from '#renderer/ui/chips.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { CareerEntry } from '#shared/domain/alumnus/alumnus.ts'

import { DayIn } from './day-in.tsx'
import { ElementList } from './element-list.tsx'
import { facetOptions } from './facet-options.ts'
import { PartialDayField } from './partial-day-field.tsx'
import { useSheet } from './sheet-context.ts'
import { useFieldCheck } from './use-check.ts'

import styles from './profile.module.css'

/** 現職・経歴: posts since leaving, the one held now first. */
export function CareerSection() {
  const t = useT()
  const today = useToday()
  const { person, facets } = useSheet()
  const check = useFieldCheck()
  const { value: competitors } = useLive(
    (data) => data.confidentiality.competitorPosts(person.id),
    [person.id],
  )
  return (
    <Section title={t('field.careerEntries')}>
      <ElementList
        field="careerEntries"
        items={inOrder(person.careerEntries)}
        make={(): CareerEntry => ({
          id: newId('careerEntry'),
          organisationId: null,
          company: '',
          title: '',
          industry: '',
          startedOn: null,
          endedOn: null,
          asOf: today,
        })}
        addWord={t('profile.career.add')}
        empty={t('profile.career.empty')}
        waits={({ company, title }) => company === '' && title === ''}
        nameOf={(entry) => entry.company}
        summary={(entry) => (
          <div>
            <span className={styles.strong}>{entry.company || t('profile.not-known')}</span>{' '}
            {entry.title}{' '}
            {entry.endedOn === null && <Chip tone="good">{t('profile.career.now')}</Chip>}{' '}
            {competitors?.includes(entry.id) && (
              <Chip tone="warn">{t('companies.competitor')}</Chip>
            )}
            <p className={styles.soft}>
              {(entry.startedOn ?? entry.endedOn) !== null && (
                <>
                  <DayText day={entry.startedOn} /> – <DayText day={entry.endedOn} />{' '}
                </>
              )}
              {entry.industry}{' '}
              {entry.asOf !== null && <DayIn message="profile.as-of.day" day={entry.asOf} />}
            </p>
          </div>
        )}
        editor={(entry, change) => (
          <FormRows labels="beside">
            <ComboBox
              label={t('profile.career.company')}
              value={entry.company}
              options={facetOptions(facets?.companies)}
              onCommit={(text) => change({ company: text.trim() })}
            />
            <TextField
              label={t('profile.career.title')}
              value={entry.title}
              maxLength={200}
              onCommit={(text) => change({ title: text.trim() })}
            />
            <TextField
              label={t('field.industry')}
              value={entry.industry}
              maxLength={100}
              onCommit={(text) => change({ industry: text.trim() })}
            />
            <PartialDayField
              label={t('field.startedOn')}
              value={entry.startedOn}
              {...check('startedOn', entry.id)}
              onChange={(startedOn) => change({ startedOn })}
            />
            <PartialDayField
              label={t('field.endedOn')}
              hint={t('profile.career.ended-hint')}
              value={entry.endedOn}
              {...check('endedOn', entry.id)}
              onChange={(endedOn) => change({ endedOn })}
            />
            <DayField
              isEchoHidden
              label={t('profile.as-of')}
              value={entry.asOf}
              onChange={(asOf) => change({ asOf })}
            />
          </FormRows>
        )}
      />
    </Section>
  )
}

function inOrder(entries: readonly CareerEntry[]): readonly CareerEntry[] {
  const key = (entry: CareerEntry): string => entry.startedOn ?? entry.asOf ?? ''
  return entries.toSorted(
    (a, b) => Number(a.endedOn !== null) - Number(b.endedOn !== null) || (key(a) < key(b) ? 1 : -1),
  )
}
