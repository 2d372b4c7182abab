import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { NoteWords, OpenedNote } from '#renderer/data/groups/rehire-notes.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { DayText } from '#renderer/records/day-text.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { EditIcon, TrashIcon } from '#renderer/ui/icons.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextArea } from '#renderer/ui/text-field.tsx'

import { WORDS_LIMIT } from './words-limit.ts'

import styles from './rehire-notes.module.css'

export interface NoteItemProps {
  readonly note: OpenedNote
  readonly onDone: (done: Done) => void
}

/** One note: read, or changed in place. */
export function NoteItem({ note, onDone }: NoteItemProps) {
  const t = useT()
  const errorText = useErrorText()
  const { rehireNotes } = useData()
  const trash = useCommand(rehireNotes.moveToTrash)
  const change = useCommand(rehireNotes.edit)
  const [isEdited, setEdited] = useState(false)
  const problem = trash.error ?? change.error
  const tell = (done: Done | null): void => {
    if (done !== null && done.actId !== null) onDone(done)
  }
  const save = (words: Partial<NoteWords>): void => void change.run(note.id, words).then(tell)
  return (
    <li className={styles.note}>
      <div className={styles.head}>
        <strong>
          <DayText day={note.writtenOn} />
        </strong>
        <span className={styles.soft}>{note.writerName}</span>
        <span className={styles.acts}>
          <Button
            size="small"
            kind="quiet"
            icon={<EditIcon />}
            onPress={() => setEdited(!isEdited)}
          >
            {t(isEdited ? 'notes.edit.done' : 'notes.edit')}
          </Button>
          <Button
            size="small"
            kind="quiet"
            icon={<TrashIcon />}
            isBusy={trash.isRunning}
            onPress={() => void trash.run(note.id).then(tell)}
          >
            {t('notes.trash')}
          </Button>
        </span>
      </div>
      {problem && <Notice tone="danger">{errorText(problem)}</Notice>}
      {isEdited ? <NoteFields note={note} save={save} /> : <NoteText note={note} />}
    </li>
  )
}

function NoteText({ note: { facts, opinions } }: { note: OpenedNote }) {
  const t = useT()
  return (
    <dl className={styles.words}>
      {facts !== '' && (
        <div>
          <dt>{t('notes.facts')}</dt>
          <dd>{facts}</dd>
        </div>
      )}
      {opinions !== '' && (
        <div>
          <dt>{t('notes.opinions')}</dt>
          <dd>{opinions}</dd>
        </div>
      )}
    </dl>
  )
}

function NoteFields(props: { note: OpenedNote; save: (words: Partial<NoteWords>) => void }) {
  const { note, save } = props
  const t = useT()
  return (
    <div className={styles.form}>
      <DayField
        isEchoHidden
        label={t('notes.written-on')}
        value={note.writtenOn}
        onChange={(writtenOn) => writtenOn !== null && save({ writtenOn })}
      />
      <TextArea
        label={t('notes.facts')}
        hint={t('notes.facts.hint')}
        value={note.facts}
        maxLength={WORDS_LIMIT}
        rows={3}
        onCommit={(facts) => save({ facts: facts.trim() })}
      />
      <TextArea
        label={t('notes.opinions')}
        hint={t('notes.opinions.hint')}
        value={note.opinions}
        maxLength={WORDS_LIMIT}
        rows={3}
        onCommit={(opinions) => save({ opinions: opinions.trim() })}
      />
    </div>
  )
}
