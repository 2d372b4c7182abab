import type { MessageKey } from '#shared/i18n/messages.ts'
import { isMessageKey } from '#shared/i18n/translate.ts'
import type { RosterField } from '#shared/transfer/read/fields.ts'
import type { RosterValues } from '#shared/transfer/read/record.ts'

/** The key of a roster field's label. */
export function fieldLabel(field: RosterField): MessageKey {
  const own = `importing.field.${field}`
  if (isMessageKey(own)) return own
  const shared = `field.${field}`
  return isMessageKey(shared) ? shared : 'field.note'
}

/** What a row was understood to say in a column, in stored forms; null where it says nothing. */
export function understood(values: RosterValues, field: RosterField): string | null {
  switch (field) {
    case 'fullName':
      return joined(values.familyName, values.givenName)
    case 'fullNameKana':
      return joined(values.familyNameKana, values.givenNameKana)
    case 'fullNameRomaji':
      return joined(values.familyNameRomaji, values.givenNameRomaji)
    case 'prefecture':
    case 'city':
    case 'street':
      return values.address
    case 'skills':
    case 'tags':
    case 'topics':
      return values[field].join('、') || null
    default:
      return values[field]
  }
}

function joined(first: string | null, second: string | null): string | null {
  return [first, second].filter(Boolean).join(' ') || null
}
