import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { NotesOf, OpenedNote } from '#renderer/data/groups/rehire-notes.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { PlusIcon } from '#renderer/ui/icons.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'

import { NewNote } from './new-note.tsx'
import { NoteItem } from './note-item.tsx'

import styles from './rehire-notes.module.css'

export interface OpenedNotesProps {
  readonly of: NotesOf
  readonly ticket: string
  readonly onDone: (done: Done) => void
}

/** The notes with their words, and room for the next. */
export function OpenedNotes({ of, ticket, onDone }: OpenedNotesProps) {
  const t = useT()
  const errorText = useErrorText()
  const [isAdding, setAdding] = useState(false)
  const { value, error } = useLive((data) => data.rehireNotes.read(ticket), [ticket])
  const notes = value?.filter(({ isTrashed }) => !isTrashed) ?? []
  const trashed = value?.filter(({ isTrashed }) => isTrashed) ?? []
  return (
    <>
      <Notice>
        <p>{t('notes.may-be-read')}</p>
        <p>{t('notes.no-sensitive')}</p>
      </Notice>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
      {value === null && error === null && <Skeleton lines={2} />}
      {isAdding ? (
        <NewNote of={of} onDone={onDone} onClose={() => setAdding(false)} />
      ) : (
        <div>
          <Button size="small" icon={<PlusIcon />} onPress={() => setAdding(true)}>
            {t('notes.add')}
          </Button>
        </div>
      )}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <NoteItem key={note.id} note={note} onDone={onDone} />
          ))}
        </ul>
      )}
      {trashed.length > 0 && (
        <Disclosure title={t('notes.trashed', { count: trashed.length })}>
          <ul className={styles.trashed}>
            {trashed.map((note) => (
              <TrashedNote key={note.id} note={note} onDone={onDone} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

function TrashedNote({ note, onDone }: { note: OpenedNote; onDone: (done: Done) => void }) {
  const t = useT()
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(useData().rehireNotes.restore)
  return (
    <li>
      <DayText day={note.writtenOn} />
      <span className={styles.first}>{note.facts || note.opinions}</span>
      <Button
        size="small"
        isBusy={isRunning}
        onPress={() => void run(note.id).then((done) => done && onDone(done))}
      >
        {t('notes.restore')}
      </Button>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
    </li>
  )
}
