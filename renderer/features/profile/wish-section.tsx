import type { ReactNode } from 'react'

import { newId } from '#renderer/data/new-id.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { DayText } from '#renderer/records/day-text.tsx'
import { NearDayText } from '#renderer/records/near-day-text.tsx'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextArea, TextField } from '#renderer/ui/text-field.tsx'
import { REHIRE_INTERESTS } from '#shared/domain/alumnus/alumnus.ts'
import type { Wish } from '#shared/domain/alumnus/alumnus.ts'
import { newestWish, wishToAsk } from '#shared/domain/rehire/wishes.ts'

import { DayIn } from './day-in.tsx'
import { ElementList } from './element-list.tsx'
import { withElement } from './list-edits.ts'
import { PartialDayField } from './partial-day-field.tsx'
import { useSheet } from './sheet-context.ts'

import styles from './profile.module.css'

const TONES = { yes: 'good', maybe: 'thread', no: 'plain', unknown: 'plain' } as const

interface WishSectionProps {
  /** The vacancies that the person fits. */
  fittingVacancies: ReactNode
}

/** 復帰希望: what was wished on which day, the newest first, how old that is, and what fits it. */
export function WishSection({ fittingVacancies }: WishSectionProps) {
  const t = useT()
  const today = useToday()
  const { person } = useSheet()
  return (
    <Section title={t('field.wishes')} actions={<WishAge />}>
      <AskAgain />
      <ElementList
        field="wishes"
        items={person.wishes.toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1))}
        make={(): Wish => ({
          id: newId('wish'),
          asOf: today,
          interest: 'unknown',
          role: '',
          place: '',
          hours: '',
          earliestOn: null,
          note: '',
        })}
        addWord={t('profile.wish.add')}
        empty={t('profile.wish.empty')}
        nameOf={(wish) => t(`choice.rehireInterest.${wish.interest}`)}
        summary={(wish) => (
          <div>
            <Chip tone={TONES[wish.interest]}>{t(`choice.rehireInterest.${wish.interest}`)}</Chip>{' '}
            <span className={styles.soft}>
              <DayIn message="profile.as-of.day" day={wish.asOf} />
            </span>
            <p>
              {[wish.role, wish.place, wish.hours].filter(Boolean).join('・')}{' '}
              {wish.earliestOn !== null && (
                <span>
                  {t('field.earliestOn')} <DayText day={wish.earliestOn} />
                </span>
              )}
            </p>
            {wish.note !== '' && <p className={styles.prose}>{wish.note}</p>}
          </div>
        )}
        editor={(wish, change) => (
          <FormRows labels="beside">
            <Select
              label={t('field.interest')}
              value={wish.interest}
              options={REHIRE_INTERESTS.map((id) => ({
                id,
                title: t(`choice.rehireInterest.${id}`),
              }))}
              onChange={(interest) => change({ interest })}
            />
            <DayField
              isEchoHidden
              label={t('profile.as-of')}
              value={wish.asOf}
              onChange={(asOf) => asOf !== null && change({ asOf })}
            />
            <TextField
              label={t('field.role')}
              value={wish.role}
              maxLength={200}
              onCommit={(text) => change({ role: text.trim() })}
            />
            <TextField
              label={t('field.workPlace')}
              value={wish.place}
              maxLength={200}
              onCommit={(text) => change({ place: text.trim() })}
            />
            <TextField
              label={t('field.hours')}
              value={wish.hours}
              maxLength={200}
              onCommit={(text) => change({ hours: text.trim() })}
            />
            <PartialDayField
              label={t('field.earliestOn')}
              value={wish.earliestOn}
              onChange={(earliestOn) => change({ earliestOn })}
            />
            <TextArea
              label={t('field.note')}
              value={wish.note}
              maxLength={5000}
              onCommit={(text) => change({ note: text })}
            />
          </FormRows>
        )}
      />
      {fittingVacancies}
    </Section>
  )
}

/** How long ago it was last asked; nothing where it never was. */
function WishAge() {
  const t = useT()
  const { person } = useSheet()
  const wish = newestWish(person)
  if (wish === null) return null
  return (
    <span className={styles.soft}>
      {t('profile.wish.asked')} <NearDayText day={wish.asOf} />
    </span>
  )
}

/** Says that a wish is old, and keeps it as one of today. */
function AskAgain() {
  const t = useT()
  const today = useToday()
  const { person, save } = useSheet()
  const wish = wishToAsk(person, today)
  if (wish === null) return null
  return (
    <Notice
      action={
        <Button
          size="small"
          onPress={() =>
            save((now) => withElement(now, 'wishes', { ...wish, id: newId('wish'), asOf: today }))
          }
        >
          {t('profile.wish.ask-again')}
        </Button>
      }
    >
      {t('profile.wish.old')}
    </Notice>
  )
}
