import { useT } from '#renderer/i18n/language.ts'
import { Chip } from '#renderer/ui/chips.tsx'

export interface PersonFlagsProps {
  person: { readonly isDoNotContact: boolean; readonly isDeceased: boolean }
}

/** What has to be known before writing to a person: 逝去, 連絡不可. */
export function PersonFlags({ person }: PersonFlagsProps) {
  const t = useT()
  return (
    <>
      {person.isDeceased && <Chip>{t('field.isDeceased')}</Chip>}
      {person.isDoNotContact && <Chip tone="danger">{t('field.isDoNotContact')}</Chip>}
    </>
  )
}
