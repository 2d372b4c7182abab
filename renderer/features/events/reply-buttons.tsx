import type { ParticipantRow } from '#renderer/data/events/event-detail.ts'
import { useT } from '#renderer/i18n/language.ts'
import { cx } from '#renderer/ui/cx.ts'
import type { Reply } from '#shared/domain/gathering/participation.ts'

import styles from './participants.module.css'

const ASKED = ['yes', 'no', 'maybe'] as const

interface ReplyButtonsProps {
  row: ParticipantRow
  onReply: (reply: Reply) => void
}

/** The three answers as small buttons; pressing the given one again takes it back. */
export function ReplyButtons({ row, onReply }: ReplyButtonsProps) {
  const t = useT()
  const given = row.participation.reply
  return (
    <span className={styles.replies}>
      {ASKED.map((reply) => (
        <button
          key={reply}
          type="button"
          tabIndex={-1}
          className={cx(styles.reply, reply === given && styles.given, styles[reply])}
          aria-pressed={reply === given}
          aria-label={`${t(`events.reply.${reply}`)}: ${row.name}`}
          // An answer does not choose the row: its details would open beneath the list.
          onClick={(event) => {
            event.stopPropagation()
            onReply(reply === given ? 'none' : reply)
          }}
        >
          {t(`events.reply.${reply}`)}
        </button>
      ))}
    </span>
  )
}
