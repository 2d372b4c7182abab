import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { GroupMeeting, GroupSheet } from '#renderer/data/group-records.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { DayText } from '#renderer/records/day-text.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { PlusIcon } from '#renderer/ui/icons.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { PopoverButton } from '#renderer/ui/popover-button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Day } from '#shared/lib/dates.ts'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

import styles from './groups.module.css'

interface MeetingsSectionProps {
  sheet: GroupSheet
  onOpenEvent: (id: Id<'event'>) => void
  onDone: (done: Done) => void
}

/** The meetings of a group, which are events, and making the next one. */
export function MeetingsSection({ sheet, onOpenEvent, onDone }: MeetingsSectionProps) {
  const t = useT()
  const { group, meetings } = sheet
  return (
    <Section
      title={t('groups.meetings')}
      actions={
        <PopoverButton
          label={t('groups.meetings.add')}
          icon={<PlusIcon />}
          kind="quiet"
          size="small"
        >
          {(close) => (
            <NewMeeting
              groupId={group.id}
              name={group.name}
              onMade={(done) => {
                close()
                onDone(done)
                const id = done.ids[0]
                if (isId('event', id)) onOpenEvent(id)
              }}
            />
          )}
        </PopoverButton>
      }
    >
      {meetings.length === 0 ? (
        <p className={styles.soft}>{t('groups.meetings.empty')}</p>
      ) : (
        <ul className={styles.rows}>
          {meetings.map((one) => (
            <MeetingRow key={one.event.id} meeting={one} onOpenEvent={onOpenEvent} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function MeetingRow(props: { meeting: GroupMeeting; onOpenEvent: (id: Id<'event'>) => void }) {
  const { event, listed, came } = props.meeting
  const t = useT()
  const { onOpenEvent } = props
  return (
    <li className={styles.row}>
      <span className={styles.day}>
        {event.startsOn === null ? t('groups.meetings.no-day') : <DayText day={event.startsOn} />}
      </span>
      <span className={styles.words}>
        <Link onPress={() => onOpenEvent(event.id)}>{event.title}</Link>
        {event.cancelledOn !== null && <Chip>{t('groups.meetings.cancelled')}</Chip>}
        <span className={styles.soft}>
          {came > 0
            ? t('groups.meetings.came', { count: came })
            : t('groups.meetings.listed', { count: listed })}
        </span>
      </span>
    </li>
  )
}

interface NewMeetingProps {
  groupId: Id<'interestGroup'>
  /** The group's. */
  name: string
  onMade: (done: Done) => void
}

function NewMeeting({ groupId, name, onMade }: NewMeetingProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(useData().groups.openMeeting)
  const [title, setTitle] = useState(() => t('groups.meetings.title', { name }))
  const [startsOn, setStartsOn] = useState<Day | null>(null)
  const isBlank = title.trim() === ''
  const make = async (): Promise<void> => {
    if (isBlank || isRunning) return
    const done = await run(groupId, title.trim(), startsOn)
    if (done !== null) onMade(done)
  }
  return (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <TextField
        label={t('groups.meetings.name')}
        value={title}
        maxLength={200}
        takesFocus
        onChange={setTitle}
        problem={error && errorText(error)}
      />
      <DayField
        label={t('groups.meetings.day')}
        hint={t('groups.meetings.day-hint')}
        value={startsOn}
        onChange={setStartsOn}
      />
      <Button type="submit" kind="primary" isBusy={isRunning} isDisabled={isBlank}>
        {t('groups.meetings.make')}
      </Button>
    </form>
  )
}
