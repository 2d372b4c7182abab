import { useMemo } from 'react'

import type { FeedbackRow } from '#renderer/data/feedback/records.ts'
import { useData, useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { ChatIcon } from '#renderer/ui/icons.tsx'
import type { ListPart } from '#renderer/ui/section-list.tsx'

import { TrashedVoices } from './trashed-voices.tsx'
import { VoiceList } from './voice-list.tsx'
import type { ListWays } from './voice-list.tsx'

import styles from './feedback.module.css'

/** 意見聴取: every question with how far it is on its round. */
export function RequestList(props: ListWays) {
  const t = useT()
  const { feedback } = useData()
  const { value: rows, error } = useLive((data) => data.feedback.list('live'), [])
  const { value: trashed } = useLive((data) => data.feedback.list('trash'), [])
  const parts = useMemo<readonly ListPart[] | null>(() => {
    if (rows === null) return null
    const itemsOf = (isClosed: boolean) =>
      rows
        .filter(({ request }) => (request.closedOn !== null) === isClosed)
        .map((row) => ({
          id: row.request.id,
          title: row.request.name,
          content: <RequestItem row={row} />,
        }))
    return [
      { id: 'open', title: t('feedback.open'), items: itemsOf(false) },
      { id: 'closed', title: t('feedback.closed'), items: itemsOf(true) },
    ]
  }, [rows, t])
  return (
    <VoiceList
      {...props}
      label={t('feedback.tab.requests')}
      empty={t('feedback.empty')}
      emptyIcon={<ChatIcon size={20} />}
      parts={parts}
      error={error}
      trash={
        <TrashedVoices
          rows={(trashed ?? []).map(({ request }) => request)}
          restore={feedback.restore}
          onDone={props.onDone}
        />
      }
    />
  )
}

function RequestItem({ row: { request, progress } }: { row: FeedbackRow }) {
  const t = useT()
  const { people, asked, answered, thanked } = progress
  return (
    <div className={styles.item}>
      <p className={styles.itemTitle}>{request.name || t('feedback.no-name')}</p>
      <p className={styles.itemLine}>{t(`feedback.about.${request.about}`)}</p>
      <p className={styles.itemLine}>
        <span>{t('feedback.line', { people, asked, answered })}</span>
        {progress.isChanged && <span>{t('feedback.line.changed')}</span>}
        {answered > 0 && <span>{t('feedback.line.thanks', { thanked, answered })}</span>}
      </p>
    </div>
  )
}
