import { useRef } from 'react'
import type { ReactNode } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { MeetingIcon } from '#renderer/ui/icons.tsx'
import { PageHeader } from '#renderer/ui/page.tsx'
import { SplitPane } from '#renderer/ui/split-pane.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { EventList } from './event-list.tsx'
import { EventPage } from './event-page.tsx'
import { NewEventButton } from './new-event-button.tsx'
import { TemplateList } from './template-list.tsx'

import styles from './events.module.css'

export interface EventsScreenProps {
  eventId: Id<'event'> | null
  onSelect: (id: Id<'event'> | null) => void
  onOpenPerson: (id: Id<'alumnus'>) => void
  onDone: (done: Done) => void
  /** What asks people to an event, at its head. */
  inviteAct?: (id: Id<'event'>) => ReactNode
  /** What makes papers for the day, at its head. */
  papersAct?: (id: Id<'event'>) => ReactNode
}

/** The events to come and those that were, and the page of the chosen one. */
export function EventsScreen(props: EventsScreenProps) {
  const { eventId, onSelect, onDone } = props
  const t = useT()
  const errorText = useErrorText()
  const list = useRef<HTMLDivElement>(null)
  const page = useRef<HTMLElement>(null)
  const { value: lists, error } = useLive(({ events }) => events.list(), [])
  const count = (lists?.upcoming.length ?? 0) + (lists?.past.length ?? 0)
  const focusList = (): void => list.current?.focus()
  const created = (done: Done): void => {
    onDone(done)
    const id = done.ids.find((one) => one.startsWith('evt_'))
    if (id !== undefined) onSelect(id as Id<'event'>)
  }
  return (
    <SplitPane
      shape="page"
      sheet={eventId === null ? null : <EventPage {...props} id={eventId} onCreated={created} />}
      sheetKey={eventId ?? ''}
      sheetLabel={t('events.sheet')}
      sheetRef={page}
      onLeave={focusList}
      onClose={() => {
        onSelect(null)
        focusList()
      }}
    >
      <div className={styles.screen}>
        <PageHeader
          title={t('events.title')}
          count={lists === null ? '' : t('events.count', { count })}
          actions={
            count > 0 && (
              <NewEventButton isShort templates={lists?.templates ?? []} onCreated={created} />
            )
          }
        >
          {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
        </PageHeader>
        {lists === null && error === null && (
          <div className={styles.waiting}>
            <Skeleton lines={5} />
          </div>
        )}
        {lists !== null && count === 0 && (
          <EmptyState
            title={t('events.empty')}
            icon={<MeetingIcon size={20} />}
            action={<NewEventButton templates={lists.templates} onCreated={created} />}
          >
            <p className={styles.note}>{t('events.empty.hint')}</p>
          </EmptyState>
        )}
        {lists !== null && (
          <div className={styles.lists}>
            {count > 0 && (
              <EventList
                lists={lists}
                eventId={eventId}
                onSelect={onSelect}
                listRef={list}
                onEnter={() => page.current?.focus()}
              />
            )}
            {lists.templates.length > 0 && (
              <TemplateList templates={lists.templates} onCreated={created} onDone={onDone} />
            )}
          </div>
        )}
      </div>
    </SplitPane>
  )
}
