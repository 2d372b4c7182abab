import { useT } from '#renderer/i18n/language.ts'
import { Chip } from '#renderer/ui/chips.tsx'

export interface PersonFlagsProps {
  person: { readonly isDoNotContact: boolean; readonly isDeceased: boolean }
}

/** What has to be known before writing to a person: 逝去, which says it all, or 連絡不可. */
export function PersonFlags({ person }: PersonFlagsProps) {
  const t = useT()
  if (person.isDeceased) return <Chip>{t('field.isDeceased')}</Chip>
  if (person.isDoNotContact) return <Chip tone="danger">{t('field.isDoNotContact')}</Chip>
  return null
}
