import { useMemo } from 'react'

import type { ParticipantRow } from '#renderer/data/events/event-detail.ts'
import { useT } from '#renderer/i18n/language.ts'
import { PersonName } from '#renderer/records/person-name.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import type { GridColumn } from '#renderer/ui/data-grid.types.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import type { Reply } from '#shared/domain/gathering/participation.ts'

import { ReplyButtons } from './reply-buttons.tsx'
import { StandingChip } from './standing-chip.tsx'

import styles from './participants.module.css'

/** The columns of the list: who, in which role, the reply, the seat, how and when, whether there. */
export function useParticipantColumns(
  event: GatheringEvent,
  onReply: (row: ParticipantRow, reply: Reply) => void,
): readonly GridColumn<ParticipantRow>[] {
  const t = useT()
  return useMemo(() => {
    const name: GridColumn<ParticipantRow> = {
      id: 'name',
      title: t('field.name'),
      width: 176,
      render: (row) => <PersonName name={row.name} kana={row.kana} reading="beside" />,
    }
    const reply: GridColumn<ParticipantRow> = {
      id: 'reply',
      title: t('events.column.reply'),
      width: 164,
      render: (row) => <ReplyButtons row={row} onReply={(next) => onReply(row, next)} />,
    }
    const standing: GridColumn<ParticipantRow> = {
      id: 'standing',
      title: t('events.column.standing'),
      width: 138,
      render: (row) => <StandingChip row={row} />,
    }
    const kind: GridColumn<ParticipantRow> = {
      id: 'kind',
      title: t('events.column.kind'),
      width: 170,
      render: (row) => <Kind row={row} />,
    }
    const mode: GridColumn<ParticipantRow> = {
      id: 'mode',
      title: t('events.column.mode'),
      width: 90,
      render: ({ participation }) =>
        participation.mode === null ? '' : t(`choice.eventMode.${participation.mode}`),
    }
    const arrives: GridColumn<ParticipantRow> = {
      id: 'arrivesAt',
      title: t('events.column.arrivesAt'),
      width: 80,
      render: ({ participation }) => participation.arrivesAt,
    }
    const attendance: GridColumn<ParticipantRow> = {
      id: 'attendance',
      title: t('events.column.attendance'),
      width: 90,
      render: ({ participation }) =>
        participation.attendance === 'none'
          ? ''
          : t(`choice.attendance.${participation.attendance}`),
    }
    return [
      name,
      reply,
      ...(event.capacity === null ? [] : [standing]),
      kind,
      ...(event.mode === 'hybrid' ? [mode] : []),
      arrives,
      attendance,
    ]
  }, [t, event.capacity, event.mode, onReply])
}

function Kind({ row }: { row: ParticipantRow }) {
  const t = useT()
  const { isOrganiser, isSpeaker } = row.participation
  return (
    <span className={styles.kind}>
      {t(row.isStaff ? 'events.kind.staff' : 'events.kind.alumnus')}
      {isOrganiser && <Chip tone="thread">{t('events.role.organiser')}</Chip>}
      {isSpeaker && <Chip tone="thread">{t('events.role.speaker')}</Chip>}
      {row.isGroupLeader && <Chip tone="thread">{t('events.role.leader')}</Chip>}
      {row.isUnreachable && <Chip tone="danger">{t('events.unreachable')}</Chip>}
    </span>
  )
}
