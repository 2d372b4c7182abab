import type { KeyboardEvent } from 'react'

import type { EventDetail, ParticipantRow } from '#renderer/data/events/event-detail.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Chip } from '#renderer/ui/chips.tsx'
import { cx } from '#renderer/ui/cx.ts'
import { CheckIcon } from '#renderer/ui/icons.tsx'
import { isOnline } from '#shared/domain/gathering/seats.ts'

import { StandingChip } from './standing-chip.tsx'

import styles from './check-in.module.css'

interface CheckInRowProps {
  row: ParticipantRow
  event: EventDetail['event']
  /** Enter in the search field takes this one. */
  isFirst: boolean
  onPress: () => void
}

/** One person at the door, the reading large; a press lets in, another takes it back. */
export function CheckInRow({ row, event, isFirst, onPress }: CheckInRowProps) {
  const t = useT()
  const { participation, standing } = row
  const hasCome = participation.attendance === 'came'
  return (
    <li>
      <button
        type="button"
        className={cx(styles.row, hasCome && styles.here, isFirst && styles.first)}
        aria-pressed={hasCome}
        onClick={onPress}
        onKeyDown={walk}
      >
        <span className={styles.box} aria-hidden="true">
          {hasCome && <CheckIcon size={20} />}
        </span>
        <span className={styles.names} translate="no">
          <span className={styles.kana}>{row.kana === '' ? row.name : row.kana}</span>
          <span className={styles.name}>{row.kana === '' ? '' : row.name}</span>
        </span>
        <span className={styles.marks}>
          {row.isStaff && <Chip>{t('events.kind.staff')}</Chip>}
          {participation.isSpeaker && <Chip tone="thread">{t('events.role.speaker')}</Chip>}
          {event.mode === 'hybrid' && isOnline(event, participation) && (
            <Chip>{t('choice.eventMode.online')}</Chip>
          )}
          {!hasCome && standing.seat !== 'seat' && (
            <span className={styles.soft}>
              {standing.seat === 'waits' ? (
                <StandingChip row={row} />
              ) : (
                t(`choice.reply.${participation.reply}`)
              )}
            </span>
          )}
          {participation.arrivesAt !== '' && !hasCome && (
            <span className={styles.soft}>
              {t('events.check-in.arrives', { time: participation.arrivesAt })}
            </span>
          )}
        </span>
        <span className={styles.act}>
          {t(hasCome ? 'events.check-in.here' : 'events.check-in.act')}
          {isFirst && <kbd className={styles.key}>Enter</kbd>}
        </span>
      </button>
    </li>
  )
}

/** Up and down walk the rows. */
function walk(event: KeyboardEvent<HTMLButtonElement>): void {
  const item = event.currentTarget.closest('li')
  const next = { ArrowDown: item?.nextElementSibling, ArrowUp: item?.previousElementSibling }[
    event.key
  ]
  if (!next) return
  event.preventDefault()
  next.querySelector('button')?.focus()
}
