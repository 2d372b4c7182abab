import type { LinkedGathering } from '#renderer/data/linked-gatherings.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { useShortDay } from '#renderer/records/short-day.ts'
import { Select } from '#renderer/ui/select.tsx'

interface GatheringFieldProps {
  linked: LinkedGathering | null
  onChange: (id: LinkedGathering['id'] | null) => void
}

/** The event or the group that a touch belongs to, of those that are near. */
export function GatheringField({ linked, onChange }: GatheringFieldProps) {
  const t = useT()
  const shortDay = useShortDay()
  const { value } = useLive((data) => data.timeline.linkable(), [])
  const near = value ?? []
  const isNear = linked === null || near.some(({ id }) => id === linked.id)
  const all = isNear ? near : [linked, ...near]
  if (all.length === 0) return null
  return (
    <Select<LinkedGathering['id'] | 'none'>
      label={t('field.gatheringId')}
      value={linked?.id ?? 'none'}
      options={[
        { id: 'none', title: t('timeline.gathering.none') },
        ...all.map(({ id, kind, name, day }) => ({
          id,
          title: name,
          hint: day === null ? t(`choice.gatheringKind.${kind}`) : shortDay(day).text,
        })),
      ]}
      onChange={(id) => onChange(id === 'none' ? null : id)}
    />
  )
}
