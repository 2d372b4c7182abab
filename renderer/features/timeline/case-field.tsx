import type { LinkedCase } from '#renderer/data/linked-gatherings.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { useShortDay } from '#renderer/records/short-day.ts'
import { Select } from '#renderer/ui/select.tsx'
import type { Id } from '#shared/lib/ids.ts'

interface CaseFieldProps {
  personId: Id<'alumnus'>
  linked: LinkedCase | null
  onChange: (id: Id<'case'> | null) => void
}

/** The case that a touch belongs to, of the person's open ones; nothing where there are none. */
export function CaseField({ personId, linked, onChange }: CaseFieldProps) {
  const t = useT()
  const shortDay = useShortDay()
  const { value: rows } = useLive((data) => data.cases.of(personId), [personId])
  const open = (rows ?? []).filter(({ id, stage }) => stage !== 'closed' || id === linked?.id)
  if (open.length === 0) return null
  return (
    <Select<Id<'case'> | 'none'>
      label={t('field.caseId')}
      value={linked?.id ?? 'none'}
      options={[
        { id: 'none', title: t('timeline.gathering.none') },
        ...open.map(({ id, title, openedOn }) => ({
          id,
          title: title || t('cases.no-title'),
          hint: shortDay(openedOn).text,
        })),
      ]}
      onChange={(id) => onChange(id === 'none' ? null : id)}
    />
  )
}
