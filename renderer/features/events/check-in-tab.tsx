import { useRef, useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { EventDetail, ParticipantRow } from '#renderer/data/events/event-detail.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { PersonPicker } from '#renderer/records/person-picker.tsx'
import { PersonIcon } from '#renderer/ui/icons.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { EmptyState, Notice } from '#renderer/ui/states.tsx'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import { isOnline } from '#shared/domain/gathering/seats.ts'

import { atTheDoor } from './check-in-order.ts'
import { CheckInRow } from './check-in-row.tsx'

import styles from './check-in.module.css'
import common from './events.module.css'

interface CheckInTabProps {
  detail: EventDetail
  onDone: (done: Done) => void
}

/** The door on the day: a name as it is heard, and one key lets its bearer in. */
export function CheckInTab({ detail, onDone }: CheckInTabProps) {
  const t = useT()
  const errorText = useErrorText()
  const data = useData()
  const [text, setText] = useState('')
  const [already, setAlready] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const attend = useCommand(data.participants.setAttendance)
  const add = useCommand(data.participants.add)
  const error = attend.error ?? add.error
  const { event, figures, participants } = detail
  const rows = atTheDoor(participants, text)
  const expected = participants.filter(isExpected)
  const inPlace = expected.filter(({ participation }) => !isOnline(event, participation)).length
  const type = (next: string): void => {
    setText(next)
    setAlready(null)
  }
  const finish = (done: Done | null): void => {
    if (done === null) return
    onDone(done)
    type('')
    field.current?.focus()
  }
  const toggle = (row: ParticipantRow): void => {
    const { id, attendance } = row.participation
    void attend.run([id], attendance === 'came' ? 'none' : 'came').then(finish)
  }
  const walkIn = (id: Participation['personId']): void =>
    void add.run(event.id, [id], 'came').then(finish)
  const [first] = rows
  // A key at the door only lets in: the way back is a press on the row.
  const letIn = (row: ParticipantRow): void => {
    if (row.participation.attendance !== 'came') {
      toggle(row)
      return
    }
    setAlready(row.name)
    setText('')
  }
  return (
    <div className={common.stack}>
      <div className={styles.head}>
        <output className={styles.count}>
          <span className={styles.number}>{figures.came}</span>
          <span>{t('events.check-in.of', { expected: expected.length })}</span>
          {event.mode === 'hybrid' && (
            <span className={common.soft}>
              {t('events.check-in.modes', { inPlace, online: expected.length - inPlace })}
            </span>
          )}
        </output>
        {/* Down goes from the field into the rows below it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div
          className={styles.search}
          onKeyDown={(key) => {
            if (key.key !== 'ArrowDown') return
            key.preventDefault()
            list.current?.querySelector('button')?.focus()
          }}
        >
          <SearchField
            label={t('events.check-in.search')}
            placeholder={t('events.check-in.hint')}
            value={text}
            onChange={type}
            onSubmit={() => {
              if (text.trim() !== '' && first !== undefined) letIn(first)
            }}
            inputRef={field}
          />
        </div>
      </div>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      {already !== null && (
        <output className={common.note}>{t('events.check-in.already', { name: already })}</output>
      )}
      {participants.length === 0 && (
        <EmptyState title={t('events.check-in.empty')} icon={<PersonIcon size={20} />} />
      )}
      {participants.length > 0 && rows.length === 0 && (
        <output className={common.note}>{t('events.check-in.nobody', { text })}</output>
      )}
      <ul ref={list} className={styles.rows} aria-label={t('events.check-in.list')}>
        {rows.map((row) => (
          <CheckInRow
            key={row.participation.id}
            row={row}
            event={event}
            isFirst={text.trim() !== '' && row === first && row.participation.attendance !== 'came'}
            onPress={() => toggle(row)}
          />
        ))}
      </ul>
      <div className={styles.walkIn}>
        <PersonPicker
          label={t('events.check-in.walk-in')}
          taken={participants.map(({ participation }) => participation.personId)}
          onPick={({ id }) => walkIn(id)}
          onPickStaff={({ id }) => walkIn(id)}
        />
      </div>
    </div>
  )
}

function isExpected({ standing, participation }: ParticipantRow): boolean {
  return standing.seat === 'seat' || participation.attendance === 'came'
}
