import type { Done } from '#renderer/data/context.ts'
import type { EventDetail, ParticipantRow } from '#renderer/data/events/event-detail.ts'
import type { ParticipationPatch } from '#renderer/data/events/participation-changes.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { PersonName } from '#renderer/records/person-name.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { CheckboxField, SegmentedControl } from '#renderer/ui/choices.tsx'
import { Field, FormRows } from '#renderer/ui/field.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { ATTENDANCES, REPLIES } from '#shared/domain/gathering/participation.ts'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

import { StandingChip } from './standing-chip.tsx'
import { TimeField } from './time-field.tsx'

import styles from './participants.module.css'

const MODES = ['open', 'inPerson', 'online'] as const

interface ParticipantEditorProps {
  event: EventDetail['event']
  row: ParticipantRow
  onOpenPerson: (id: Id<'alumnus'>) => void
  onDone: (done: Done) => void
}

/** The part of one person: roles, reply, how and when, what is to be told, whether there. */
export function ParticipantEditor({ event, row, onOpenPerson, onDone }: ParticipantEditorProps) {
  const t = useT()
  const errorText = useErrorText()
  const data = useData()
  const edit = useCommand(data.participants.edit)
  const reply = useCommand(data.participants.setReply)
  const attend = useCommand(data.participants.setAttendance)
  const remove = useCommand(data.participants.remove)
  const error = edit.error ?? reply.error ?? attend.error ?? remove.error
  const { participation: one, standing } = row
  const { personId } = one
  const ids = [one.id]
  const tell = (done: Done | null): void => {
    if (done !== null) onDone(done)
  }
  const save = (patch: ParticipationPatch): void => void edit.run(ids, patch).then(tell)
  return (
    <section className={styles.editor} aria-label={t('events.editor', { name: row.name })}>
      <div className={styles.editorHead}>
        <h3 className={styles.editorName}>
          <PersonName name={row.name} kana={row.kana} reading="beside" />
          {row.department !== '' && <span className={styles.soft}>{row.department}</span>}
        </h3>
        {isId('alumnus', personId) && (
          <Button size="small" kind="quiet" onPress={() => onOpenPerson(personId)}>
            {t('events.editor.open')}
          </Button>
        )}
        <Button
          size="small"
          kind="quiet"
          label={`${t('events.editor.remove')}: ${row.name}`}
          onPress={() => void remove.run(ids).then(tell)}
        >
          {t('events.editor.remove')}
        </Button>
      </div>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      {standing.untold !== null && (
        <Notice
          tone="warn"
          action={
            <Button size="small" onPress={() => save({ isToldToWait: standing.untold === 'full' })}>
              {t(standing.untold === 'full' ? 'events.told.full' : 'events.told.moved-up')}
            </Button>
          }
        >
          {t(standing.untold === 'full' ? 'events.untold.full' : 'events.untold.moved-up')}
        </Notice>
      )}
      <FormRows labels="beside">
        <Field label={t('events.column.reply')}>
          <SegmentedControl
            label={t('events.column.reply')}
            options={REPLIES.map((id) => ({ id, title: t(`choice.reply.${id}`) }))}
            value={one.reply}
            onChange={(next) => void reply.run(ids, next).then(tell)}
          />
          {event.capacity !== null && <StandingChip row={row} />}
        </Field>
        {event.mode === 'hybrid' && (
          <Field label={t('events.column.mode')}>
            <SegmentedControl
              label={t('events.column.mode')}
              options={MODES.map((id) => ({
                id,
                title: id === 'open' ? t('events.mode.open') : t(`choice.eventMode.${id}`),
              }))}
              value={one.mode ?? 'open'}
              onChange={(mode) => save({ mode: mode === 'open' ? null : mode })}
            />
          </Field>
        )}
        <TimeField
          label={t('events.column.arrivesAt')}
          value={one.arrivesAt}
          placeholder={event.startsAt === '' ? '18:30' : event.startsAt}
          onChange={(arrivesAt) => save({ arrivesAt })}
        />
        <Field label={t('events.roles')}>
          <CheckboxField
            label={t('events.role.organiser')}
            value={one.isOrganiser}
            onChange={(isOrganiser) => save({ isOrganiser })}
          />
          <CheckboxField
            label={t('events.role.speaker')}
            value={one.isSpeaker}
            onChange={(isSpeaker) => save({ isSpeaker })}
          />
        </Field>
        <DayField
          isEchoHidden
          label={t('events.invited-on')}
          value={one.invitedOn}
          onChange={(invitedOn) => save({ invitedOn })}
        />
        <Field label={t('events.column.attendance')}>
          <SegmentedControl
            label={t('events.column.attendance')}
            options={ATTENDANCES.map((id) => ({ id, title: t(`choice.attendance.${id}`) }))}
            value={one.attendance}
            onChange={(next) => void attend.run(ids, next).then(tell)}
          />
        </Field>
        <TextField
          label={t('field.note')}
          value={one.note}
          maxLength={2000}
          onCommit={(note) => save({ note })}
        />
      </FormRows>
    </section>
  )
}
