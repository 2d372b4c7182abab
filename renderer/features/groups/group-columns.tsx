import { useMemo } from 'react'

import type { GroupRow } from '#renderer/data/group-records.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import type { GridColumn } from '#renderer/ui/data-grid.types.ts'

import { useActivityText } from './activity-text.ts'
import { GroupMarks } from './group-marks.tsx'

import styles from './groups.module.css'

/** The columns of the groups. */
export function useGroupColumns(): readonly GridColumn<GroupRow>[] {
  const t = useT()
  const activityText = useActivityText()
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('groups.name'),
        width: 220,
        render: (row) => (
          <span className={styles.nameCell}>
            <span>{row.group.name || t('groups.no-name')}</span>
            <GroupMarks row={row} />
          </span>
        ),
      },
      { id: 'field', title: t('groups.field'), width: 150, render: ({ group }) => group.field },
      {
        id: 'leaders',
        title: t('groups.leaders'),
        width: 150,
        render: ({ leaders }) => leaders.map(({ name }) => name).join('、'),
      },
      {
        id: 'members',
        title: t('groups.members'),
        width: 80,
        align: 'end',
        render: ({ memberCount }) => t('groups.people', { count: memberCount }),
      },
      {
        id: 'last',
        title: t('groups.last-meeting'),
        width: 110,
        render: ({ activity }) => <DayText day={activity.lastMeetingOn} />,
      },
      {
        id: 'activity',
        title: t('groups.activity'),
        width: 260,
        render: ({ activity }) => activityText(activity),
      },
    ],
    [t, activityText],
  )
}
