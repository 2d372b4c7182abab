import { useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { useToday } from '#renderer/records/today.ts'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { CONTACT_KINDS, CONTACT_PLACES, CONTACT_STATUSES } from '#shared/domain/alumnus/alumnus.ts'
import type { ContactPoint } from '#shared/domain/alumnus/alumnus.ts'

import { postalCodeTyped, valueTyped } from './contact-text.ts'
import { useFieldCheck } from './use-check.ts'

interface ContactEditorProps {
  point: ContactPoint
  change: (patch: Partial<ContactPoint>) => void
}

/** The fields of one contact point. */
export function ContactEditor({ point, change }: ContactEditorProps) {
  const t = useT()
  const today = useToday()
  const check = useFieldCheck()
  const isAddress = point.kind === 'address'
  return (
    <FormRows labels="beside">
      <Select
        label={t('field.kind')}
        value={point.kind}
        options={CONTACT_KINDS.map((id) => ({ id, title: t(`choice.contactKind.${id}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <Select
        label={t('field.place')}
        value={point.place}
        options={CONTACT_PLACES.map((id) => ({ id, title: t(`choice.contactPlace.${id}`) }))}
        onChange={(place) => change({ place })}
      />
      {isAddress && (
        <TextField
          label={t('field.postalCode')}
          value={point.postalCode}
          placeholder="123-4567"
          maxLength={20}
          {...check('postalCode', point.id)}
          onCommit={(text) => change({ postalCode: postalCodeTyped(text) })}
        />
      )}
      <TextField
        label={t(`field.${point.kind}`)}
        value={point.value}
        maxLength={500}
        takesFocus={point.value === ''}
        {...check('value', point.id)}
        onCommit={(text) => change(valueTyped(point.kind, text))}
      />
      {isAddress && (
        <TextField
          label={t('field.building')}
          value={point.building}
          maxLength={200}
          onCommit={(text) => change({ building: text.trim() })}
        />
      )}
      <CheckboxField
        label={t('profile.contact.preferred')}
        value={point.isPreferred}
        onChange={(isPreferred) => change({ isPreferred })}
      />
      <Select
        label={t('field.status')}
        value={point.status}
        options={CONTACT_STATUSES.map((id) => ({ id, title: t(`choice.contactStatus.${id}`) }))}
        onChange={(status) => change({ status, statusOn: status === 'ok' ? null : today })}
      />
      {point.status !== 'ok' && (
        <DayField
          isEchoHidden
          label={t('profile.contact.status-on')}
          value={point.statusOn}
          onChange={(statusOn) => change({ statusOn })}
        />
      )}
    </FormRows>
  )
}
