import { useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { toKatakana } from '#shared/japanese/kana.ts'
import { toRomaji } from '#shared/japanese/romaji.ts'

import { NameField } from './name-field.tsx'
import { useSheet } from './sheet-context.ts'
import { useFieldCheck } from './use-check.ts'

import styles from './profile.module.css'

type TextKey = 'familyNameRomaji' | 'givenNameRomaji' | 'formerFamilyName' | 'preferredName'

/** 氏名: as written, as read, and the other names. */
export function NamesSection() {
  const t = useT()
  const { person, save } = useSheet()
  const check = useFieldCheck()
  const text = (key: TextKey, hint?: string) => (
    <TextField
      label={t(`field.${key}`)}
      value={person[key]}
      maxLength={100}
      {...(hint && { placeholder: hint })}
      onCommit={(typed) => save({ [key]: typed.trim() })}
    />
  )
  const kana = (key: 'familyNameKana' | 'givenNameKana' | 'formerFamilyNameKana') => (
    <TextField
      label={t(`field.${key}`)}
      value={person[key]}
      maxLength={100}
      {...check(key)}
      onCommit={(typed) => save({ [key]: toKatakana(typed) })}
    />
  )
  const name = (key: 'familyName' | 'givenName') => (
    <NameField
      label={t(`field.${key}`)}
      value={person[key]}
      maxLength={100}
      {...check(key)}
      reading={person[`${key}Kana`]}
      onCommit={(typed, reading) =>
        save({ [key]: typed.trim(), ...(reading !== null && { [`${key}Kana`]: reading }) })
      }
    />
  )
  return (
    <Section title={t('profile.names.title')}>
      <div className={styles.quiet}>
        <div className={styles.pairs}>
          {name('familyName')}
          {name('givenName')}
          {kana('familyNameKana')}
          {kana('givenNameKana')}
        </div>
        <Disclosure title={t('profile.names.more')} isOpenAtFirst={hasOtherNames(person)}>
          <div className={styles.pairs}>
            {text('formerFamilyName')}
            {kana('formerFamilyNameKana')}
            {text('familyNameRomaji', toRomaji(person.familyNameKana))}
            {text('givenNameRomaji', toRomaji(person.givenNameKana))}
          </div>
          <FormRows>
            {text('preferredName')}
            <DayField
              label={t('field.birthOn')}
              value={person.birthOn}
              {...check('birthOn')}
              onChange={(birthOn) => save({ birthOn })}
            />
          </FormRows>
        </Disclosure>
      </div>
    </Section>
  )
}

function hasOtherNames(person: Alumnus): boolean {
  const { formerFamilyName, familyNameRomaji, givenNameRomaji, preferredName, birthOn } = person
  return [formerFamilyName, familyNameRomaji, givenNameRomaji, preferredName, birthOn].some(Boolean)
}
