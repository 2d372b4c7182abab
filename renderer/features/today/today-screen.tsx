import type { Done } from '#renderer/data/context.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { useToday } from '#renderer/records/today.ts'
import { TodayIcon } from '#renderer/ui/icons.tsx'
import { PageBody, PageHeader, Section } from '#renderer/ui/page.tsx'
import { EmptyState, ErrorState, Skeleton } from '#renderer/ui/states.tsx'
import { addDays } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import { DueRow } from './due-row.tsx'

import styles from './today.module.css'

/** How far ahead the quiet part of the list looks. */
const SOON_DAYS = 7

export interface TodayScreenProps {
  onOpen: (id: Id<'alumnus'>) => void
  onDone: (done: Done) => void
}

/** What is to be done today: a short list to be worked off. */
export function TodayScreen({ onOpen, onDone }: TodayScreenProps) {
  const t = useT()
  const today = useToday()
  const { value: items, error } = useLive(
    (data) => data.timeline.due(addDays(today, SOON_DAYS)),
    [today],
  )
  const due = (items ?? []).filter(({ dueOn }) => dueOn <= today)
  const soon = (items ?? []).filter(({ dueOn }) => dueOn > today)
  const rows = (list: typeof due) => (
    <ul className={styles.rows}>
      {list.map((item) => (
        <DueRow key={item.interactionId} item={item} onOpen={onOpen} onDone={onDone} />
      ))}
    </ul>
  )
  return (
    <>
      <PageHeader
        title={t('today.title')}
        {...(due.length > 0 && { count: t('today.count', { count: due.length }) })}
      />
      <PageBody>
        {error && (
          <ErrorState
            what={t('today.failed')}
            safe={t('today.failed-safe')}
            todo={t('today.failed-todo')}
          />
        )}
        {items === null && !error && (
          <div className={styles.waiting}>
            <Skeleton lines={4} />
          </div>
        )}
        {items !== null && due.length === 0 && (
          <EmptyState title={t('today.empty')} icon={<TodayIcon size={20} />}>
            {soon.length === 0 && <p className={styles.hint}>{t('today.empty-more')}</p>}
          </EmptyState>
        )}
        {due.length > 0 && <Section title={t('today.due')}>{rows(due)}</Section>}
        {soon.length > 0 && <Section title={t('today.soon')}>{rows(soon)}</Section>}
      </PageBody>
    </>
  )
}
