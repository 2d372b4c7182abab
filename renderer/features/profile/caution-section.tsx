import { useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { Switch } from '#renderer/ui/choices.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

import { useSheet } from './sheet-context.ts'
import { useFieldCheck } from './use-check.ts'

/** What stops writing to a person (連絡不可, 逝去, 喪中), and the day of the non-disclosure agreement. */
export function CautionSection() {
  const t = useT()
  const { person, save } = useSheet()
  const check = useFieldCheck()
  return (
    <Section title={t('profile.caution.title')}>
      <FormRows labels="beside">
        <Switch
          label={t('field.isDoNotContact')}
          hint={t('profile.caution.do-not-contact-hint')}
          value={person.isDoNotContact}
          onChange={(isDoNotContact) => save({ isDoNotContact })}
        />
        {(person.isDoNotContact || person.doNotContactReason !== '') && (
          <TextField
            label={t('field.doNotContactReason')}
            value={person.doNotContactReason}
            maxLength={500}
            onCommit={(text) => save({ doNotContactReason: text.trim() })}
          />
        )}
        <Switch
          label={t('field.isDeceased')}
          hint={t('profile.caution.deceased-hint')}
          value={person.isDeceased}
          onChange={(isDeceased) => save({ isDeceased })}
        />
        {(person.isDeceased || person.deceasedOn !== null) && (
          <DayField
            isEchoHidden
            label={t('field.deceasedOn')}
            value={person.deceasedOn}
            {...check('deceasedOn')}
            onChange={(deceasedOn) => save({ deceasedOn })}
          />
        )}
        <DayField
          isEchoHidden
          label={t('field.mourningUntil')}
          hint={t('profile.caution.mourning-hint')}
          value={person.mourningUntil}
          onChange={(mourningUntil) => save({ mourningUntil })}
        />
        <DayField
          isEchoHidden
          label={t('field.ndaSignedOn')}
          hint={t('companies.nda.hint')}
          value={person.ndaSignedOn}
          onChange={(ndaSignedOn) => save({ ndaSignedOn })}
        />
      </FormRows>
    </Section>
  )
}
