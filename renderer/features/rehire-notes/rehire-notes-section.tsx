import { useEffect, useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { NoteHead, NotesOf } from '#renderer/data/groups/rehire-notes.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useLanguage, useT } from '#renderer/i18n/language.ts'
import { useDayStyle } from '#renderer/records/day-style.ts'
import { dayWords } from '#renderer/records/day-words.ts'
import { ScopeBadge } from '#renderer/records/scope-badge.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'

import { OpenedNotes } from './opened-notes.tsx'

import styles from './rehire-notes.module.css'

export interface RehireNotesSectionProps {
  readonly of: NotesOf
  readonly onDone: (done: Done) => void
}

/** Notes on coming back: closed until they are opened on purpose, which the ledger keeps. */
export function RehireNotesSection({ of, onDone }: RehireNotesSectionProps) {
  // Another person's or case's notes are closed again.
  return <NotesOfOne key={of.personId ?? of.caseId} of={of} onDone={onDone} />
}

function NotesOfOne({ of, onDone }: RehireNotesSectionProps) {
  const t = useT()
  const errorText = useErrorText()
  const { rehireNotes } = useData()
  const { value: heads, error } = useLive((data) => data.rehireNotes.heads(of), [of])
  const opening = useCommand(rehireNotes.open)
  const [ticket, setTicket] = useState<string | null>(null)
  useEffect(() => {
    if (ticket === null) return
    return () => void rehireNotes.close(ticket)
  }, [rehireNotes, ticket])
  const problem = error ?? opening.error
  return (
    <Section
      title={t('notes.title')}
      actions={
        <span className={styles.sectionActs}>
          <ScopeBadge scope="personnel" />
          {ticket !== null && (
            <Button size="small" kind="quiet" onPress={() => setTicket(null)}>
              {t('notes.close')}
            </Button>
          )}
        </span>
      }
    >
      {problem && <Notice tone="danger">{errorText(problem)}</Notice>}
      {heads === null && error === null && <Skeleton lines={1} />}
      {heads !== null && ticket === null && (
        <div className={styles.closed}>
          <p>
            <Closed heads={heads.filter(({ isTrashed }) => !isTrashed)} />
          </p>
          <Button
            size="small"
            isBusy={opening.isRunning}
            onPress={() => void opening.run(of).then((given) => given && setTicket(given))}
          >
            {t('notes.open')}
          </Button>
          <p className={styles.soft}>{t('notes.open.hint')}</p>
        </div>
      )}
      {ticket !== null && <OpenedNotes of={of} ticket={ticket} onDone={onDone} />}
    </Section>
  )
}

/** How many there are and from when the last is; not a word of them. */
function Closed({ heads }: { heads: readonly NoteHead[] }) {
  const t = useT()
  const language = useLanguage()
  const isWarekiFirst = useDayStyle()
  const [newest] = heads
  if (newest === undefined) return t('notes.closed.none')
  const day = dayWords(newest.writtenOn, language, isWarekiFirst).text
  return t('notes.closed', { count: heads.length, day })
}
