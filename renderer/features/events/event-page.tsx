import type { ReactNode } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { EventDetail } from '#renderer/data/events/event-detail.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { CheckInTab } from './check-in-tab.tsx'
import { EventHead } from './event-head.tsx'
import { useEventsStore } from './events.store.ts'
import { OverviewTab } from './overview-tab.tsx'
import { ParticipantsTab } from './participants-tab.tsx'
import { ResultsTab } from './results-tab.tsx'

import styles from './events.module.css'

interface EventPageProps {
  id: Id<'event'>
  onSelect: (id: Id<'event'> | null) => void
  onOpenPerson: (id: Id<'alumnus'>) => void
  onCreated: (done: Done) => void
  onDone: (done: Done) => void
  inviteAct?: (id: Id<'event'>) => ReactNode
  papersAct?: (id: Id<'event'>) => ReactNode
}

/** One event: what it is, who takes part, the door on the day, and how it went. */
export function EventPage(props: EventPageProps) {
  const t = useT()
  const errorText = useErrorText()
  const { value: found, error } = useLive(
    async (data) => ({ id: props.id, detail: await data.events.get(props.id) }),
    [props.id],
  )
  const detail = found?.detail ?? null
  return (
    <article className={styles.page} aria-label={detail?.event.title ?? t('events.sheet')}>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      {found === null && error === null && (
        <div className={styles.waiting}>
          <Skeleton lines={6} />
        </div>
      )}
      {found !== null && detail === null && (
        <EmptyState
          title={t('events.gone')}
          action={<Button onPress={() => props.onSelect(null)}>{t('ui.close')}</Button>}
        />
      )}
      {detail !== null && <OpenEvent {...props} detail={detail} />}
    </article>
  )
}

function OpenEvent({ detail, ...props }: EventPageProps & { detail: EventDetail }) {
  const t = useT()
  const tab = useEventsStore((state) => state.tab)
  const { onDone, onOpenPerson } = props
  return (
    <>
      <EventHead
        detail={detail}
        onCreated={props.onCreated}
        onDone={onDone}
        acts={
          <>
            {props.inviteAct?.(props.id)}
            {props.papersAct?.(props.id)}
          </>
        }
      />
      <Tabs
        label={t('events.tabs')}
        value={tab}
        onChange={(next) => useEventsStore.setState({ tab: next })}
        tabs={[
          {
            id: 'overview',
            title: t('events.tab.overview'),
            content: <OverviewTab detail={detail} onDone={onDone} />,
          },
          {
            id: 'participants',
            title: t('events.tab.participants'),
            count: detail.figures.listed,
            content: (
              <ParticipantsTab detail={detail} onDone={onDone} onOpenPerson={onOpenPerson} />
            ),
          },
          {
            id: 'check-in',
            title: t('events.tab.check-in'),
            content: <CheckInTab detail={detail} onDone={onDone} />,
          },
          {
            id: 'results',
            title: t('events.tab.results'),
            content: <ResultsTab detail={detail} onDone={onDone} />,
          },
        ]}
      />
    </>
  )
}
