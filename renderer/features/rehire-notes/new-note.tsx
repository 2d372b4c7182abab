import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { NotesOf } from '#renderer/data/groups/rehire-notes.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextArea } from '#renderer/ui/text-field.tsx'

import { WORDS_LIMIT } from './words-limit.ts'

import styles from './rehire-notes.module.css'

export interface NewNoteProps {
  readonly of: NotesOf
  readonly onDone: (done: Done) => void
  readonly onClose: () => void
}

/** A note on its way: facts and opinions apart. */
export function NewNote({ of, onDone, onClose }: NewNoteProps) {
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const { run, isRunning, error } = useCommand(useData().rehireNotes.add)
  const [writtenOn, setWrittenOn] = useState(today)
  const [facts, setFacts] = useState('')
  const [opinions, setOpinions] = useState('')
  const isEmpty = facts.trim() === '' && opinions.trim() === ''
  const save = async (): Promise<void> => {
    const words = { writtenOn, facts: facts.trim(), opinions: opinions.trim() }
    const done = await run(of, words)
    if (done === null) return
    onDone(done)
    onClose()
  }
  return (
    <div className={styles.form}>
      <DayField
        isEchoHidden
        label={t('notes.written-on')}
        value={writtenOn}
        onChange={(day) => day !== null && setWrittenOn(day)}
      />
      <TextArea
        label={t('notes.facts')}
        hint={t('notes.facts.hint')}
        value={facts}
        maxLength={WORDS_LIMIT}
        rows={3}
        onChange={setFacts}
      />
      <TextArea
        label={t('notes.opinions')}
        hint={t('notes.opinions.hint')}
        value={opinions}
        maxLength={WORDS_LIMIT}
        rows={3}
        onChange={setOpinions}
      />
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
      <div className={styles.foot}>
        <Button size="small" kind="quiet" onPress={onClose}>
          {t('notes.cancel')}
        </Button>
        <Button size="small" isBusy={isRunning} isDisabled={isEmpty} onPress={() => void save()}>
          {t('notes.save')}
        </Button>
      </div>
    </div>
  )
}
