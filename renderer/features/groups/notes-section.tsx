import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { GroupSheet } from '#renderer/data/group-records.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { ScopeBadge } from '#renderer/records/scope-badge.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { EditIcon } from '#renderer/ui/icons.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextArea } from '#renderer/ui/text-field.tsx'
import type { GroupNote } from '#shared/domain/gathering/interest-group.ts'

import styles from './groups.module.css'

interface NotesSectionProps {
  sheet: GroupSheet
  onDone: (done: Done) => void
}

/** What was noted about a group, the newest first, with room for the next. */
export function NotesSection({ sheet: { group }, onDone }: NotesSectionProps) {
  const t = useT()
  const errorText = useErrorText()
  const { groups } = useData()
  const addition = useCommand(groups.addNote)
  const change = useCommand(groups.editNote)
  const [text, setText] = useState('')
  const problem = addition.error ?? change.error
  const tell = (done: Done | null): void => {
    if (done !== null && done.actId !== null) onDone(done)
  }
  const add = async (): Promise<void> => {
    if (text.trim() === '' || addition.isRunning) return
    const done = await addition.run(group.id, text.trim())
    if (done === null) return
    setText('')
    tell(done)
  }
  return (
    <Section title={t('groups.notes')} actions={<ScopeBadge scope={group.scope} />}>
      <TextArea label={t('groups.notes.add')} value={text} maxLength={20_000} onChange={setText} />
      {text.trim() !== '' && (
        <div className={styles.foot}>
          <Button size="small" isBusy={addition.isRunning} onPress={() => void add()}>
            {t('groups.notes.save')}
          </Button>
        </div>
      )}
      {problem && <Notice tone="danger">{errorText(problem)}</Notice>}
      {group.notes.length > 0 && (
        <ul className={styles.rows}>
          {inOrder(group.notes).map((note) => (
            <NoteRow
              key={note.id}
              note={note}
              onChange={(written) =>
                void change.run(group.id, note.id, { text: written }).then(tell)
              }
            />
          ))}
        </ul>
      )}
    </Section>
  )
}

function NoteRow({ note, onChange }: { note: GroupNote; onChange: (text: string) => void }) {
  const t = useT()
  const [isEdited, setEdited] = useState(false)
  return (
    // Escape closes the row's editor, not the sheet around it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles.row}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isEdited) return
        event.stopPropagation()
        setEdited(false)
      }}
    >
      <span className={styles.day}>
        <DayText day={note.writtenOn} />
      </span>
      <div className={styles.prose}>
        {isEdited ? (
          <TextArea
            label={t('groups.notes.text')}
            hint={t('groups.notes.hint')}
            value={note.text}
            maxLength={20_000}
            onCommit={onChange}
          />
        ) : (
          note.text
        )}
      </div>
      <IconButton
        label={t('groups.notes.edit')}
        icon={<EditIcon />}
        size="small"
        isOn={isEdited}
        onPress={() => setEdited(!isEdited)}
      />
    </li>
  )
}

function inOrder(notes: readonly GroupNote[]): readonly GroupNote[] {
  return notes.toSorted((a, b) =>
    a.writtenOn === b.writtenOn ? (a.id < b.id ? 1 : -1) : a.writtenOn < b.writtenOn ? 1 : -1,
  )
}
