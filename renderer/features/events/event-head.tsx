import { useState } from 'react'
import type { ReactNode } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { EventDetail } from '#renderer/data/events/event-detail.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { CopyIcon, MoreIcon, TrashIcon } from '#renderer/ui/icons.tsx'
import { MenuButton } from '#renderer/ui/menu-button.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import { EventWhen } from './event-when.tsx'
import { useCountWords } from './event-words.ts'
import { RepeatDialog } from './repeat-dialog.tsx'
import { TemplateDialog } from './template-dialog.tsx'

import styles from './events.module.css'

interface EventHeadProps {
  detail: EventDetail
  acts: ReactNode
  onCreated: (done: Done) => void
  onDone: (done: Done) => void
}

/** What the event is called, when it is, how it stands, and what can be done with it. */
export function EventHead({ detail, acts, onCreated, onDone }: EventHeadProps) {
  const t = useT()
  const errorText = useErrorText()
  const { events } = useData()
  const { event } = detail
  const [dialog, setDialog] = useState<'repeat' | 'template' | null>(null)
  const copy = useCommand(events.copy)
  const cancel = useCommand(events.setCancelled)
  const trash = useCommand(events.moveToTrash)
  const restore = useCommand(events.restore)
  const error = copy.error ?? cancel.error ?? trash.error ?? restore.error
  const isCancelled = event.cancelledOn !== null
  const isTrashed = event.trashedAt !== null
  const tell = (done: Done | null): void => {
    if (done !== null) onDone(done)
  }
  const copyNow = (withPeople: boolean): void =>
    void copy.run(event.id, withPeople).then((done) => done && onCreated(done))
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <h2 className={styles.title}>{event.title}</h2>
        <div className={styles.headActs}>
          {!isTrashed && acts}
          <MenuButton
            label={t('events.more')}
            icon={<MoreIcon />}
            isIconOnly
            isDisabled={isTrashed}
            acts={[
              {
                id: 'copy',
                title: t('events.copy'),
                icon: <CopyIcon />,
                onAction: () => copyNow(false),
              },
              {
                id: 'copy-people',
                title: t('events.copy.people'),
                isDisabled: detail.participants.length === 0,
                onAction: () => copyNow(true),
              },
              { id: 'repeat', title: t('events.repeat'), onAction: () => setDialog('repeat') },
              {
                id: 'template',
                title: t('events.save-template'),
                onAction: () => setDialog('template'),
              },
              null,
              {
                id: 'cancel',
                title: t(isCancelled ? 'events.uncancel' : 'events.cancel'),
                onAction: () => void cancel.run(event.id, !isCancelled).then(tell),
              },
              {
                id: 'trash',
                title: t('events.trash'),
                icon: <TrashIcon />,
                onAction: () => void trash.run(event.id).then(tell),
              },
            ]}
          />
        </div>
      </div>
      <p className={styles.facts}>
        <EventWhen event={event} />
        <span>{t(`choice.eventMode.${event.mode}`)}</span>
        {event.mode !== 'online' && event.place !== '' && <span>{event.place}</span>}
        <span>{useCountWords(detail)}</span>
      </p>
      <div className={styles.marks}>
        {isCancelled && <Chip tone="warn">{t('events.cancelled')}</Chip>}
        {event.closedOn !== null && <Chip tone="good">{t('events.closed')}</Chip>}
        {detail.groupName !== '' && <Chip>{detail.groupName}</Chip>}
        {detail.seriesName !== '' && (
          <Chip>{t('events.series', { count: detail.seriesCount + 1 })}</Chip>
        )}
      </div>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      {isTrashed && (
        <Notice
          tone="warn"
          action={
            <Button
              size="small"
              isBusy={restore.isRunning}
              onPress={() => void restore.run(event.id).then(tell)}
            >
              {t('events.restore')}
            </Button>
          }
        >
          {t('events.in-trash')}
        </Notice>
      )}
      {dialog === 'repeat' && (
        <RepeatDialog event={event} onClose={() => setDialog(null)} onDone={onDone} />
      )}
      {dialog === 'template' && (
        <TemplateDialog event={event} onClose={() => setDialog(null)} onDone={onDone} />
      )}
    </header>
  )
}
