import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { InteractionDraft } from '#renderer/data/groups/timeline.ts'
import { newId } from '#renderer/data/new-id.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { InteractionKind } from '#shared/domain/interaction/interaction.ts'
import { parseQuickLog } from '#shared/domain/interaction/quick-log.ts'
import type { Id } from '#shared/lib/ids.ts'

import { DraftChips } from './draft-chips.tsx'
import { useQuickDrafts } from './quick-drafts.store.ts'
import { draftOf, toInteraction } from './touch-draft.ts'
import type { TouchDraft } from './touch-draft.ts'

import styles from './timeline.module.css'

export interface QuickLineProps {
  alumnusId: Id<'alumnus'>
  onDone: (done: Done) => void
  /** The kind of a line that names none; a note where nothing is said. */
  usualKind?: InteractionKind
  /** How the line is logged, where that settles something else too. */
  log?: (id: Id<'alumnus'>, draft: InteractionDraft) => Promise<Done>
  takesFocus?: boolean
}

/** One line to log a touch; Enter saves it. */
export function QuickLine(props: QuickLineProps) {
  const { alumnusId, onDone, usualKind = 'note', takesFocus = false } = props
  const t = useT()
  const errorText = useErrorText()
  const data = useData()
  const today = useToday()
  const text = useQuickDrafts((state) => state.texts[alumnusId] ?? '')
  const write = useQuickDrafts((state) => state.write)
  const [byHand, setByHand] = useState<Partial<TouchDraft>>({})
  const { run, isRunning, error } = useCommand(props.log ?? data.timeline.log)
  const draft = draftOf(parseQuickLog(text, today, usualKind), byHand)
  const isBlank = text.trim() === ''

  const save = async (): Promise<void> => {
    if (isBlank || isRunning) return
    const done = await run(
      alumnusId,
      toInteraction(draft, () => newId('participant')),
    )
    if (done === null) return
    write(alumnusId, '')
    setByHand({})
    onDone(done)
  }

  return (
    <form
      className={styles.quick}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className={styles.line}>
        <TextField
          label={t('timeline.add.label')}
          placeholder={t('timeline.add.placeholder')}
          value={text}
          maxLength={4000}
          takesFocus={takesFocus}
          onChange={(typed) => write(alumnusId, typed)}
          problem={error && errorText(error)}
        />
      </div>
      {!isBlank && (
        <div className={styles.understood}>
          <DraftChips
            draft={draft}
            personId={alumnusId}
            onChange={(change) => setByHand((before) => ({ ...before, ...change }))}
          />
          <Button type="submit" kind="primary" size="small" isBusy={isRunning}>
            {t('timeline.add.save')}
          </Button>
        </div>
      )}
      {!isBlank && draft.happenedOn > today && (
        <p className={styles.warning}>{t('timeline.future-day')}</p>
      )}
    </form>
  )
}
