import type { GroupRow } from '#renderer/data/group-records.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Chip } from '#renderer/ui/chips.tsx'

/** Says that nothing has moved for a year, or that a group was wound up. */
export function GroupMarks({ row: { group, activity } }: { row: GroupRow }) {
  const t = useT()
  if (group.closedOn !== null) return <Chip>{t('groups.closed')}</Chip>
  return activity.isDormant ? <Chip tone="warn">{t('groups.dormant')}</Chip> : null
}
