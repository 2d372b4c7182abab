import { useMemo } from 'react'

import { useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { useToday } from '#renderer/records/today.ts'
import type { GridColumn } from '#renderer/ui/data-grid.types.ts'
import type { ListRow } from '#shared/domain/alumnus/list-row.ts'
import { addDays, dayOfInstant, daysBetween } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import { NameCell } from './name-cell.tsx'

/** Days for which people can be taken back from the trash. */
const KEPT_DAYS = 30

/** The columns of the trash: who, since when, and for how long they can be taken back. */
export function useTrashColumns(): readonly GridColumn<ListRow>[] {
  const t = useT()
  const today = useToday()
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('field.name'),
        width: 220,
        render: (row: ListRow) => <NameCell row={row} />,
      },
      {
        id: 'department',
        title: t('field.department'),
        width: 140,
        render: (row: ListRow) => row.department,
      },
      {
        id: 'leftOn',
        title: t('field.leftOn'),
        width: 110,
        render: (row: ListRow) => <DayText day={row.leftOn} />,
      },
      {
        id: 'trashedAt',
        title: t('alumni.trash.since'),
        width: 110,
        render: (row: ListRow) => <DayText day={trashedOn(row)} />,
      },
      {
        id: 'left',
        title: t('alumni.trash.left'),
        width: 150,
        render: (row: ListRow) => {
          const day = trashedOn(row)
          if (day === null) return null
          const days = Math.max(0, daysBetween(today, addDays(day, KEPT_DAYS)))
          return t('alumni.trash.days-left', { days })
        },
      },
    ],
    [t, today],
  )
}

function trashedOn({ trashedAt }: ListRow): Day | null {
  return trashedAt === null
    ? null
    : dayOfInstant(trashedAt, -new Date(trashedAt).getTimezoneOffset())
}
